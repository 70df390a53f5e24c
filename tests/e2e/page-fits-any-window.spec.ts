// oxlint-disable no-await-in-loop -- one window visits its pages one after the other
import { expect, test } from '@playwright/test';
import { openPalette } from './shared/palette.ts';
import { kinds } from './shared/pages.ts';

for (const width of [320, 380, 768, 1280])
  test(`no page is wider than a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [kind, path] of kinds) {
      await page.goto(path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, kind).toBeLessThanOrEqual(0);
    }
  });

test('on a phone the search fills the window, its field in reach and its list scrolling in itself', async ({
  page,
}) => {
  await page.setViewportSize({ width: 380, height: 720 });
  await page.goto('/');
  const { dialog, field, rows } = await openPalette(page);
  await page.keyboard.type('card');
  await expect(rows.first()).toBeVisible();
  const box = await dialog.boundingBox();
  expect(box?.height).toBeGreaterThan(680);
  await expect(field).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('controls are big enough to hit', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 800 });
  for (const [kind, path] of kinds) {
    await page.goto(path);
    const small = await page
      .locator('button:visible, .bar a:visible, .btn:visible')
      .evaluateAll((all) =>
        all
          .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(({ text }) => text),
      );
    expect(small, kind).toEqual([]);
  }
});
