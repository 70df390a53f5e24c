import type { Feed, FeedItem } from './model.ts';
import { element, empty, parent } from './xml.ts';

/** The feed as RSS 2.0 (RSS Advisory Board, 2.0.11) with the extensions that validators ask for. */
export function toRss(feed: Feed): string {
  const channel = parent('channel', [
    element('title', feed.title),
    element('link', feed.home),
    element('description', feed.description),
    element('language', feed.language),
    element('lastBuildDate', rfc822(feed.updated)),
    element('generator', 'Firstline'),
    element('ttl', '60'),
    ...links(feed),
    ...feed.items.map(item),
  ]);
  const rss = parent('rss', [channel], {
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${rss}\n`;
}

function links(feed: Feed): string[] {
  const all = {
    self: feed.self,
    first: feed.first,
    previous: feed.previous,
    next: feed.next,
    last: feed.last,
  };
  return Object.entries(all)
    .filter(([, href]) => href !== undefined)
    .map(([rel, href]) => empty('atom:link', { href, rel, type: 'application/rss+xml' }));
}

function item(one: FeedItem): string {
  return parent('item', [
    element('title', one.title),
    element('link', one.url),
    element('guid', one.id, { isPermaLink: 'false' }),
    element('pubDate', rfc822(one.published)),
    element('description', one.summary),
    ...one.categories.map((name) => element('category', name)),
    element('content:encoded', one.html),
  ]);
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** An instant as RSS wants it (RFC 822, four-digit year): `Mon, 23 Nov 2026 08:00:00 GMT`. */
export function rfc822(instant: string): string {
  const time = new Date(instant);
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join(':');
  const day = `${two(time.getUTCDate())} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
  return `${DAYS[time.getUTCDay()]}, ${day} ${clock} GMT`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
