const DATED = /^\d{4}-\d{2}-\d{2}-(.+)$/;

/** Parts of `/news/…` that are pages or feeds of their own; a news item can't be called so. */
const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'archive',
  'atom',
  'digest',
  'feed',
  'feeds',
  'line',
  'partner',
  'product',
  'public',
  'rss',
]);

/** The part of an item's id that stands in its address: the file name without the date. */
export function newsSlug(id: string): string {
  return DATED.exec(id)?.[1] ?? id;
}

/** True when `/news/<slug>/` is taken by a page of the site: the words above, and numbers of pages. */
export function isReserved(slug: string): boolean {
  return RESERVED_SLUGS.has(slug) || /^\d+$/.test(slug);
}
