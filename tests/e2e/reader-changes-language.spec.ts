import { expect, test } from '@playwright/test';

test('changing the language keeps the page', async ({ page }) => {
  await page.goto('/articles/payments/payment-failed/');
  await page.getByRole('navigation', { name: 'Language' }).getByText('RU').click();
  await expect(page).toHaveURL(/\/ru\/articles\/payments\/payment-failed\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Платёж не прошёл или отклонён');
  await page.getByRole('navigation', { name: 'Язык' }).getByText('EN').click();
  await expect(page).toHaveURL(/\/articles\/payments\/payment-failed\/$/);
});

test('an article that is not translated is shown in its own language, and says so', async ({
  page,
}) => {
  await page.goto('/ru/articles/payments/answer-a-dispute/');
  await expect(page.getByRole('note').first()).toContainText('Русского текста пока нет.');
  await expect(page.locator('article').first()).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.getByRole('link', { name: 'Написать перевод' })).toBeVisible();
});

test('search engines are told of both languages, each by its own address', async ({ page }) => {
  await page.goto('/ru/articles/payments/payment-failed/');
  const of = (lang: string) => page.locator(`link[rel=alternate][hreflang=${lang}]`);
  await expect(of('en')).toHaveAttribute('href', /\/articles\/payments\/payment-failed\/$/);
  await expect(of('ru')).toHaveAttribute('href', /\/ru\/articles\/payments\/payment-failed\/$/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/ru\/articles/);
});
