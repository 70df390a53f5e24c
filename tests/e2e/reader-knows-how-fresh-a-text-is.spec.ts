import { expect, test } from '@playwright/test';

const verified = '/articles/payments/refund-a-payment/';
const due = '/articles/payments/change-the-payout-account/';
const unchecked = '/articles/payments/answer-a-dispute/';
const badge = '.title .badge';

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-23T09:00:00+01:00')));

test('a checked text says when it was checked and until when that holds', async ({ page }) => {
  await page.goto(verified);
  await expect(page.locator(badge)).toHaveText(/^\s*Verified \d+ \w+ 2026\s*$/);
  await expect(page.locator('.title .meta')).toContainText(/next check by \d+ \w+/);
  await expect(page.locator('.title .meta')).toContainText('Payments lead');
  await expect(page.locator('.title .meta')).toContainText('Validated');
});

test('a text whose check is due says by how many days', async ({ page }) => {
  await page.goto(due);
  await expect(page.locator(badge)).toHaveText(/Verification \d+ days? overdue/);
});

test('a text that nobody checked is never shown as fresh', async ({ page }) => {
  await page.goto(unchecked);
  await expect(page.locator(badge)).toHaveText(/Not verified/);
  await expect(page.locator('.title .b-ok')).toHaveCount(0);
});

test('a page read long after its build says that the check has fallen due since', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2027-06-01T09:00:00+02:00'));
  await page.goto(verified);
  await expect(page.locator(badge)).toHaveText(/Verification \d+ days overdue/);
  await expect(page.locator(badge)).toHaveClass(/b-due/);
});

test('Russian counts days as Russian does', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-06-01T09:00:00+02:00'));
  await page.goto('/ru/articles/payments/payment-failed/');
  await expect(page.locator(badge)).toHaveText(/Проверка просрочена на \d+ (день|дня|дней)/);
});
