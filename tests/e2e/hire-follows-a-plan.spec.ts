// oxlint-disable no-await-in-loop -- one hire goes through the days one after the other
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const WEDNESDAY = new Date('2026-12-02T10:00:00+01:00');

/** Starts a plan by the link that a lead would send. */
async function start(page: Page, query: string, locale = ''): Promise<void> {
  await page.goto(`${locale}/onboarding/?${query}`);
  await page.getByRole('button', { name: /Start this plan|Начать план/ }).click();
  await page.waitForURL(/onboarding\/[a-z-]+\/$/);
}

const SEVEN = 'plan=seven-day&start=2026-11-30&calendar=office';
const DAY_3 = '/onboarding/seven-day/3/';

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

test('the plan shows its dates, days off, load, milestones and where the hire is', async ({
  page,
}) => {
  await start(page, SEVEN);
  const table = page.getByRole('table', { name: 'The days of the plan' });
  await expect(table.locator('tr.now')).toContainText('Wed 2 Dec');
  await expect(table).toContainText('Sat 5 Dec – Sun 6 Dec: off');
  await expect(table).toContainText('4 h 37 of 8 h');
  await expect(table.locator('tr.stone')).toHaveCount(3);
  await expect(page.getByText('Starts Mon 30 Nov 2026, ends Tue 8 Dec 2026')).toBeVisible();
});

test('one key ticks the next item, one takes it back, and a closed tab loses nothing', async ({
  page,
  context,
}) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  const boxes = page.locator('.todos').getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  await page.keyboard.press('t');
  await expect(boxes.nth(0)).toBeChecked();
  await page.keyboard.press('t');
  await expect(boxes.nth(1)).toBeChecked();
  await page.keyboard.press('u');
  await expect(boxes.nth(1)).not.toBeChecked();
  await page.close();
  const again = await context.newPage();
  await again.goto(DAY_3);
  await expect(again.locator('.todos').getByRole('checkbox').nth(0)).toBeChecked();
  await expect(again.locator('.todos').getByRole('checkbox').nth(1)).not.toBeChecked();
});

test('a hire gets through by the keyboard alone', async ({ page }) => {
  await page.goto(`/onboarding/?${SEVEN}`);
  const go = page.getByRole('button', { name: 'Start this plan' });
  await expect(go).toBeEnabled();
  await go.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/onboarding\/seven-day\/$/);
  await page.getByRole('link', { name: 'Money on its way: payment, fee, payout' }).focus();
  await page.keyboard.press('Enter');
  const box = page.locator('.todos').getByRole('checkbox').nth(1);
  await expect(box).toBeEnabled();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'How money travels' })).toBeFocused();
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
  await expect(other.locator('.todos').getByRole('checkbox').first()).toBeVisible();
  await page.locator('.todos').getByRole('checkbox').nth(2).click();
  await expect(other.locator('.todos').getByRole('checkbox').nth(2)).toBeChecked();
});

test('falling behind offers two ways with their ends, and the chosen one moves the dates', async ({
  page,
}) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  const behind = page.locator('.behind');
  await expect(behind).toContainText('Ends Thu 10 Dec, 2 days later');
  await expect(behind).toContainText('Catch up');
  await behind.getByRole('button', { name: 'Move the rest' }).click();
  await expect(behind).toHaveCount(0);
  await expect(page.locator('.days [aria-current]')).toContainText('Fri 4 Dec');
});

test('a finished day says what comes next', async ({ page }) => {
  await start(page, SEVEN);
  await page.goto('/onboarding/seven-day/1/');
  const boxes = page.locator('.todos').getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) {
    await box.click();
    await expect(box).toBeChecked();
  }
  await expect(page.locator('.day-done')).toContainText('All done. Next: day 2, Tue 1 Dec');
});

test('an article opened from the plan says where it stands, ticks and goes on', async ({
  page,
}) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  await page.getByRole('link', { name: 'How money travels' }).click();
  const bar = page.getByRole('navigation', { name: 'Onboarding' });
  await expect(bar).toContainText('2 of 8 today');
  await bar.getByRole('button', { name: /Done, next: Switch on card payments/ }).click();
  await expect(page).toHaveURL(/switch-on-card-payments/);
  await page.getByRole('navigation', { name: 'Onboarding' }).getByText('Day 3').click();
  await expect(page.locator('.todos').getByRole('checkbox').nth(1)).toBeChecked();
});

test('reading goes on where it was left', async ({ page }) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  await page.getByRole('link', { name: 'Payment failed or was declined' }).click();
  await expect(page.getByRole('navigation', { name: 'Onboarding' })).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect
    .poll(() =>
      page.evaluate(() => localStorage.getItem('firstline/reading:seven-day:read-payment-failed')),
    )
    .not.toBeNull();
  await page.goto(DAY_3);
  await expect(page.getByRole('link', { name: /^Go on at/ })).toBeVisible();
});

test('a milestone says what is missing; a signature is given and taken back', async ({ page }) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  const gate = page.getByRole('region', { name: 'Milestone: You answer e-mail alone' });
  await expect(gate).toContainText('Not taken yet');
  await gate.getByText('Sign as Mentor').first().click();
  await gate.getByRole('button', { name: 'Sign as Mentor' }).click();
  await expect(gate).toContainText('Signed');
  await gate.getByRole('button', { name: 'Take the signature back' }).click();
  await expect(gate).not.toContainText('Signed');
});

test('the desk shows what is left of today', async ({ page }) => {
  await start(page, SEVEN);
  await page.goto('/');
  const today = page.locator('[data-plan-today]');
  await expect(today).toContainText('day 3 of 7 · Wed 2 Dec');
  await expect(today.getByRole('link', { name: /How money travels/ })).toBeVisible();
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
  const first = page.locator('.todos').getByRole('checkbox').first();
  await first.click();
  await expect(first).toBeChecked();
  // The same record, as a device in California has it the next time.
  const storageState = await context.storageState({ indexedDB: true });
  const away = await browser.newContext({ storageState, timezoneId: 'America/Los_Angeles' });
  const later = await away.newPage();
  await later.clock.setFixedTime(WEDNESDAY);
  await later.goto(DAY_3);
  await expect(later.locator('.split .hang').first()).toContainText('Today');
  await expect(later.locator('.todos').getByRole('checkbox').first()).toBeChecked();
  await expect(later.locator('.todos')).toContainText('05:00 on this device’s clock');
  await away.close();
});

test('a clock that jumps back loses no tick and keeps the newest dates', async ({ page }) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  const first = page.locator('.todos').getByRole('checkbox').first();
  await first.click();
  await expect(first).toBeChecked();
  await page.clock.setFixedTime(new Date('2026-11-01T10:00:00+01:00'));
  await page.goto(DAY_3);
  await expect(page.locator('.todos').getByRole('checkbox').nth(0)).toBeChecked();
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

for (const theme of ['light', 'dark'] as const)
  for (const locale of ['', '/ru'])
    test(`pages of a running plan are accessible and fit 380 px, ${theme}${locale}`, async ({
      browser,
    }) => {
      test.setTimeout(120_000);
      const context = await browser.newContext({
        colorScheme: theme,
        viewport: { width: 380, height: 800 },
        timezoneId: 'Europe/Berlin',
      });
      const page = await context.newPage();
      await page.clock.setFixedTime(WEDNESDAY);
      await start(page, SEVEN, locale);
      for (const path of ['', 'seven-day/', 'seven-day/3/', 'cohorts/2026-11-30/']) {
        await page.goto(`${locale}/onboarding/${path}`);
        await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(wide, path).toBe(false);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
      await context.close();
    });
