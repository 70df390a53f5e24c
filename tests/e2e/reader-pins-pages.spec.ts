// oxlint-disable no-await-in-loop -- one window visits its pages one after the other
import { expect, test } from '@playwright/test';

test('P pins a page to the desk, its number opens it, P again lets it go', async ({ page }) => {
  await page.goto('/articles/payments/payment-failed/');
  await page.keyboard.press('p');
  await expect(page.locator('.toast')).toHaveText('Pinned to the desk');
  await expect(page.getByRole('button', { name: /^Unpin/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goto('/');
  const pinned = page.locator('[data-list=pinned]');
  await expect(pinned.getByRole('link')).toHaveText(['Payment failed or was declined1']);
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/payment-failed/);
  await page.keyboard.press('p');
  await expect(page.locator('.toast')).toHaveText('Unpinned');
  await page.goto('/');
  await expect(pinned).toContainText('Nothing yet.');
});

test('the desk lists what was read last, newest first, each once', async ({ page }) => {
  for (const path of ['theory', 'faq', 'theory'])
    await page.goto(
      path === 'faq'
        ? '/articles/payments/payment-failed/'
        : '/articles/payments/how-money-travels/',
    );
  await page.goto('/');
  const recent = page.locator('[data-list=recent] .txt');
  await expect(recent).toHaveText([
    'How money travels: payment, fee, payout',
    'Payment failed or was declined',
  ]);
});
