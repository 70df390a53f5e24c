import { expect, test, type Page, type Route } from '@playwright/test';
import {
  answer,
  checkAndGoOn,
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

test('a test is left and resumed without loss, also after a crash', async ({ page, context }) => {
  const key = await keyOf(page, EXAM);
  await start(page, EXAM);
  await answer(page, key, true);
  await onward(page).click();
  await expect(page.locator('.quiz-head')).toContainText('Question 2 of 10');
  await answer(page, key, true);
  // Nothing is pressed: the pause keeps it.
  await page.waitForTimeout(1200);
  await page.close();
  const again = await context.newPage();
  await again.goto(EXAM);
  await expect(again.locator('.quiz-head')).toContainText('Question 3 of 10');
});

test('offline answers are kept and marked when the device is online again', async ({
  page,
  context,
}) => {
  await sitExam(page, EXAM, () => true);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByText('Handed in, not marked yet')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Passed' })).toBeVisible();
});

test('two tabs with one attempt stay in step, and what comes after the end does not count', async ({
  page,
  context,
}) => {
  await sitExam(page, EXAM, () => true);
  const other = await context.newPage();
  await other.goto(EXAM);
  await expect(
    other.getByRole('heading', { name: 'Look it over before you hand it in' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(other.getByRole('heading', { name: 'Passed' })).toBeVisible();
});

test('a browser that keeps nothing says so, and the test can still be taken', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('switched off', 'SecurityError');
    };
  });
  const key = await keyOf(page, PRACTICE);
  await start(page, PRACTICE);
  await expect(page.getByText('keeps nothing for this site')).toBeVisible();
  await answer(page, key, true);
  await onward(page).click();
  await expect(page.locator('.note.after')).toContainText('Right');
});

test('where the key can’t be had the page says so, and it is asked for again', async ({ page }) => {
  await page.route('**/key.json', (route) => route.fulfill({ status: 503 }));
  await page.goto(PRACTICE);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('The questions did not load.')).toBeVisible();
  await page.unroute('**/key.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.quiz-head')).toContainText('Question 1 of 10');
});

/** Lets the site answer as if it had been published anew, with question ids from `edited` changed. */
async function publishAnew(page: Page, edited: readonly string[]): Promise<void> {
  await page.route('**/quizzes/billing/*.json', async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as {
      version: string;
      questions?: { id: string; version: string }[];
    };
    file.version = 'anew';
    for (const question of file.questions ?? [])
      if (edited.includes(question.id)) question.version = 'edited';
    await route.fulfill({ response, json: file });
  });
}

test('an exam that was edited before its key came counts what did not change', async ({ page }) => {
  await sitExam(page, EXAM, () => true);
  const begun = (await statements(page)).find((one) => one.includes('/attempted'));
  const first = /"id":"(billing\/[^"]+)"/.exec(begun!)![1]!;
  await publishAnew(page, [first]);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
  await expect(page.getByText('of 9')).toBeVisible();
  await expect(page.getByText('Nothing missed.')).toBeVisible();
});

test('an old result stays what it was when the test is edited, and changed questions are no misses', async ({
  page,
}) => {
  await sitExam(page, EXAM, () => true);
  const begun = (await statements(page)).find((one) => one.includes('/attempted'));
  const drawn = [...begun!.matchAll(/"id":"(billing\/[^"]+)"/g)].map((match) => match[1]!);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('heading', { name: 'Passed', exact: true })).toBeVisible();
  await publishAnew(page, drawn.slice(0, 3));
  await page.reload();
  await expect(page.getByText('older version of the test')).toBeVisible();
  await expect(page.getByText('of 10', { exact: true })).toBeVisible();
  await expect(page.locator('.miss')).toHaveCount(0);
});

test('an attempt goes on in the language in which it was begun, the next one in the reader’s', async ({
  page,
}) => {
  const key = await keyOf(page, PRACTICE);
  await start(page, PRACTICE);
  await answer(page, key, true);
  await checkAndGoOn(page);
  await expect(page.locator('.quiz-head')).toContainText('Question 2 of 10');
  // Both papers at once: the one that is not needed must not push the other one out.
  const held: Route[] = [];
  await page.route('**/quizzes/account/paper.json', async (route) => {
    held.push(route);
    if (held.length === 2) await Promise.all(held.map((one) => one.continue()));
  });
  await page.goto(`/ru${PRACTICE}`);
  await expect(page.locator('.quiz-head')).toContainText('Вопрос 2 из 10');
  await page.unroute('**/quizzes/account/paper.json');
  await expect(page.locator('.q-set')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.note.n-warn')).toHaveCount(0);
  for (let place = 1; place < 10; place++) {
    await answer(page, key, true);
    await checkAndGoOn(page);
  }
  await expect(page.getByRole('heading', { name: 'Сдано' })).toBeVisible();
  await page.getByRole('button', { name: 'Пройти ещё раз' }).click();
  await expect(page.locator('.quiz-head')).toContainText('Вопрос 1 из 10');
  await expect(page.locator('.q-set')).not.toHaveAttribute('lang', 'en');
});
