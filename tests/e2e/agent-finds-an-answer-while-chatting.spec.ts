import { expect, test } from '@playwright/test';
import { openPalette } from './shared/palette.ts';
import { article } from './shared/pages.ts';

test('the slash opens the search over any page, and Escape gives the page back', async ({
  page,
}) => {
  await page.goto(article);
  const back = page.getByRole('link', { name: 'Update the card for the subscription' }).first();
  await back.focus();
  const { dialog, field } = await openPalette(page);
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(back).toBeFocused();
});

test('Ctrl K opens it too, and the same key does so in a Russian layout', async ({ page }) => {
  await page.goto('/ru/');
  const { dialog } = await openPalette(page, 'Control+k');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: '.', code: 'Slash', bubbles: true, cancelable: true }),
    ),
  );
  await expect(dialog).toBeVisible();
});

test('what is typed before the search is there is not lost, nor taken for shortcuts', async ({
  page,
}) => {
  await page.route(/palette|_astro\/index/, async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.goto(article);
  await page.keyboard.type('/lpc rex', { delay: 5 });
  await page.keyboard.press('Backspace');
  await page.keyboard.type('fund', { delay: 5 });
  await expect(page.getByRole('combobox')).toHaveValue('lpc refund');
  await page.keyboard.type('s');
  await expect(page.getByRole('combobox')).toHaveValue('lpc refunds');
  await page.keyboard.press('Escape');
  const pin = page.getByRole('button', { name: 'Pin to the desk' }).first();
  await expect(pin).toHaveAttribute('aria-pressed', 'false');
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
  await expect(page.locator('dialog.pal')).toBeHidden();
});

test('results come grouped by type while typing, the best one selected', async ({ page }) => {
  await page.goto('/');
  const { dialog, field, rows, selected } = await openPalette(page);
  await page.keyboard.type('refund a payment');
  await expect(rows.filter({ hasText: 'Refund a payment' }).first()).toBeVisible();
  await expect(selected).toHaveCount(1);
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', /^pal-/);
  await expect(dialog.getByRole('group', { name: /How-to/ }).getByRole('option')).not.toHaveCount(
    0,
  );
  await expect(dialog.getByRole('status').first()).toContainText(/\d+ results?/);
});

test('arrows move through all groups and round the ends; Home and End go to them', async ({
  page,
}) => {
  await page.goto('/');
  const { rows, selected } = await openPalette(page);
  await page.keyboard.type('refund');
  await expect(rows.nth(2)).toBeVisible();
  const ids = await rows.evaluateAll((all) => all.map((row) => row.id));
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveAttribute('id', ids[1] ?? '');
  await page.keyboard.press('End');
  await expect(selected).toHaveAttribute('id', ids.at(-1) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveAttribute('id', ids[0] ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(selected).toHaveAttribute('id', ids.at(-1) ?? '');
  await page.keyboard.press('Home');
  await expect(selected).toHaveAttribute('id', ids[0] ?? '');
});

test('Enter opens the selected page', async ({ page }) => {
  await page.goto('/');
  const { selected } = await openPalette(page);
  await page.keyboard.type('payout is late');
  await expect(selected).toContainText('Payout is late or missing');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/articles\/payments\/payout-late-or-missing\/$/);
});

test('Tab goes round the types', async ({ page }) => {
  await page.goto('/');
  const { dialog, field, rows } = await openPalette(page);
  await page.keyboard.type('refund');
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Replies' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(field).toBeFocused();
  await expect(dialog.getByRole('group', { name: /How-to/ })).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(dialog.getByRole('group', { name: /How-to/ })).toHaveCount(1);
});

test('the preview shows the steps of a how-to and can be reached by keyboard', async ({ page }) => {
  await page.goto('/');
  const { field, selected, preview } = await openPalette(page);
  await page.keyboard.type('refund a payment');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(selected).toContainText('Refund a payment');
  await expect(preview.getByRole('list', { name: 'Steps' })).toContainText(
    'Find the payment in Backstage',
  );
  await page.keyboard.press('F6');
  await expect(preview.locator(':focus')).toHaveCount(1);
  // An answer that comes late, with the same row selected, does not take the focus away.
  await field.dispatchEvent('input');
  await page.waitForTimeout(400);
  await expect(preview.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await expect(field).not.toBeFocused();
});

test('the focus goes back to the field when what was previewed is gone', async ({ page }) => {
  await page.goto('/');
  const { dialog, field, preview } = await openPalette(page);
  await page.keyboard.type('refund a payment');
  await expect(preview.getByRole('link', { name: 'Open' })).toBeVisible();
  await page.keyboard.press('F6');
  await expect(preview.locator(':focus')).toHaveCount(1);
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'zzqx wvvk';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(dialog.getByText('Nothing for “zzqx wvvk”')).toBeVisible();
  await expect(field).toBeFocused();
});

test('Shift Enter searches all text', async ({ page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('balance');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/\/search\/\?q=balance$/);
  await expect(page.locator('[data-results] .entry').first()).toBeVisible();
});

test('the query is still there when the search is opened again in the same session', async ({
  page,
}) => {
  await page.goto('/');
  const first = await openPalette(page);
  await page.keyboard.type('payout is late');
  await expect(first.selected).toContainText('Payout is late');
  await page.keyboard.press('Enter');
  await page.waitForURL(/payout-late/);
  const again = await openPalette(page);
  await expect(again.field).toHaveValue('payout is late');
  await expect(again.selected).toContainText('Payout is late');
  await page.keyboard.type('x');
  await expect(again.field).toHaveValue('x');
});

test('with nothing typed, pinned and recent pages are offered', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('p');
  await page.goto('/replies/refund-card-how-long/');
  const { dialog } = await openPalette(page);
  await expect(dialog.getByRole('group', { name: /Pinned/ }).getByRole('option')).toHaveText([
    'Payment failed or was declined',
  ]);
  await expect(dialog.getByRole('group', { name: /Recent/ }).getByRole('option')).toHaveText([
    'Refund to a card: how long',
    'Payment failed or was declined',
  ]);
});

test('a query in the wrong layout is answered, and the foot says how it was read', async ({
  page,
}) => {
  await page.goto('/');
  const { dialog, rows } = await openPalette(page);
  await page.keyboard.insertText('зфнщге шы дфеу');
  await expect(rows.filter({ hasText: 'Payout is late or missing' }).first()).toBeVisible();
  await expect(dialog).toContainText(
    'Read “зфнщге, дфеу” as “payout, late” typed in the other layout',
  );
});

test('Russian in Latin letters is answered, and the foot says how it was read', async ({
  page,
}) => {
  await page.goto('/ru/');
  const { dialog, rows } = await openPalette(page);
  await page.keyboard.insertText('kak vernut dengi na kartu');
  await expect(rows.first()).toContainText('Вернуть платёж');
  await expect(dialog).toContainText(/«vernut, dengi, kartu» прочитано как «.*» латиницей/);
});

test('news is found by its words, with the day it came out, and alone by its filter', async ({
  page,
}) => {
  await page.goto('/');
  const { dialog, rows } = await openPalette(page);
  await page.keyboard.type('november offer');
  const news = dialog.getByRole('group', { name: /News/ }).getByRole('option');
  await expect(news.first()).toContainText('20 Nov 2026');
  await dialog.getByRole('button', { name: 'News' }).click();
  await expect(rows.first()).toHaveAttribute('href', /\/news\//);
  for (const row of await rows.all()) await expect(row).toHaveAttribute('href', /\/news\//);
});
