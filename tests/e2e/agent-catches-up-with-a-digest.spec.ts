import { expect, test } from '@playwright/test';
import { BANK, BUILT } from './shared/news.ts';
import { clipboard } from './shared/palette.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(({ page }) => page.clock.setFixedTime(BUILT));

test('the digest covers the days off of a crew, and goes to a chat as text', async ({ page }) => {
  await page.goto('/news/digest/');
  await page.getByLabel('My shifts').selectOption('Two on, two off, crew 2');
  await expect(page.getByLabel('From')).toHaveValue('2026-11-22T20:00');
  await page.getByLabel('My shifts').selectOption('Two on, two off, crew 1');
  await expect(page.getByLabel('From')).toHaveValue('2026-11-20T20:00');
  const rows = page.locator('.digest-row');
  await expect(rows.first()).toContainText(BANK);
  await page.getByRole('button', { name: 'Copy for a chat' }).click();
  await expect(page.getByText('Digest copied')).toBeVisible();
  const text = await clipboard(page);
  expect(text).toContain(`• ${BANK} (changes what you say, confirm): `);
  expect(text).toMatch(/http:\/\/127\.0\.0\.1:\d+\/news\/savings-banks-consent\//);
});

test('the digest keeps the reader’s lines', async ({ page }) => {
  await page.goto('/news/digest/');
  await page.getByText('Lines', { exact: true }).click();
  await page.getByLabel('Finance').check();
  await expect(page.locator('.digest-row', { hasText: BANK })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Lines (1)')).toBeVisible();
});

test('the digest says so when the end is before the start, or the list can’t be fetched', async ({
  page,
}) => {
  await page.route('**/changes.json', (route) => route.abort(), { times: 1 });
  await page.goto('/news/digest/');
  await expect(page.getByText('The list of changes could not be fetched')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Copy for a chat' })).toBeVisible();
  await page.getByRole('textbox', { name: 'To' }).fill('2026-11-01T10:00');
  await expect(page.getByText('Give two times, the start before the end.')).toBeVisible();
});
