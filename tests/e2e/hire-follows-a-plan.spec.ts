// oxlint-disable no-await-in-loop -- one hire goes through the days one after the other
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { boxesOf, DAY_3, SEVEN, start, WEDNESDAY } from './shared/hire.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(WEDNESDAY);
});

test('the plan shows its dates, days off, load, milestones and where the hire is', async ({
  page,
}) => {
  await start(page, SEVEN);
  const table = page.getByRole('table', { name: 'The days of the plan' });
  await expect(table.locator('tr.now')).toContainText('Wed 2 Dec');
  await expect(table).toContainText('Sat 5 Dec – Sun 6 Dec: off');
  await expect(table.getByText(/^\d h \d\d of 8 h$/)).toHaveCount(7);
  await expect(table.locator('tr.stone')).toHaveCount(3);
  await expect(page.getByText('Starts Mon 30 Nov 2026, ends Tue 8 Dec 2026')).toBeVisible();
});

test('one key ticks the next item, one takes it back, and a closed tab loses nothing', async ({
  page,
  context,
}) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  const boxes = boxesOf(page);
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
  await expect(boxesOf(again).nth(0)).toBeChecked();
  await expect(boxesOf(again).nth(1)).not.toBeChecked();
});

test('keys that are pressed faster than the page answers lose nothing', async ({ page }) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  await expect(boxesOf(page).first()).toBeVisible();
  for (const key of ['t', 't', 't', 'u']) await page.keyboard.press(key);
  await expect(page.locator('.todos input:checked')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('.todos input:checked')).toHaveCount(2);
  await page.keyboard.press('u');
  await expect(page.locator('.todos input:checked')).toHaveCount(1);
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
  const box = boxesOf(page).nth(1);
  await expect(box).toBeEnabled();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'How money travels' })).toBeFocused();
});

for (const [path, name] of [
  ['/onboarding/seven-day/', 'Money on its way: payment, fee, payout'],
  [DAY_3, 'How money travels: payment, fee, payout'],
] as const)
  test(`who stands on a link of ${path} stays on it when the dates come`, async ({ page }) => {
    await start(page, SEVEN);
    let send = (): void => undefined;
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/plan.json', async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto(path);
    await page.getByRole('link', { name }).focus();
    send();
    await expect(page.getByText('Wed 2 Dec').first()).toBeVisible();
    await expect(page.getByRole('link', { name })).toBeFocused();
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

test('what is caught up stands on today’s page, and the choice can be taken back', async ({
  page,
}) => {
  await start(page, SEVEN);
  await page.goto(DAY_3);
  await page.getByRole('button', { name: 'Catch up' }).click();
  const welcome = page.locator('.todos li').filter({ hasText: 'Welcome and the tools' });
  await expect(welcome).toContainText('Left from day 1');
  await expect(page.locator('.split .hang').first()).toContainText('4 h 50 planned of 8 h');
  await page.goto('/onboarding/seven-day/');
  await expect(page.locator('tr.now')).toContainText('10 items, 57 min of it from earlier days');
  await expect(page.getByText('Starts Mon 30 Nov 2026, ends Thu 10 Dec 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('17 items are left from earlier days')).toBeVisible();
});

test('a finished day says what comes next', async ({ page }) => {
  await start(page, SEVEN);
  await page.goto('/onboarding/seven-day/1/');
  const boxes = boxesOf(page);
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) {
    await box.click();
    await expect(box).toBeChecked();
  }
  await expect(page.locator('.day-done')).toContainText('All done. Next: day 2, Tue 1 Dec');
});

test('where a day takes two dates, the first one done says when it goes on', async ({ page }) => {
  await start(page, 'plan=seven-day&start=2026-12-02&calendar=part-time');
  await page.goto('/onboarding/seven-day/1/');
  await expect(page.locator('.split .hang')).toHaveCount(2);
  const today = page.locator('.todos').first().getByRole('checkbox');
  for (const box of await today.all()) {
    await box.click();
    await expect(box).toBeChecked();
  }
  await expect(page.locator('.day-done')).toContainText('All done. Next: day 1, Thu 3 Dec');
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
  await expect(boxesOf(page).nth(1)).toBeChecked();
});

test('an article of a day ahead does not say that it is today’s', async ({ page }) => {
  await start(page, SEVEN);
  await page.goto('/onboarding/seven-day/5/');
  await page.getByRole('link', { name: 'The life of an invoice' }).click();
  const bar = page.getByRole('navigation', { name: 'Onboarding' });
  await expect(bar).toContainText('2 of 10');
  await expect(bar).not.toContainText('today');
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

test('the desk keeps to the plan that was chosen last, whichever is looked at; left, it shows none', async ({
  page,
}) => {
  await start(page, SEVEN);
  await start(page, 'plan=four-week&start=2026-12-01&calendar=office');
  await page.goto(DAY_3);
  await expect(boxesOf(page).first()).toBeVisible();
  await page.goto('/');
  const today = page.locator('[data-plan-today]');
  await expect(today).toContainText('day 2 of 20');
  for (const plan of ['four-week', 'seven-day']) {
    await page.goto(`/onboarding/${plan}/`);
    await page.getByRole('button', { name: 'Leave this plan' }).click();
    await expect(page.getByText('You have left the plan')).toBeVisible();
  }
  await page.goto('/');
  await expect(today).toBeHidden();
});

test('after the plan its thread goes on: on the desk, and to be ticked', async ({ page }) => {
  await start(page, SEVEN);
  await page.clock.setFixedTime(new Date('2026-12-14T10:00:00+01:00'));
  await page.goto('/');
  const today = page.locator('[data-plan-today]');
  await expect(today).toContainText('Mon 14 Dec, 15:00');
  await today.getByRole('link', { name: 'After the plan' }).click();
  const talk = page.getByRole('checkbox', { name: /Five real cases.*Mon 14 Dec/ });
  await talk.click();
  await expect(talk).toBeChecked();
  await expect(page.getByRole('link', { name: 'Check-up at three months' })).toBeVisible();
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
