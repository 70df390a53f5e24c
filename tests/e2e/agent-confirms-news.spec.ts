import { expect, test } from '@playwright/test';
import { BANK, BUILT, row } from './shared/news.ts';

test.beforeEach(({ page }) => page.clock.setFixedTime(BUILT));

test('confirming is one button, and is kept', async ({ page }) => {
  await page.goto('/news/french-e-invoices/');
  const button = page.getByRole('button', { name: 'I have read it' });
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeEnabled();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Confirmed 23 Nov 2026/)).toBeVisible();
  await expect(page.locator(':focus')).toContainText('Confirmed');
  await page.reload();
  await page.locator('.news-confirm').scrollIntoViewIfNeeded();
  await expect(page.getByText(/Confirmed 23 Nov 2026/)).toBeVisible();
});

test('confirming with a question is done when the answer is right', async ({ page }) => {
  await page.goto('/news/security-holds/');
  await page.locator('.news-confirm').scrollIntoViewIfNeeded();
  const button = page.getByRole('button', { name: 'Answer and confirm' });
  await button.click();
  await expect(page.getByText('Choose an answer.')).toBeVisible();
  await page.getByLabel('Tell the customer that a colleague looks at it on Monday').check();
  await button.click();
  await expect(page.getByText('Not quite.')).toContainText('It was so until 19 November.');
  await page.getByLabel('Escalate now').check();
  await button.click();
  await expect(page.getByText(/Confirmed 23 Nov 2026/)).toBeVisible();
  await expect(page.getByText(/^Right\./)).toBeVisible();
});

test('what is confirmed is told in the list, and no longer asked for by old news', async ({
  page,
}) => {
  const held = row(page, 'Payouts held for');
  await page.goto('/news/');
  await expect(held.getByText('Confirm by 20 Nov 2026')).toBeVisible();
  await expect(page.locator('[data-to-confirm]')).toHaveAttribute('data-open', '3');
  await page.goto('/news/security-holds/');
  await page.locator('.news-confirm').scrollIntoViewIfNeeded();
  await page.getByLabel('Escalate now').check();
  await page.getByRole('button', { name: 'Answer and confirm' }).click();
  await expect(page.getByText(/Confirmed 23 Nov 2026/)).toBeVisible();
  await page.goto('/news/');
  await expect(held.getByText('Confirmed')).toBeVisible();
  await expect(held.getByText('Confirm by')).toBeHidden();
  await expect(page.locator('[data-to-confirm]')).toHaveAttribute('data-open', '2');
  await page.getByLabel('To confirm').check();
  const found = page.locator('[data-news-found]');
  await expect(found.getByRole('link', { name: BANK })).toBeVisible();
  await expect(found.getByText('Payouts held for')).toHaveCount(0);
  await expect(found.getByText('Two shifts')).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2027-02-01T09:00:00+01:00'));
  await page.goto('/news/security-holds/');
  await expect(page.locator('.news-confirm')).toBeHidden();
});

test('confirming comes again after a material correction, and says what changed', async ({
  page,
}) => {
  await page.goto('/news/two-proofs/');
  await page.locator('.news-confirm').scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Answer and confirm' })).toBeEnabled();
  await page.evaluate(keepReadingOfVersionOne);
  await page.reload();
  await page.locator('.news-confirm').scrollIntoViewIfNeeded();
  await expect(page.getByText('This has changed since you confirmed it')).toBeVisible();
  await expect(
    page.locator('.news-confirm').getByText(/Date and amount of our last charge count only/),
  ).toBeVisible();
});

test('confirming says so where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto('/news/french-e-invoices/');
  await page.locator('.news-confirm').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'I have read it' }).click();
  await expect(page.getByText('This browser keeps nothing')).toBeVisible();
});

/** Puts into the record that version 1 of the item was read, as a browser did before the correction. */
async function keepReadingOfVersionOne(): Promise<void> {
  const statement = {
    id: '00000000-0000-4000-8000-000000000001',
    actor: { objectType: 'Agent', account: { homePage: location.origin, name: 'x' } },
    verb: { id: 'http://activitystrea.ms/schema/1.0/acknowledge' },
    object: { objectType: 'Activity', id: 'urn:firstline:news:2026-10-05-two-proofs:version:1' },
    context: { extensions: { 'urn:firstline:extension:sequence': 1 } },
    timestamp: '2026-10-06T08:00:00.000Z',
  };
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('firstline/');
    opening.addEventListener('error', reject);
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('statements', 'readwrite');
      transaction.objectStore('statements').add(statement);
      transaction.addEventListener('complete', resolve);
    });
  });
}
