import { expect, test } from '@playwright/test';
import { clipboard, openPalette } from './shared/palette.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a reply is copied from the search, its blanks counted and kept as blanks', async ({
  page,
}) => {
  await page.goto('/');
  const { dialog, selected, preview } = await openPalette(page);
  await page.keyboard.type('refund card how long');
  await expect(selected).toContainText('Refund to a card: how long');
  await expect(preview.locator('.bubble')).toBeVisible();
  await page.keyboard.press('Control+c');
  await expect(dialog.locator('.toast')).toHaveText(/^Reply copied, \d blanks left$/);
  expect(await clipboard(page)).toMatch(/^The refund of \[amount\] for invoice \[invoice number\]/);
});

test('a quick hand can copy the reply before its preview is there', async ({ page }) => {
  await page.goto('/');
  await page.route('**/replies/refund-card-how-long/', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  const { dialog, selected } = await openPalette(page);
  await page.keyboard.type('refund card how long');
  await expect(selected).toContainText('Refund to a card: how long');
  await page.keyboard.press('Control+c');
  await expect(dialog.locator('.toast')).toHaveText(/^Reply copied/);
});

test('Ctrl C copies selected words of the query, not the reply', async ({ page }) => {
  await page.goto('/');
  const { field, rows } = await openPalette(page);
  await page.keyboard.type('refund');
  await expect(rows.first()).toBeVisible();
  await field.selectText();
  await page.keyboard.press('Control+c');
  expect(await clipboard(page)).toBe('refund');
});

test('Alt L copies the link of the selected row', async ({ page }) => {
  await page.goto('/');
  const { selected } = await openPalette(page);
  await page.keyboard.type('payout is late');
  await expect(selected).toContainText('Payout is late or missing');
  await page.keyboard.press('Alt+l');
  await expect(page.locator('.toast')).toHaveText('Link copied');
  expect(await clipboard(page)).toMatch(/\/articles\/payments\/payout-late-or-missing\/$/);
});
