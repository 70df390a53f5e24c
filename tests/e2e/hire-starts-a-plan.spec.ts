import { expect, test } from '@playwright/test';
import { SEVEN, WEDNESDAY } from './shared/hire.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(WEDNESDAY);
});

test('a link fills the form, and shows first and last day before anything is chosen', async ({
  page,
}) => {
  await page.goto('/onboarding/?plan=seven-day&start=2026-12-09&calendar=two-two');
  await expect(page.getByLabel('Plan')).toHaveValue('seven-day');
  await expect(page.getByLabel('First day')).toHaveValue('2026-12-09');
  await expect(page.getByLabel('Calendar')).toHaveValue('two-two');
  await expect(page.locator('.outlook')).toContainText('Wed 9 Dec 2026 to Mon 21 Dec 2026');
  await expect(page.locator('.outlook')).toContainText('You take chats alone: from Mon 21 Dec');
});

test('a plan starts today unless a day is chosen; without one nothing can be started', async ({
  page,
}) => {
  await page.goto('/onboarding/');
  await expect(page.getByLabel('First day')).toHaveValue('2026-12-02');
  await page.getByLabel('First day').fill('');
  await expect(page.getByRole('alert')).toHaveText('Choose the first day.');
  await expect(page.getByRole('button', { name: 'Start this plan' })).toBeDisabled();
});

for (const [start_, says] of [
  ['2027-02-29', '2027-02-29 does not exist'],
  ['soon', '“soon” is no date'],
  ['2100-01-04', '2100-01-04 is too far ahead'],
  ['2026-11-16', 'is past. The plan is laid from then'],
  ['2026-12-25', 'Fri 25 Dec 2026 is a day off. The first day is Mon 28 Dec'],
] as const)
  test(`a start of ${start_} is answered plainly`, async ({ page }) => {
    await page.goto(`/onboarding/?plan=seven-day&start=${start_}&calendar=office`);
    await expect(page.locator('.choose')).toContainText(says);
  });

test('an unknown plan or calendar in a link is named', async ({ page }) => {
  await page.goto('/onboarding/?plan=ten-day');
  await expect(page.locator('.choose')).toContainText('There is no plan “ten-day”');
  await page.goto('/onboarding/?plan=seven-day&calendar=moon&start=2026-12-09');
  await expect(page.locator('.choose')).toContainText('There is no calendar “moon”');
});

test('a personal day off moves the end, before it is chosen', async ({ page }) => {
  await page.goto('/onboarding/?plan=seven-day&start=2026-12-07&calendar=office');
  await expect(page.locator('.outlook')).toContainText('to Tue 15 Dec 2026');
  await page.getByText('Days off and short days').click();
  await page.getByLabel('Day', { exact: true }).fill('2026-12-09');
  await page.getByRole('button', { name: 'Add a day' }).click();
  await expect(page.locator('.outlook')).toContainText('to Wed 16 Dec 2026');
});

test('a day off in a link that is no day is said, and hides no other', async ({ page }) => {
  const off = 'off=2026-12-09.0&off=2026-02-30.0&off=2026-12-10.7.5&off=soon';
  await page.goto(`/onboarding/?plan=seven-day&start=2026-12-07&calendar=office&${off}`);
  const outlook = page.locator('.outlook');
  await expect(outlook).toContainText('“2026-02-30.0”');
  await expect(outlook).toContainText('“soon”');
  await expect(page.locator('.changes li')).toHaveText([/Wed 9 Dec: off/, /Thu 10 Dec: 7.5 h/]);
  await expect(outlook).toContainText('to Wed 16 Dec 2026');
});

test('a lead sends the form as a link, and is told where it is when it can’t be copied', async ({
  page,
  context,
}) => {
  await page.goto(`/onboarding/?${SEVEN}&off=2026-12-03.4`);
  const share = page.getByRole('button', { name: 'Copy as a link' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await share.click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe(`?${SEVEN}&off=2026-12-03.4`);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await share.click();
  await expect(page.getByText('The link is in the address bar')).toBeVisible();
  expect(page.url()).toBe(link);
});

test('without JavaScript the same pages show the plan by day number', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/onboarding/seven-day/');
  await expect(page.getByRole('row')).toHaveCount(11);
  await page.getByRole('link', { name: 'Money on its way back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Day 4 of 7/);
  await expect(page.getByRole('link', { name: 'Refund a payment' })).toBeVisible();
  await context.close();
});

test('a cohort has a calendar that a client can subscribe to', async ({ page, request }) => {
  await page.goto('/ru/onboarding/cohorts/2026-11-30/');
  const href = await page.getByRole('link', { name: /\.ics/ }).getAttribute('href');
  const text = await (await request.get(href ?? '')).text();
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text).toContain('DTSTART:20261130T083000Z');
});

test('a cohort’s sheet for the wall has a week in a row, and says which days are off', async ({
  page,
}) => {
  await page.goto('/onboarding/cohorts/2027-01-11/');
  await expect(page.locator('.wall > li:not(.blank)')).toHaveCount(21);
  await expect(page.locator('.wall > .off')).toHaveText(/Fri 22 Jan\s*off/);
  await page.emulateMedia({ media: 'print' });
  const tops = await page
    .locator('.wall > li')
    .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().top));
  expect(new Set(tops.slice(0, 5)).size).toBe(1);
  await expect(page.getByRole('button', { name: 'Print for the wall' })).toBeHidden();
});
