import { expect, test } from '@playwright/test';
import { boxesOf, changePlan, DAY_3, SEVEN, start, WEDNESDAY } from './shared/hire.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(WEDNESDAY);
});

test('the hire’s own dates are saved as a calendar file', async ({ page }) => {
  await start(page, SEVEN);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('seven-day.ics');
  const chunks = [];
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk);
  const text = chunks.join('');
  expect(text).toContain('SUMMARY:Day 1: Who writes to us');
  expect(text).toContain('DTSTART:20261130T083000Z');
  expect(text).toContain('SEQUENCE:1');
});

test('two tabs stay in step', async ({ page, context }) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  const other = await context.newPage();
  await other.clock.setFixedTime(WEDNESDAY);
  await other.goto(DAY_3);
  await expect(boxesOf(other).first()).toBeVisible();
  await boxesOf(page).nth(2).click();
  await expect(boxesOf(other).nth(2)).toBeChecked();
});

test('a plan whose article was renamed says so, keeps the tick, and is quiet once that was seen', async ({
  page,
}) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  await boxesOf(page).nth(1).click();
  await expect(boxesOf(page).nth(1)).toBeChecked();
  await changePlan(page, (text) =>
    text
      .replaceAll('payments/how-money-travels', 'payments/way-of-money')
      .replaceAll('"id":"quiz-payments"', '"id":"quiz-new"'),
  );
  await page.goto(DAY_3);
  const notice = page.getByRole('region', { name: 'The plan has changed since you started' });
  await expect(notice).toContainText('“payments/how-money-travels” is now “How money travels');
  await expect(notice).toContainText('New: Payments, payouts and disputes');
  await expect(notice).toContainText('Gone: payments');
  await expect(boxesOf(page).nth(1)).toBeChecked();
  await notice.getByRole('button', { name: 'Got it' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(boxesOf(page).nth(1)).toBeChecked();
  await expect(notice).toHaveCount(0);
});

test('a calendar that is gone from the team is said, with the way to another', async ({ page }) => {
  await start(page, SEVEN);
  await changePlan(page, (text) => text.replace('"id":"office"', '"id":"bureau"'));
  await page.goto(DAY_3);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('The calendar “office” that you chose is no longer there');
  await notice.getByRole('link', { name: 'Change the dates' }).click();
  await expect(page.getByLabel('Calendar')).toBeVisible();
});

test('a device in another time zone shows the same days, and its own hour beside', async ({
  browser,
}) => {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  // In Tokyo it is Thursday already, for the team it is still Wednesday.
  await page.clock.setFixedTime(new Date('2026-12-02T20:00:00+01:00'));
  await start(page, SEVEN);
  await page.goto(DAY_3);
  await expect(page.locator('.split .hang').first()).toContainText('Today');
  await expect(page.locator('.todos')).toContainText('22:00 on this device’s clock');
  await context.close();
});

test('a device that travels in the middle of a plan keeps its days and its ticks', async ({
  page,
  context,
  browser,
}) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  const first = boxesOf(page).first();
  await first.click();
  await expect(first).toBeChecked();
  // The same record, as a device in California has it the next time.
  const storageState = await context.storageState({ indexedDB: true });
  const away = await browser.newContext({ storageState, timezoneId: 'America/Los_Angeles' });
  const later = await away.newPage();
  await later.clock.setFixedTime(WEDNESDAY);
  await later.goto(DAY_3);
  await expect(later.locator('.split .hang').first()).toContainText('Today');
  await expect(boxesOf(later).first()).toBeChecked();
  await expect(later.locator('.todos')).toContainText('05:00 on this device’s clock');
  await away.close();
});

test('a clock that jumps back loses no tick and keeps the newest dates', async ({ page }) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  const first = boxesOf(page).first();
  await first.click();
  await expect(first).toBeChecked();
  await page.clock.setFixedTime(new Date('2026-11-01T10:00:00+01:00'));
  await page.goto(DAY_3);
  await expect(boxesOf(page).nth(0)).toBeChecked();
  await page.goto('/onboarding/?plan=seven-day&start=2026-12-14&calendar=office');
  await page.getByRole('button', { name: 'Change the dates' }).click();
  await expect(page.getByText('Starts Mon 14 Dec 2026')).toBeVisible();
});

test('a browser that keeps nothing says so, and reading goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto(`/onboarding/?${SEVEN}`);
  await page.getByRole('button', { name: 'Start this plan' }).click();
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing for this site');
  await expect(page.getByText('You are on')).toHaveCount(0);
  await page.goto(DAY_3);
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing for this site');
  await expect(page.getByRole('link', { name: 'How money travels' })).toBeVisible();
});

test('a full store is said; what was kept stays, and reading goes on', async ({ page }) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  await boxesOf(page).first().click();
  await expect(boxesOf(page).first()).toBeChecked();
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await boxesOf(page).nth(1).click();
  await expect(page.getByRole('alert')).toContainText('The browser has no room left');
  await expect(boxesOf(page).nth(1)).not.toBeChecked();
  await expect(boxesOf(page).first()).toBeChecked();
  await page.getByRole('link', { name: 'How money travels' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How money travels');
});
