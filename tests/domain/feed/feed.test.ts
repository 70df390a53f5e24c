import fc from 'fast-check';
// feedsmith: a parser that did not write these feeds; strict about all three formats.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import {
  escapeXml,
  feedFile,
  feedPages,
  rfc822,
  toAtom,
  toJsonFeed,
  toRss,
  type Feed,
} from '#domain/feed';
import { addDays } from '#domain/shared';

const ITEM = {
  id: 'tag:northbill.example,2026-11-23:news/2026-11-23-instant',
  url: 'https://kb.example/handbook/news/instant/',
  title: 'Instant payouts & “more” <soon>',
  summary: 'In minutes, for 1 % of the sum.',
  html: '<h2>What changed</h2><p>A &amp; B, ]]> and <a href="https://kb.example/x?a=1&amp;b=2">C</a></p>',
  published: '2026-11-23T00:00:00Z',
  updated: '2026-11-25T00:00:00Z',
  categories: ['Payments', 'API & webhooks'],
};

function feed(part: Partial<Feed> = {}): Feed {
  return {
    id: 'tag:northbill.example,2026-01-01:feed/en/',
    title: 'Northbill support: News',
    description: 'What changes',
    home: 'https://kb.example/handbook/news/',
    self: 'https://kb.example/handbook/news/rss-2.xml',
    first: 'https://kb.example/handbook/news/rss.xml',
    previous: 'https://kb.example/handbook/news/rss.xml',
    next: 'https://kb.example/handbook/news/rss-3.xml',
    last: 'https://kb.example/handbook/news/rss-4.xml',
    language: 'en',
    author: 'Northbill support',
    updated: '2026-11-25T00:00:00Z',
    items: [ITEM],
    ...part,
  };
}

describe('feeds, as an independent parser reads them', () => {
  test('RSS', () => {
    const read = parseRssFeed(toRss(feed()));
    expect(read).toMatchObject({ title: 'Northbill support: News', language: 'en' });
    const [item] = read.items ?? [];
    expect(item).toMatchObject({
      title: ITEM.title,
      link: ITEM.url,
      guid: { value: ITEM.id, isPermaLink: false },
      pubDate: 'Mon, 23 Nov 2026 00:00:00 GMT',
      content: { encoded: ITEM.html },
    });
    expect(item?.categories?.map(({ name }) => name)).toEqual(ITEM.categories);
    const links = read.atom?.links?.map(({ rel, href }) => [rel, href]);
    expect(links).toContainEqual(['next', 'https://kb.example/handbook/news/rss-3.xml']);
    expect(links).toContainEqual(['self', 'https://kb.example/handbook/news/rss-2.xml']);
  });

  test('Atom', () => {
    const read = parseAtomFeed(toAtom(feed()));
    expect(read).toMatchObject({
      id: feed().id,
      title: { value: feed().title },
      updated: feed().updated,
    });
    const [entry] = read.entries ?? [];
    expect(entry).toMatchObject({
      id: ITEM.id,
      title: { value: ITEM.title },
      updated: ITEM.updated,
      published: ITEM.published,
      content: { type: 'html', value: ITEM.html },
    });
    expect(entry?.links?.[0]?.href).toBe(ITEM.url);
  });

  test('JSON Feed', () => {
    const read = parseJsonFeed(toJsonFeed(feed()));
    expect(read).toMatchObject({
      title: feed().title,
      feed_url: feed().self,
      next_url: feed().next,
      home_page_url: feed().home,
    });
    expect(read.items?.[0]).toMatchObject({
      id: ITEM.id,
      url: ITEM.url,
      title: ITEM.title,
      content_html: ITEM.html,
      tags: ITEM.categories,
    });
  });

  test('are the same items in all three, whatever the texts hold', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, text, (title, html) => {
        const clean = title.replace(/\s+/g, ' ').trim() || 'x';
        const one = feed({ items: [{ ...ITEM, title: clean, html: `<p>${escapeXml(html)}</p>` }] });
        const kept = parseJsonFeed(toJsonFeed(one)).items?.[0];
        expect(kept?.title?.trim()).toBe(clean);
        expect(parseRssFeed(toRss(one)).items).toHaveLength(1);
        expect(parseAtomFeed(toAtom(one)).entries).toHaveLength(1);
      }),
    );
  });

  test('without items they are valid too', () => {
    const none = feed({ items: [], next: undefined, previous: undefined });
    expect(parseRssFeed(toRss(none)).title).toBe(none.title);
    expect(parseAtomFeed(toAtom(none)).id).toBe(none.id);
    expect(toAtom(none)).not.toContain('rel="next"');
  });

  test('drop what XML does not allow', () => {
    expect(escapeXml('a\u0000b\u0008c\uD800d<&"')).toBe('abcd&lt;&amp;&quot;');
    expect(escapeXml('🙂')).toBe('🙂');
  });

  test('write days as RSS wants them', () => {
    expect(rfc822('2026-03-01T07:05:09Z')).toBe('Sun, 01 Mar 2026 07:05:09 GMT');
  });
});

describe('a long feed', () => {
  const items = Array.from({ length: 2000 }, (_, n) => ({
    data: { date: addDays('2026-11-23', -Math.floor(n / 4)) },
  }));

  test('is cut into pages of fifty, and reaches back a year', () => {
    const pages = feedPages(items, '2026-11-23');
    expect(pages[0]).toMatchObject({ number: 1, count: 30 });
    expect(pages.every((page) => page.items.length <= 50)).toBe(true);
    const all = pages.flatMap((page) => page.items);
    expect(all).toHaveLength(366 * 4);
    expect(all).toEqual(items.slice(0, 366 * 4));
  });

  test('is one empty page when there is no news', () => {
    expect(feedPages([], '2026-11-23')).toEqual([{ number: 1, count: 1, items: [] }]);
  });

  test('has a file a page', () => {
    expect([feedFile('rss', 1), feedFile('atom', 2), feedFile('json', 3)]).toEqual([
      'rss.xml',
      'atom-2.xml',
      'feed-3.json',
    ]);
  });
});
