// oxlint-disable no-await-in-loop -- one window visits its pages one after the other
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openPalette } from './shared/palette.ts';
import { article, kinds } from './shared/pages.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [kind, path] of kinds)
      test(`${kind}: axe finds nothing`, async ({ page }) => {
        await page.goto(path);
        expect(await violations(page)).toEqual([]);
      });

    test('the search with results and preview: axe finds nothing', async ({ page }) => {
      await page.goto(article);
      const { rows, preview } = await openPalette(page);
      await page.keyboard.type('refund card');
      await expect(rows.first()).toBeVisible();
      await expect(preview.getByRole('heading')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the search before the first word, and the list of keys: axe finds nothing', async ({
      page,
    }) => {
      await page.goto(article);
      const { dialog } = await openPalette(page);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });

test('the first Tab offers to skip to the text', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('every place that Tab reaches shows that it has the focus', async ({ page }) => {
  await page.goto(article);
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'end';
      return getComputedStyle(element).outlineStyle;
    });
    if (shown === 'end') break;
    expect(shown).toBe('solid');
  }
});

test('headings go down one level at a time, from one title', async ({ page }) => {
  for (const [, path] of kinds) {
    await page.goto(path);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
    expect(jumps, path).toEqual([]);
  }
});
