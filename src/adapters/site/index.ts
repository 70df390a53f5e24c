import { readSettings, type SiteSettings } from './settings.ts';

export { readSettings, SettingsError, type SiteSettings } from './settings.ts';

let settings: SiteSettings | undefined;

/** The settings of this process, read from its environment once. */
export function siteSettings(): SiteSettings {
  settings ??= readSettings(process.env);
  return settings;
}

/** True in `astro dev`, where content is read anew when it was saved. */
export function isDevelopment(): boolean {
  return process.env['NODE_ENV'] === 'development';
}
