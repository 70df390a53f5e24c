import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the content is, and where the site will stand. */
export interface SiteSettings {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Origin of the site, such as `https://kb.example`. */
  siteUrl: string;
  /** `/` or `/path`, without a slash at the end. */
  basePath: string;
}

/** A setting that can't be used; the message is one line that says what to write. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Reads CONTENT_DIR, SITE_URL and BASE_PATH. Throws a SettingsError for a value that can't be used.
 */
export function readSettings(env: Record<string, string | undefined>): SiteSettings {
  return {
    contentDir: contentDir(env['CONTENT_DIR'] || './content'),
    siteUrl: siteUrl(env['SITE_URL'] || 'http://localhost:4321'),
    basePath: basePath(env['BASE_PATH'] || '/'),
  };
}

function contentDir(value: string): string {
  const path = resolve(value);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new SettingsError(
    `CONTENT_DIR is “${value}”: there is no such folder (looked at ${path}); give the folder that holds team.yaml`,
  );
}

function siteUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const fits = url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
  if (!fits) {
    throw new SettingsError(
      `SITE_URL is “${value}”: give an address with its scheme, such as https://kb.example`,
    );
  }
  if (url.pathname === '/') return url.origin;
  throw new SettingsError(
    `SITE_URL is “${value}”: give the path separately: SITE_URL=${url.origin} BASE_PATH=${url.pathname}`,
  );
}

function basePath(value: string): string {
  if (!/^\/?[\w.~-]+(?:\/[\w.~-]+)*\/?$|^\/$/.test(value) || value.includes('..')) {
    throw new SettingsError(
      `BASE_PATH is “${value}”: give a path such as /handbook, without spaces, .. or a query`,
    );
  }
  const path = value.replace(/^\/+|\/+$/g, '');
  return path === '' ? '/' : `/${path}`;
}
