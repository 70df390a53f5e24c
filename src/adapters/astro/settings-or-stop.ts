import { readSettings, SettingsError, type SiteSettings } from '#adapters/site';

/** The settings of this build; a value that can't be used ends the program with one line. */
export function settingsOrStop(): SiteSettings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}
