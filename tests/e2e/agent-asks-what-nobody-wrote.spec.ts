import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { openPalette } from './shared/palette.ts';

/** No text of the demo knows any of these words. */
const question = 'zebra crossing permit';
/** Where a device keeps such queries. */
const kept = 'firstline/unanswered';

/** Puts queries on the device, as if they had been asked before. */
async function keep(page: Page, queries: string[]): Promise<void> {
  await page.goto('/search/unanswered/');
  await page.evaluate(
    ([key, all]) => {
      const list = all.map((query, at) => ({ query, count: 1, last: 1_790_000_000_000 - at }));
      localStorage.setItem(key, JSON.stringify(list));
    },
    [kept, queries] as const,
  );
  await page.reload();
}

const countKept = (page: Page) =>
  page.evaluate((key) => {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.length : -1;
  }, kept);

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('a question without an answer is told so, with who could know and where it goes meanwhile', async ({
  page,
}) => {
  await page.goto('/');
  const { dialog, field, rows } = await openPalette(page);
  await field.fill(question);
  await expect(dialog.getByRole('heading', { name: /^Nothing for/ })).toBeVisible();
  await expect(rows).toHaveCount(0);
  await expect(dialog).toContainText(/Nearest is the section “[^”]+”: ask its owner, \S/);
  await expect(dialog).toContainText(/While the customer waits: Second line, escalation/);
  await expect(dialog.getByRole('status').first()).toContainText(/Nothing for|0 results/);
});

test('the missing article starts as work in progress with the question as its first ask', async ({
  page,
}) => {
  await page.goto('/');
  const { dialog, field } = await openPalette(page);
  await field.fill(question);
  const href = await dialog.getByRole('link', { name: 'Start the article' }).getAttribute('href');
  const draft = new URL(href ?? '');
  expect(draft.searchParams.get('filename')).toMatch(
    /^en\/articles\/[\w-]+\/zebra-crossing-permit\.mdx$/,
  );
  expect(draft.searchParams.get('value')).toMatch(/confidence: wip\nasks:\n {2}- "zebra crossing/);
});

test('a question without an answer is kept on the device, once it has stood for a moment', async ({
  page,
}) => {
  await page.goto('/');
  const { dialog, field } = await openPalette(page);
  await field.pressSequentially(question, { delay: 20 });
  await expect(dialog.getByRole('heading', { name: /^Nothing for/ })).toBeVisible();
  await expect.poll(() => countKept(page)).toBe(1);
  await dialog.getByRole('link', { name: 'Queries without an answer' }).click();
  await expect(page.getByRole('status').first()).toHaveText(/^1 query without an answer/);
  await expect(page.getByRole('link', { name: question })).toHaveAttribute(
    'href',
    '/search/?q=zebra%20crossing%20permit',
  );
});

test('kept questions are saved as files, removed one by one and all at once', async ({ page }) => {
  await keep(page, ['=1+1', 'say "what"', 'third']);
  const csv = await saved(page, 'Save as CSV');
  expect(csv.name).toBe('unanswered-queries.csv');
  expect(csv.text.split('\r\n').slice(0, 3)).toEqual([
    'query,count,last',
    expect.stringMatching(/^"\t=1\+1",1,2026-/),
    expect.stringMatching(/^"say ""what""",1,/),
  ]);
  const json = await saved(page, 'Save as JSON');
  expect(JSON.parse(json.text)).toMatchObject([{ query: '=1+1', count: 1 }, {}, {}]);
  await page.getByRole('button', { name: 'Remove “third” from the list' }).click();
  await expect(page.getByRole('status').first()).toHaveText(/^2 queries/);
  expect(await countKept(page)).toBe(2);
  await page.getByRole('button', { name: 'Empty the list' }).click();
  await expect(page.getByRole('status').first()).toHaveText(/^No query/);
  await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeDisabled();
  expect(await countKept(page)).toBe(0);
});

test('no more than two hundred questions are kept, the oldest go', async ({ page }) => {
  const before = Array.from({ length: 200 }, (_, at) => `question ${at}`);
  await keep(page, before);
  const { field } = await openPalette(page);
  await field.fill(question);
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), kept))
    .toContain(question);
  expect(await countKept(page)).toBe(200);
  await page.reload();
  await expect(page.getByRole('link', { name: 'question 198', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'question 199', exact: true })).toHaveCount(0);
});

test('a list that somebody spoilt is read as far as it is one', async ({ page }) => {
  const broken = ['<img src=x onerror=alert(1)>', `${'x'.repeat(199)}\ud83d`, 'fine'];
  await keep(page, broken);
  await expect(page.locator('[data-unanswered] li')).toHaveCount(3);
  await expect(page.locator('[data-unanswered] img')).toHaveCount(0);
  await page.evaluate((key) => localStorage.setItem(key, '{"a":'), kept);
  await page.reload();
  await expect(page.getByRole('status').first()).toHaveText(/^No query/);
});
