import { expect, test, type Page } from '@playwright/test';
import { sitExam } from './shared/quiz.ts';

// A whole test is many screens; a busy machine may take its time over them.
test.describe.configure({ timeout: 120_000 });

/** Gives the question on the screen an answer of its kind, right or wrong. */
async function answerAnything(page: Page): Promise<void> {
  for (const select of await page.locator('.pair select').all())
    await select.selectOption({ index: 1 });
  const field = page.locator('.typed .field');
  if (await field.count()) await field.fill('17');
  const keep = page.locator('.order-keep');
  if (await keep.count()) await keep.click();
  if (await page.locator('.opt input').count()) await page.keyboard.press('1');
}

/** Takes the practice test of the account section with every first option. */
async function takeTest(page: Page): Promise<void> {
  await page.goto('/quizzes/account/');
  await page.getByRole('button', { name: 'Start' }).click();
  for (let place = 0; place < 10; place++) {
    await expect(page.locator('.quiz-head')).toContainText(`Question ${place + 1} of 10`);
    await answerAnything(page);
    await page.locator('.q-row button[type=submit]').click();
    await expect(page.locator('.note.after')).toBeVisible();
    await page.locator('.q-row button[type=submit]').click();
  }
  await expect(page.locator('.score')).toBeVisible();
}

test('what was missed is due the next day, is said on the desk, and comes back later each time', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-12-02T09:00:00Z') });
  await page.goto('/review/');
  await expect(page.getByText('Nothing to review yet')).toBeVisible();
  await takeTest(page);
  await page.goto('/review/');
  await expect(page.getByText('Nothing is due')).toBeVisible();

  await page.clock.setFixedTime(new Date('2026-12-03T09:00:00Z'));
  await page.goto('/');
  await expect(page.locator('[data-review-due]')).toHaveText(/\d+ questions? to review/);
  await page.locator('[data-review-due]').click();
  await expect(page.getByText(/Due today: \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
});

test('two keys answer a card: a digit chooses, Enter goes on', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-02T09:00:00Z') });
  await takeTest(page);
  await page.clock.setFixedTime(new Date('2026-12-05T09:00:00Z'));
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Start' }).click();
  const place = page.locator('.quiz-head span').first();
  for (
    let guard = 0;
    guard < 10 && (await page.locator('.opt input[type=radio]').count()) === 0;
    guard++
  ) {
    await answerAnything(page);
    await page.locator('.q-row button[type=submit]').click();
    await page.locator('.q-row button[type=submit]').click();
  }
  const before = await place.textContent();
  // Arrows move through the answers and choose none.
  await page.locator('.opt input').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.opt.on')).toHaveCount(1);
  await expect(page.getByText('Comes back on')).toBeHidden();
  await page.keyboard.press('1');
  await expect(page.getByText('Comes back on')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(place).not.toHaveText(before ?? '');
});

test('a question that was edited since is shown as changed', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-02T09:00:00Z') });
  await takeTest(page);
  await page.clock.setFixedTime(new Date('2026-12-05T09:00:00Z'));
  await page.route('**/quizzes/account/paper.json', async (route) => {
    const response = await route.fetch();
    const paper = (await response.json()) as { questions: { version: string }[] };
    for (const question of paper.questions) question.version = '00000000000000';
    await route.fulfill({ response, json: paper });
  });
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(
    page.getByText('This question has changed since you last answered it.'),
  ).toBeVisible();
});

test('a test that was removed since does not end the review', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-02T09:00:00Z') });
  await takeTest(page);
  await page.clock.setFixedTime(new Date('2026-12-05T09:00:00Z'));
  await page.route('**/quizzes/account/*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/review/');
  await expect(page.getByText('Nothing to review yet')).toBeVisible();
});

test('Enter without an answer asks for one', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-02T09:00:00Z') });
  await takeTest(page);
  await page.clock.setFixedTime(new Date('2026-12-05T09:00:00Z'));
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('.q-row button[type=submit]').click();
  await expect(page.locator('.c-warn')).toHaveText(/^(Choose or write|Move a step)/);
});

test('after the last question the focus is on what came of it, and the page is whole again', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-12-02T09:00:00Z') });
  await takeTest(page);
  await page.clock.setFixedTime(new Date('2026-12-05T09:00:00Z'));
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('What you missed, and what you are about to forget')).toBeHidden();
  const next = page.locator('.q-row button[type=submit]');
  for (let guard = 0; guard < 20 && (await next.count()) > 0; guard++) {
    await answerAnything(page);
    if (!(await page.getByText('Comes back on').count())) await next.click();
    await expect(page.getByText('Comes back on')).toBeVisible();
    await next.click();
  }
  await expect(page.getByText('Done for today').locator('..')).toBeFocused();
  await expect(page.getByText('What you missed, and what you are about to forget')).toBeVisible();
});

test('a question that is not translated comes back in its own language', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-02T09:00:00Z') });
  await sitExam(page, '/quizzes/tax/', () => false);
  await page.getByRole('button', { name: /^Hand in/ }).click();
  await expect(page.locator('.score')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-08T09:00:00Z'));
  await page.goto('/ru/');
  await expect(page.locator('[data-review-due]')).toHaveText('10 вопросов на повторение');
  await page.goto('/ru/review/');
  await expect(page.getByText('На сегодня: 10')).toBeVisible();
  await page.getByRole('button', { name: 'Начать' }).click();
  await expect(page.locator('.quiz-head')).toContainText('1 из 10');
});
