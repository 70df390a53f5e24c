import { expect, test } from '@playwright/test';
import { BANK, BUILT, row } from './shared/news.ts';

test.beforeEach(({ page }) => page.clock.setFixedTime(BUILT));

test.describe('the news page', () => {
  test('shows what is in force or announced, by day, with the articles it changes', async ({
    page,
  }) => {
    await page.goto('/news/');
    const day = page.locator('.news-day').first();
    await expect(day.getByRole('heading', { level: 2 })).toHaveText(/Mon 23 Nov\s*today/);
    await expect(day).toContainText(BANK);
    await expect(row(page, 'Payouts held for').locator('.chg a')).toHaveText(
      'Payout is late or missing',
    );
    await expect(row(page, 'who is there from 24 December').locator('.tags')).toContainText(
      'From 24 Dec 2026',
    );
    await expect(page.getByText('Clocks go back')).toHaveCount(0);
    await expect(page.getByText('Germany: questions')).toHaveCount(0);
  });

  test('keeps what has expired in the archive', async ({ page }) => {
    await page.goto('/news/archive/');
    await expect(row(page, 'Clocks go back').getByText('Old news')).toBeVisible();
    await expect(row(page, 'Two shifts').getByText('Old news')).toBeHidden();
    await page.getByRole('link', { name: 'Clocks go back on 25 October' }).click();
    await expect(page.getByText('This is old news.')).toBeVisible();
  });

  test('read days after its build, it lets go what has expired since', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-07T09:00:00+01:00'));
    await page.goto('/news/');
    await expect(row(page, BANK)).toBeHidden();
    await expect(page.locator('.news-day').first()).toBeHidden();
    await expect(row(page, 'Maintenance on Sunday, 6 December')).toBeHidden();
    await expect(row(page, 'Two shifts')).toBeVisible();
    await page.goto('/news/november-offer/');
    await expect(page.getByText('This is old news.')).toBeVisible();
  });

  test('read a year after its build, it says that nothing is current', async ({ page }) => {
    await page.goto('/news/');
    await expect(page.getByText('No current news')).toBeHidden();
    await page.clock.setFixedTime(new Date('2027-12-07T09:00:00+01:00'));
    await page.reload();
    await expect(page.getByText('No current news')).toBeVisible();
    await page.goto('/');
    await expect(page.getByText('Nothing new is in force.')).toBeVisible();
  });

  test('filters all news by product and line, not only this page', async ({ page }) => {
    await page.goto('/news/');
    await page.locator('select[name="product"]').selectOption('API and webhooks');
    const found = page.locator('[data-news-found]');
    await expect(found.getByRole('link', { name: 'Clocks go back on 25 October' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '4 items' })).toBeVisible();
    await page.locator('select[name="line"]').selectOption('Second line');
    await expect(page.getByRole('status').filter({ hasText: '2 items' })).toBeVisible();
    await page.locator('select[name="product"]').selectOption('All');
    await page.locator('select[name="line"]').selectOption('All');
    await expect(row(page, BANK)).toBeVisible();
  });

  test('keeps the filter in the address: going back finds the list as it was left', async ({
    page,
  }) => {
    await page.goto('/news/');
    await page.locator('select[name="product"]').selectOption('Payments');
    await expect(page).toHaveURL(/\/news\/\?product=payments$/);
    await page
      .locator('[data-news-found]')
      .getByRole('link', { name: /Payouts held/ })
      .click();
    await page.goBack();
    await expect(page.locator('select[name="product"]')).toHaveValue('payments');
    await expect(page.locator('[data-news-found]').getByRole('link')).toHaveCount(4);
    await page.goto('/news/?line=nobody&unread=1');
    await expect(page.getByLabel('Unread only')).toBeChecked();
    await expect(page.locator('select[name="line"]')).toHaveValue('');
  });

  test('says of what it finds that it is old, and counts nothing old as unread', async ({
    page,
  }) => {
    const clocks = page.locator('[data-news-found] li', { hasText: 'Clocks go back' });
    await page.goto('/news/?product=api');
    await expect(clocks).toContainText('19 Oct · Old news');
    await page.getByLabel('Unread only').check();
    await expect(clocks).toHaveCount(0);
  });

  test('tells unread from read', async ({ page }) => {
    await page.goto('/news/');
    await expect(row(page, BANK).getByText('Unread')).toBeVisible();
    await page.getByRole('link', { name: BANK }).click();
    await page.waitForURL(/\/news\/[a-z-]+\/$/);
    await page.goto('/news/');
    await expect(row(page, BANK).getByText('Unread')).toBeHidden();
    await page.getByLabel('Unread only').check();
    await expect(page.locator('[data-news-found]').getByText('Two shifts')).toBeVisible();
    await expect(page.locator('[data-news-found]').getByText(BANK)).toHaveCount(0);
  });

  test('says so when the filters can’t be fetched, and keeps its list', async ({ page }) => {
    await page.route('**/items.json', (route) => route.abort());
    await page.goto('/news/');
    await page.locator('select[name="product"]').selectOption('Payments');
    await expect(page.getByText('The list could not be fetched')).toBeVisible();
    await expect(row(page, BANK)).toBeVisible();
  });

  test('is a page, a stylesheet and a script', async ({ page }) => {
    const urls: string[] = [];
    page.on('request', (request) => urls.push(new URL(request.url()).pathname));
    await page.goto('/news/', { waitUntil: 'networkidle' });
    expect(urls.filter((url) => !/\.(woff2|svg|ico)$/.test(url))).toHaveLength(3);
  });
});

