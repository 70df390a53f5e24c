import { expect, test } from '@playwright/test';
import {
  answer,
  checkAndGoOn,
  choose,
  EXAM,
  keyOf,
  onward,
  PRACTICE,
  sitExam,
  start,
  statements,
} from './shared/quiz.ts';

// A whole test is many screens; a busy machine may take its time over them.
test.describe.configure({ timeout: 120_000 });

test('an exam reveals nothing until it is handed in, then every miss with its section', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await sitExam(page, EXAM, (place) => place > 1);
  expect(asked.filter((path) => path.endsWith('key.json'))).toEqual([]);
  await expect(page.locator('.verdict, .note.after')).toHaveCount(0);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('heading', { name: /Passed, with \d to read again/ })).toBeFocused();
  expect(asked.filter((path) => path.endsWith('key.json')).length).toBe(1);
  const miss = page.locator('.miss').first();
  await miss.getByRole('button', { name: 'Read the section' }).click();
  await expect(miss.locator('.q-source .prose')).not.toBeEmpty();
  await expect(page.getByText('The next attempt opens on')).toBeVisible();
});

test('practice says at once what is right, and opens the section beside a wrong answer', async ({
  page,
}) => {
  const key = await keyOf(page, PRACTICE);
  await start(page, PRACTICE);
  await answer(page, key, false);
  await onward(page).press('Enter');
  await expect(page.locator('.note.after')).toContainText(/Not right|Partly right/);
  await expect(page.locator('.q-source .prose')).not.toBeEmpty();
  await expect(onward(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.quiz-head')).toContainText('Question 2 of 10');
  await answer(page, key, true);
  await onward(page).click();
  await expect(page.locator('.note.after')).toContainText('Right');
});

test('a whole test is taken by keys alone', async ({ page }) => {
  const key = await keyOf(page, EXAM);
  await page.goto(EXAM);
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  for (let place = 0; place < 10; place++) {
    await expect(page.locator('.quiz-head')).toContainText(`Question ${place + 1} of 10`);
    const id = (await page.locator('.q-set').getAttribute('data-question')) ?? '';
    const { rule } = key.keys[id]!;
    if (['single', 'multiple', 'true-false'].includes(rule.kind)) await choose(page, rule, true);
    // A number goes into its field, wherever the focus is.
    if (rule.kind === 'numeric') {
      await page.keyboard.type(String(rule.answer));
    }
    if (rule.kind === 'matching') {
      for (const _ of rule.right!) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Tab');
    }
    if (rule.kind === 'ordering') {
      // Past the two buttons of each step to the one that says that the order is right, and on.
      for (let tab = 0; tab <= 2 * rule.order!.length; tab++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  }
  await expect(
    page.getByRole('heading', { name: 'Look it over before you hand it in' }),
  ).toBeFocused();
  await expect(page.locator('.q-over')).not.toContainText('No answer yet');
});

test('an observed test counts when the mentor has marked and confirmed it', async ({ page }) => {
  await start(page, '/quizzes/seven-day-final/');
  for (let place = 0; place < 20; place++) {
    const reply = page.locator('textarea');
    if (await reply.count()) {
      await reply.fill('Your money leaves us on Monday.');
      await page.keyboard.press('Control+Enter');
    } else await onward(page).click();
    await page.waitForTimeout(20);
  }
  await page.getByRole('button', { name: /^Hand in/ }).click();
  await expect(page.getByRole('heading', { name: 'For your mentor' })).toBeVisible();
  await page.getByRole('button', { name: 'Confirm the result' }).click();
  await expect(page.getByText('Mark everything, choose who marks')).toBeVisible();
  for (const select of await page.locator('.q-marks select').all()) await select.selectOption('3');
  await page.getByLabel('Who marks').selectOption('mentor');
  await page.getByLabel('I sat beside').check();
  await page.getByRole('button', { name: 'Confirm the result' }).click();
  await expect(page.getByText('Confirmed by Mentor')).toBeVisible();
  await expect(page.locator('.q-sections tr')).not.toHaveCount(0);
  const marked = page.locator('.miss').filter({ hasText: 'Knowledge 3 · Literacy 3' });
  await expect(marked.first()).toContainText('One good answer');
});

test('a check-up asks what the record says is weakest', async ({ page }) => {
  const key = await keyOf(page, PRACTICE);
  await start(page, PRACTICE);
  const missed: string[] = [];
  for (let place = 0; place < 10; place++) {
    missed.push((await page.locator('.q-set').getAttribute('data-question')) ?? '');
    await answer(page, key, false);
    await checkAndGoOn(page);
  }
  await expect(page.locator('.score')).toBeVisible();
  await start(page, '/quizzes/check-up-6-weeks/');
  const drawn = (await statements(page)).filter((one) => one.includes('check-up-6-weeks')).join();
  // A pair of a matching question may happen to be right.
  const asked = missed.filter((id) => drawn.includes(`"${id}"`));
  expect(asked.length).toBeGreaterThanOrEqual(8);
});

test('an answer is changed from the look over, and the next step is the look over again', async ({
  page,
}) => {
  await sitExam(page, EXAM, () => true);
  await page.getByRole('button', { name: 'Change: 2' }).click();
  await expect(page.locator('.quiz-head')).toContainText('Question 2 of 10');
  await expect(onward(page)).toHaveText(/Look it over/);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Look it over before you hand it in' }),
  ).toBeFocused();
});

test('a miss says why the chosen answer is wrong, and the list says how the test went', async ({
  page,
}) => {
  await sitExam(page, EXAM, () => false);
  await page.getByRole('button', { name: /^Hand in/ }).click();
  await expect(page.locator('.score')).toBeVisible();
  await expect(page.getByText('The key is on this device')).toBeHidden();
  const key = (await (await page.request.get(`${EXAM}key.json`)).json()) as {
    keys: Record<string, { each?: (string | null)[] }>;
  };
  const why = Object.values(key.keys).flatMap(({ each }) => each?.filter(Boolean) ?? []);
  const shown = await page.locator('.miss').allInnerTexts();
  expect(why.filter((text) => shown.join().includes(text!)).length).toBeGreaterThan(4);
  await page.goto('/quizzes/');
  await expect(page.locator('[data-quiz=billing]')).toContainText('Not passed yet, ');
  await expect(page.locator('[data-quiz=tax] [data-standing]')).toBeEmpty();
});

test('finals come before check-ups, and check-ups in their order', async ({ page }) => {
  await page.goto('/quizzes/');
  const ids = await page
    .locator('[data-quiz]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['quiz']));
  expect(ids.slice(-4)).toEqual([
    'four-week-final',
    'seven-day-final',
    'check-up-6-weeks',
    'check-up-3-months',
  ]);
});
