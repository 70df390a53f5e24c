// oxlint-disable no-await-in-loop -- one window visits its pages one after the other
import { expect, test, type Page } from '@playwright/test';
import { DAY_3, SEVEN, start, WEDNESDAY } from './shared/hire.ts';
import { kinds } from './shared/pages.ts';

for (const width of [380, 1280])
  test(`nothing moves while a page loads, fonts late, at ${width} px`, async ({ page }) => {
    test.slow(); // it waits for late fonts on every kind of page
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await watchShifts(page);
    for (const [kind, path] of kinds) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      expect(await shiftOf(page), kind).toBe(0);
    }
  });

// A good page moves by less than .1 (web.dev/articles/cls); the dates of the hire's own plan come after the words.
for (const width of [380, 1280])
  for (const locale of ['', '/ru'])
    test(`who is behind sees a plan and its day hardly move, at ${width} px ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.clock.setFixedTime(WEDNESDAY);
      await watchShifts(page);
      await start(page, SEVEN, locale);
      await expect(page.locator('.behind')).toBeVisible();
      for (const path of ['/onboarding/seven-day/', DAY_3]) {
        await page.goto(locale + path, { waitUntil: 'networkidle' });
        await expect(page.locator('.behind')).toBeVisible();
        expect(await shiftOf(page), path).toBeLessThan(0.1);
      }
    });

test('where a plan runs no longer, its pages keep no room for it after the first visit', async ({
  page,
}) => {
  await page.goto('/');
  await page.evaluate(() =>
    localStorage.setItem('firstline/plan-open', JSON.stringify('seven-day 2026-01-05')),
  );
  await page.goto('/onboarding/seven-day/', { waitUntil: 'networkidle' });
  await watchShifts(page);
  await page.goto('/onboarding/seven-day/', { waitUntil: 'networkidle' });
  await expect(page.locator('.room')).toHaveCount(0);
  expect(await shiftOf(page)).toBe(0);
});

/** From now on every page of the window adds up by how much it moves. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'shift', 0);
    new PerformanceObserver((list) => {
      const values = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
      const before = Number(Reflect.get(globalThis, 'shift'));
      Reflect.set(
        globalThis,
        'shift',
        values.reduce((sum, value) => sum + value, before),
      );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(Reflect.get(globalThis, 'shift')));
