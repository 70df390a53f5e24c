// oxlint-disable no-await-in-loop -- one window visits its pages one after the other
import { expect, test } from '@playwright/test';
import { kinds } from './shared/pages.ts';

for (const width of [380, 1280])
  test(`nothing moves while a page loads, fonts late, at ${width} px`, async ({ page }) => {
    test.slow(); // it waits for late fonts on every kind of page
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.addInitScript(() => {
      Reflect.set(globalThis, 'shift', 0);
      new PerformanceObserver((list) => {
        const values = list
          .getEntries()
          .map((entry) => ('value' in entry ? Number(entry.value) : 0));
        const before = Number(Reflect.get(globalThis, 'shift'));
        Reflect.set(
          globalThis,
          'shift',
          values.reduce((sum, value) => sum + value, before),
        );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const [kind, path] of kinds) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const shift = await page.evaluate(() => Number(Reflect.get(globalThis, 'shift')));
      expect(shift, kind).toBe(0);
    }
  });
