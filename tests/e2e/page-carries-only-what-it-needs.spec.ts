// oxlint-disable no-await-in-loop -- one window visits its pages one after the other
import { expect, test, type Page } from '@playwright/test';
import { article, kinds } from './shared/pages.ts';

/** What a page asks for, icons of the browser's own left out. */
async function requestsOf(page: Page, path: string): Promise<string[]> {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(new URL(request.url()).pathname));
  await page.goto(path, { waitUntil: 'networkidle' });
  return urls.filter((url) => !/\.(svg|ico)$/.test(url));
}

test('an article is a page, a stylesheet and a script, besides its font', async ({ page }) => {
  const requests = await requestsOf(page, article);
  expect(
    requests.filter((url) => !url.endsWith('.woff2')).map((url) => url.replace(/.*\./, '')),
  ).toEqual(expect.arrayContaining([article, 'css', 'js']));
  expect(requests.filter((url) => !url.endsWith('.woff2'))).toHaveLength(3);
});

test('an English page fetches no Cyrillic, a Russian one does', async ({ page }) => {
  const english = await requestsOf(page, article);
  expect(english.filter((url) => url.includes('cyrillic'))).toEqual([]);
  const russian = await requestsOf(page, `/ru${article}`);
  expect(russian.filter((url) => url.includes('cyrillic'))).not.toEqual([]);
});

test('the search is fetched when a pointer comes near, not before', async ({ page }) => {
  const requests = await requestsOf(page, '/');
  expect(requests.filter((url) => /palette|pagefind|worker/.test(url))).toEqual([]);
  const palette = page.waitForRequest(/palette/);
  await page.locator('.big-find').hover();
  await palette;
});

test('the policy of every page holds: nothing inline, nothing refused', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  for (const [, path] of kinds) {
    await page.goto(path);
    const policy = await page
      .locator('meta[http-equiv="content-security-policy" i]')
      .getAttribute('content');
    expect(policy).not.toContain('unsafe-inline');
    await expect(page.locator('[style], body style, script:not([src])')).toHaveCount(0);
  }
  expect(refused).toEqual([]);
});

test('pictures stand still until they are asked to move', async ({ page }) => {
  for (const [, path] of kinds) {
    await page.goto(path);
    await expect(page.locator('video[autoplay], img[src$=".gif"]')).toHaveCount(0);
  }
});
