// oxlint-disable no-await-in-loop -- one window visits its pages one after the other
import { expect, test } from '@playwright/test';
import { openPalette } from './shared/palette.ts';

const base = '/handbook';

test('under a sub-path every link of a page stays in it', async ({ page }) => {
  for (const path of ['/', '/ru/', '/articles/payments/payment-failed/', '/replies/', '/search/']) {
    await page.goto(base + path);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((href) => !href.startsWith(`${base}/`))).toEqual([]);
  }
});

test('under a sub-path the search finds, previews and opens', async ({ page }) => {
  await page.goto(`${base}/`);
  const { selected, preview } = await openPalette(page);
  await page.keyboard.type('payout is late');
  await expect(selected).toContainText('Payout is late or missing');
  await expect(preview.getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/handbook\/articles\/payments\/payout-late-or-missing\/$/);
});

test('under a sub-path the search page finds', async ({ page }) => {
  await page.goto(`${base}/search/?q=refund`);
  const first = page.locator('[data-results] .entry a').first();
  await expect(first).toHaveAttribute('href', /^\/handbook\//);
});
