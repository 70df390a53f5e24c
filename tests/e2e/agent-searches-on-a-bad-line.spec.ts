import { expect, test } from '@playwright/test';
import { openPalette } from './shared/palette.ts';

/** Where the search fetches what it searches in. */
const indexFiles = /\/(pagefind|search)\/[^?]+\.\w+$/;

test('an index that cannot be had is said to be missing, and the sections are offered', async ({
  page,
}) => {
  await page.goto('/');
  await page.route(indexFiles, (route) => route.abort());
  const { dialog } = await openPalette(page);
  await page.keyboard.type('refund');
  await expect(dialog.getByRole('heading', { name: 'The index did not load' })).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Sections' })).toHaveAttribute(
    'href',
    '/#sections',
  );
  // A keystroke may be asking for it again at this moment.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('option').first()).toBeVisible();
});

test('a reader without a connection is told so', async ({ page, context }) => {
  await page.goto('/');
  const { dialog } = await openPalette(page);
  await page.keyboard.press('Escape');
  await page.route(indexFiles, (route) => route.abort());
  await page.reload();
  const again = await openPalette(page);
  await expect(again.field).toBeFocused();
  await context.setOffline(true);
  await page.keyboard.type('refund');
  await expect(dialog.getByRole('heading', { name: 'You are offline' })).toBeVisible();
});

test('once the index is there, typing fetches nothing to search in and no script', async ({
  page,
}) => {
  await page.goto('/');
  const { field, rows } = await openPalette(page);
  const details = page.waitForResponse(/\/search\/en\.json$/);
  await field.fill('r');
  await expect(rows.first()).toBeVisible();
  await details;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const query of ['refund a payment', 'payout is late', 'зфнщге', 'djpdhfn', 'card decl']) {
    await field.fill('');
    await field.pressSequentially(query, { delay: 30 });
    // Longer than the pause after which large sites ask for more.
    await page.waitForTimeout(400);
  }
  expect(fetched.filter((url) => indexFiles.test(url) || url.endsWith('.js'))).toEqual([]);
});

test('an index that is cut short is said not to have loaded, and the sections are offered', async ({
  page,
}) => {
  await page.goto('/');
  const whole = await (await page.request.get('/search/en.idx')).body();
  const half = whole.subarray(0, whole.length / 2);
  await page.route('**/search/en.idx', (route) => route.fulfill({ body: half }));
  const { dialog } = await openPalette(page);
  await page.keyboard.type('refund');
  await expect(dialog.getByRole('heading', { name: 'The index did not load' })).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Sections' })).toBeVisible();
  // A keystroke may be asking for it again at this moment.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('option').first()).toBeVisible();
});

test('a hit whose page is gone still has its row, and the preview shows what the index knows of it', async ({
  page,
}) => {
  await page.goto('/');
  await page.route('**/articles/payments/payout-late-or-missing/', (route) =>
    route.fulfill({ status: 404, body: 'gone' }),
  );
  const { selected, preview } = await openPalette(page);
  await page.keyboard.type('payout is late');
  await expect(selected).toContainText('Payout is late or missing');
  await expect(preview).toContainText('Find out in Backstage which of five places the money is in');
  await expect(preview.getByRole('link', { name: 'Open' })).toBeVisible();
});
