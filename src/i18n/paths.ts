/** What an address depends on: the folder of the site (`/` or `/docs/`) and the locale without a prefix. */
export interface Paths {
  base: string;
  defaultLocale: string;
}

/**
 * The address of a page in a locale: `localePath('ru', 'sections/tax/', site)` is `/ru/sections/tax/`.
 * `path` has no leading slash and ends with one (`''` is the desk).
 */
export function localePath(locale: string, path: string, { base, defaultLocale }: Paths): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${locale === defaultLocale ? '' : `${locale}/`}${path}`;
}

/** The opposite: `/docs/ru/sections/tax/` is `sections/tax/` of any locale. */
export function stripLocale(pathname: string, locale: string, paths: Paths): string {
  const start = localePath(locale, '', paths);
  return pathname.startsWith(start) ? pathname.slice(start.length) : pathname.replace(/^\//, '');
}
