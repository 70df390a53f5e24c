import { expect, test } from '@playwright/test';

const result = '[data-results] .entry';

test('an address holds a search: words and filters', async ({ page }) => {
  await page.goto('/search/?q=refund&kind=reply');
  await expect(page.locator(result).first()).toBeVisible();
  await expect(page.getByLabel('Type')).toHaveValue('reply');
  const all = await page.locator(result).count();
  await expect(page.locator(`${result}.t-reply`)).toHaveCount(all);
  await expect(page.getByRole('status').first()).toHaveText(/\d+ results? for “refund”/);
});

test('a filter narrows the results at once and goes into the address', async ({ page }) => {
  await page.goto('/search/?q=card');
  await expect(page.locator(result).first()).toBeVisible();
  await page.getByLabel('Section').selectOption('payments');
  await expect(page).toHaveURL(/section=payments/);
  // The page of the section itself stands in none.
  const places = page.locator(`${result}:not(.t-plain) .end`);
  await expect.poll(async () => [...new Set(await places.allInnerTexts())]).toEqual(['Payments']);
});

test('nothing found offers to take the filters off', async ({ page }) => {
  await page.goto('/search/?q=refund&section=craft&kind=theory&line=finance');
  await page.getByRole('button', { name: 'Take the filters off' }).click();
  await expect(page.locator(result).first()).toBeVisible();
});

test('marks are marks, and nothing of the text becomes markup', async ({ page }) => {
  await page.goto('/search/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E');
  await expect(page.getByRole('status').first()).toContainText(/img/);
  await expect(page.locator('[data-results] img')).toHaveCount(0);
});
