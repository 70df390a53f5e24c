import { expect, test } from '@playwright/test';
import { article } from './shared/pages.ts';

test.use({ javaScriptEnabled: false });

test('an article reads in full, and shows no button that could do nothing', async ({ page }) => {
  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.problem').first()).toBeVisible();
  await expect(page.locator('button:visible')).toHaveCount(0);
});

test('search leads to the sections, which hold everything', async ({ page }) => {
  await page.goto('/');
  await page.locator('.big-find').click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByText('Search runs in the browser and needs JavaScript.')).toBeVisible();
  await page.getByRole('link', { name: 'Payments', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Refund a payment/ })).toBeVisible();
});

test('the contents unfold and the language changes by links alone', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 800 });
  await page.goto(article);
  await page.getByText('On this page').first().click();
  await expect(page.locator('.toc-s a').first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Language' }).getByText('RU').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});
