import { expect, test } from '@playwright/test';

test('feeds of a site on a sub-path lead to pages under it', async ({ request }) => {
  const feed = await (await request.get('/handbook/news/rss.xml')).text();
  const links = [...feed.matchAll(/<link>([^<]+)<\/link>/g)].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(15);
  for (const link of links) expect(link).toMatch(/^https?:\/\/[^/]+\/handbook\/news\//);
  expect(feed).toMatch(/href="https?:\/\/[^/]+\/handbook\/news\/rss\.xml" rel="self"/);
});
