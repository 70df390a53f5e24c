import { addDays, type PlainDate } from '../shared/index.ts';
import type { FeedPage } from './model.ts';

/** Items a page: what readers of feeds ask for in one go. */
const FEED_PAGE = 50;
/** Days that a feed reaches back; what is older stands in the archive of the site. */
const FEED_DAYS = 365;

/**
 * Cuts a feed into pages, newest first, and leaves out what is older than the window. A feed without items
 * is one empty page. `items` come newest first.
 */
export function feedPages<Item extends { data: { date: PlainDate } }>(
  items: readonly Item[],
  today: PlainDate,
): FeedPage<Item>[] {
  const oldest = addDays(today, -FEED_DAYS);
  const recent = items.filter(({ data }) => data.date >= oldest && data.date <= today);
  const count = Math.max(1, Math.ceil(recent.length / FEED_PAGE));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: recent.slice(index * FEED_PAGE, (index + 1) * FEED_PAGE),
  }));
}

/** The file of a page of a feed: `rss.xml`, then `rss-2.xml`. */
export function feedFile(format: FeedFormat, number: number): string {
  const { name, extension } = FEED_FILES[format];
  return `${name}${number === 1 ? '' : `-${number}`}.${extension}`;
}

const FEED_FILES = {
  rss: { name: 'rss', extension: 'xml' },
  atom: { name: 'atom', extension: 'xml' },
  json: { name: 'feed', extension: 'json' },
} as const;

export type FeedFormat = keyof typeof FEED_FILES;

/** The formats with their media types. */
export const FEED_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>;
