import { expect, test, type Page } from '@playwright/test';
import { onward, start } from './shared/quiz.ts';

/** A test that asks one question: to put steps in order. */
async function startOrdering(page: Page, path: string): Promise<void> {
  await page.route(`**${path}paper.json`, async (route) => {
    const response = await route.fetch();
    const paper = (await response.json()) as { questions: { kind: string }[]; draw: number };
    const questions = paper.questions.filter(({ kind }) => kind === 'ordering').slice(0, 1);
    await route.fulfill({ response, json: { ...paper, questions, draw: 1 } });
  });
  await start(page, path);
}

const keep = (page: Page) => page.getByRole('button', { name: 'This order is right' });
const kept = (page: Page) => page.getByRole('button', { name: 'This order is your answer' });

test('in practice an order that nobody touched is no answer', async ({ page }) => {
  await startOrdering(page, '/quizzes/account/');
  await onward(page).click();
  const asks = page.getByText('Move a step, or say that this order is right.');
  await expect(asks).toBeVisible();
  await expect(page.locator('.note.after')).toHaveCount(0);
  await keep(page).click();
  await expect(asks).toBeHidden();
  await onward(page).click();
  await expect(page.locator('.note.after')).toBeVisible();
  await expect(asks).toBeHidden();
});

test('in an exam it is left out when handing in', async ({ page }) => {
  await startOrdering(page, '/quizzes/billing/');
  await onward(page).click();
  await expect(page.getByRole('button', { name: 'Hand in with 1 unanswered' })).toBeVisible();
});

test('who moves a step has answered', async ({ page }) => {
  await startOrdering(page, '/quizzes/billing/');
  await page.locator('.steps-list .icon-btn:not([aria-disabled=true])').first().click();
  await expect(kept(page)).toBeVisible();
  await onward(page).click();
  await expect(page.getByRole('button', { name: /^Hand in/ })).not.toContainText('unanswered');
});

test('who says by keyboard that the order is right has answered, keeps the focus, and hears it', async ({
  page,
}) => {
  await startOrdering(page, '/quizzes/account/');
  await keep(page).focus();
  await page.keyboard.press('Enter');
  await expect(kept(page)).toBeFocused();
  await expect(kept(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('.opts [aria-live]')).toHaveText('This order is your answer');
  await onward(page).click();
  await expect(page.locator('.note.after')).toBeVisible();
});
