import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answer, EXAM, keyOf, onward, PRACTICE, start } from './shared/quiz.ts';

// A whole test is many screens; a busy machine may take its time over them.
test.describe.configure({ timeout: 120_000 });

/** What every page loads before its island, in KB. */
const PAGE_SCRIPT = 5;

test('the scripts of a test, React included, weigh at most 90 KB', async ({ page }) => {
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    const isIsland = response.url().includes('/_astro/') && response.url().endsWith('.js');
    if (isIsland) weights.push(response.body().then((body) => gzipSync(body).length));
  });
  await start(page, EXAM);
  const sum = (await Promise.all(weights)).reduce((total, one) => total + one, 0);
  expect(sum).toBeGreaterThan(10_000);
  expect(sum / 1024).toBeLessThanOrEqual(90 + PAGE_SCRIPT);
});

test('without a script the page says what the test is about and where to read', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(EXAM);
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Plans, limits and what counts' })).toBeVisible();
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen of a test is accessible in the ${colorScheme} theme`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const clean = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await page.goto('/quizzes/');
    await clean();
    await page.goto(PRACTICE);
    await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
    await clean();
    const key = await keyOf(page, PRACTICE);
    await start(page, PRACTICE);
    const seen = new Set<string>();
    for (let place = 0; place < 10; place++) {
      const id = await page.locator('.q-set').getAttribute('data-question');
      const kind = key.keys[id ?? '']!.rule.kind;
      if (!seen.has(kind)) await clean();
      await answer(page, key, place % 2 === 0);
      await onward(page).click();
      await expect(page.locator('.note.after')).toBeVisible();
      if (!seen.has(kind)) await clean();
      seen.add(kind);
      await onward(page).click();
    }
    await expect(page.locator('.score')).toBeVisible();
    await clean();
    await page.goto('/review/');
    await expect(page.locator('.q-due')).toBeVisible();
    await clean();
  });
}

test('nothing moves by itself between questions, and everything fits 380 px in Russian', async ({
  page,
}) => {
  await page.setViewportSize({ width: 380, height: 800 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const key = await keyOf(page, '/ru/quizzes/account/');
  await page.goto('/ru/quizzes/account/');
  await page.getByRole('button', { name: 'Начать' }).click();
  for (let place = 0; place < 10; place++) {
    await answer(page, key, place % 3 === 0);
    await onward(page).click();
    await expect(page.locator('.note.after')).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(380);
    await onward(page).click();
  }
  await expect(page.locator('.score')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.01);
});
