import type { Feed, FeedItem } from './model.ts';
import { element, empty, parent } from './xml.ts';

/** The feed as Atom 1.0 (RFC 4287), its pages linked as RFC 5005 says. */
export function toAtom(feed: Feed): string {
  const root = parent(
    'feed',
    [
      element('title', feed.title),
      element('subtitle', feed.description),
      element('id', feed.id),
      element('updated', feed.updated),
      parent('author', [element('name', feed.author)]),
      element('generator', 'Firstline'),
      empty('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      ...links(feed),
      ...feed.items.map(entry),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function links({ self, first, previous, next, last }: Feed): string[] {
  return Object.entries({ self, first, previous, next, last })
    .filter(([, href]) => href !== undefined)
    .map(([rel, href]) => empty('link', { rel, type: 'application/atom+xml', href }));
}

function entry(one: FeedItem): string {
  return parent('entry', [
    element('title', one.title),
    element('id', one.id),
    empty('link', { rel: 'alternate', type: 'text/html', href: one.url }),
    element('published', one.published),
    element('updated', one.updated),
    element('summary', one.summary),
    ...one.categories.map((term) => empty('category', { term })),
    element('content', one.html, { type: 'html' }),
  ]);
}
