import { expect, test } from '@playwright/test';
import { kinds } from './shared/pages.ts';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

for (const width of [380, 1280])
  test(`nothing moves while a page loads, fonts late, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as Shift[]) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const [kind, path] of kinds) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const shift = await page.evaluate(
        () => (globalThis as unknown as { seen: { shift: number } }).seen.shift,
      );
      expect(shift, kind).toBe(0);
    }
  });
