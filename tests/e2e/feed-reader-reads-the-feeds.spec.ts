import { expect, test, type Page } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';

/** What a feed holds, read by the browser's own XML parser; a mistake in it throws. */
async function read(page: Page, path: string) {
  const answer = await page.request.get(path);
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  await page.goto('/news/');
  return page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    if (parsed.querySelector('parsererror')) throw new Error(parsed.documentElement.textContent);
    const all = (name: string) => [...parsed.getElementsByTagName(name)];
    return {
      root: parsed.documentElement.nodeName,
      titles: [...all('item'), ...all('entry')].map(
        (one) => one.querySelector('title')?.textContent ?? '',
      ),
      ids: [...all('guid'), ...all('entry').flatMap((one) => one.querySelector('id') ?? [])].map(
        (one) => one.textContent,
      ),
      addresses: [...all('item'), ...all('entry')].map((one) => {
        const link = one.querySelector('link');
        return link?.getAttribute('href') ?? link?.textContent ?? '';
      }),
    };
  }, text);
}

for (const locale of ['', '/ru'])
  test(`RSS and Atom are well-formed and hold the same items (${locale || 'en'})`, async ({
    page,
  }) => {
    const rss = await read(page, `${locale}/news/rss.xml`);
    const atom = await read(page, `${locale}/news/atom.xml`);
    expect([rss.root, atom.root]).toEqual(['rss', 'feed']);
    expect(rss.ids).toEqual(atom.ids);
    expect(rss.ids.length).toBeGreaterThan(15);
    expect(new Set(rss.ids).size).toBe(rss.ids.length);
    for (const id of rss.ids) expect(id).toMatch(/^tag:northbill\.example,2026-\d\d-\d\d:news\//);
    for (const address of rss.addresses) expect(address).toMatch(/^http:\/\/localhost:4321\//);
    expect(rss.addresses).toEqual(atom.addresses);
  });

test('a reader of feeds gets the same from all three formats, and no buttons', async ({
  request,
}) => {
  const text = async (file: string) => (await request.get(`/news/${file}`)).text();
  const rss = parseRssFeed(await text('rss.xml'));
  const atom = parseAtomFeed(await text('atom.xml'));
  const json = parseJsonFeed(await text('feed.json'));
  const ids = rss.items?.map(({ guid }) => guid?.value);
  expect(atom.entries?.map(({ id }) => id)).toEqual(ids);
  expect(json.items?.map(({ id }) => id)).toEqual(ids);
  expect(json.items?.map(({ content_html: html }) => html).join('')).not.toMatch(/<button|<svg/);
});

test('the feed of a product holds its items only', async ({ page }) => {
  const { titles } = await read(page, '/news/product/banking/rss.xml');
  expect(titles).toHaveLength(2);
});

test('the public feed holds public items only, and nothing that is internal', async ({ page }) => {
  const { titles } = await read(page, '/news/public/atom.xml');
  expect(titles).toContain('Clocks go back on 25 October');
  expect(titles.join()).not.toMatch(/savings banks|Two shifts|ID is no proof/);
  const partner = await (await page.request.get('/news/partner/rss.xml')).text();
  expect(partner).toContain('Two shifts');
  expect(partner).not.toContain('take-over-a-chat');
});

test('JSON Feed says what it is, and its links stand on their own', async ({ page }) => {
  const feed: unknown = await (await page.request.get('/news/feed.json')).json();
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  const text = JSON.stringify(feed);
  expect(text).not.toMatch(/href=\\"\//);
  // A flow has no page to link to, and is named all the same.
  expect(text).toContain('<li>Is it really them?: asks for the second proof');
  expect(text).toContain(
    'http://localhost:4321/articles/connect/bank-feed-stopped/#movements-doubled',
  );
});

test('the news page names its feeds', async ({ page }) => {
  await page.goto('/news/product/payments/');
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    '/news/product/payments/atom.xml',
  );
});
