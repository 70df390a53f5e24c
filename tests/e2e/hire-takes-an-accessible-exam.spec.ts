import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

// The screens of an exam that come after the questions: looking it over, and the mentor's marks.
const OBSERVED = '/quizzes/seven-day-final/';
const QUESTIONS = 20;

async function isClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`looking an exam over and marking it are accessible in the ${colorScheme} theme`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.goto(OBSERVED);
    await page.getByRole('button', { name: 'Start' }).click();
    for (let place = 1; place <= QUESTIONS; place++) {
      await expect(page.locator('.quiz-head')).toContainText(`Question ${place} of ${QUESTIONS}`);
      const reply = page.locator('textarea');
      if (await reply.count()) await reply.fill('Your money leaves us on Monday.');
      await page.locator('.q-row button[type=submit]').click();
    }
    await expect(
      page.getByRole('heading', { name: 'Look it over before you hand it in' }),
    ).toBeVisible();
    await isClean(page);
    await page.getByRole('button', { name: /^Hand in/ }).click();
    await expect(page.getByRole('heading', { name: 'For your mentor' })).toBeVisible();
    await isClean(page);
  });
}
