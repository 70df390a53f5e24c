import type { Paths } from '#i18n';

/** What every page says about the site it belongs to. */
export interface Site {
  paths: Paths;
  /** The origin, `https://kb.example`; without it canonical and hreflang links are left out. */
  origin?: string | undefined;
  locales: { id: string; label: string; short: string }[];
  /** Whose knowledge this is, one line for the foot, per locale. */
  about: (locale: string) => string;
  /** The day of the build, `2026-11-12`. */
  builtOn: string;
}