test('an article carries the banner of fresh news, and names older news beside it', async ({
  page,
}) => {
  await page.goto('/articles/payments/payout-late-or-missing/');
  const banner = page.locator('.banner', { hasText: 'Changed on 19 Nov' });
  await expect(banner.getByRole('link')).toHaveAttribute('href', '/news/security-holds/');
  await expect(banner).toContainText('answered within 1 hour Payouts held for');
  await page.goto('/articles/connect/how-the-bank-feed-works/');
  await expect(page.locator('.banner', { hasText: 'Changed on' })).toHaveCount(0);
  await expect(
    page.locator('aside').getByRole('link', { name: /Customers can refresh/ }),
  ).toBeVisible();
});

test('the desk names what came since the last visit', async ({ page }) => {
  await page.goto('/news/two-shifts/');
  await page.clock.setFixedTime(new Date('2026-11-19T09:00:00+01:00'));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'News', exact: true })).toBeVisible();
  await page.clock.setFixedTime(BUILT);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'News since Thursday 19 Nov' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Two shifts/ })).toBeHidden();
  await expect(page.getByRole('link', { name: /German savings banks/ })).toBeVisible();
});

test('the desk says so when nothing came since the last visit', async ({ page }) => {
  await page.goto('/');
  await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+01:00'));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'News since Monday 23 Nov' })).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00+01:00'));
  await page.goto('/');
  await expect(page.getByText('Nothing new since Tuesday 24 Nov.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Two shifts/ })).toBeVisible();
});

test('a hire’s day names the material news that is not read yet, the urgent first', async ({
  page,
}) => {
  const news = page.locator('.news-of-day li');
  await page.goto('/onboarding/seven-day/1/');
  await expect(news).toHaveCount(3);
  await expect(news.first()).toContainText(BANK);
  await page.goto('/news/savings-banks-consent/');
  await page.locator('.news-confirm').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'I have read it' }).click();
  await expect(page.getByText(/Confirmed 23 Nov 2026/)).toBeVisible();
  await page.goto('/onboarding/seven-day/1/');
  await expect(news.filter({ hasText: BANK })).toHaveCount(0);
  await expect(news).toHaveCount(3);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('news is read and filtered by links', async ({ page }) => {
    await page.goto('/news/');
    await expect(page.getByText('Unread').first()).toBeHidden();
    await page.locator('aside').getByRole('link', { name: 'Bank feed' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('News: Bank feed');
    await expect(page.locator('.nw')).toHaveCount(2);
    await page.goto('/news/french-e-invoices/');
    await expect(page.getByText('Confirming needs JavaScript.')).toBeVisible();
  });
});
