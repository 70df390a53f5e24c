import { expect, test } from '@playwright/test';
import { openPalette } from './shared/palette.ts';

const hostile: Record<string, string> = {
  'ten thousand characters': 'refund a payment '.repeat(600).slice(0, 10_000),
  'ten thousand characters without a blank': 'x'.repeat(10_000),
  operators: ': ^ ~ +',
  'operators at words': '+refund -card title:payout~2 pay*^10 "unclosed',
  emoji: '😀 👩‍👩‍👧‍👦 🇩🇪 refund',
  'an emoji where the draft is cut': `${'zebra '.repeat(19)}zebra😀😀😀`,
  'right to left': '\u202Eاسترداد المبلغ החזר\u202C refund',
  'zero-width and combining characters': 're\u200Bfu\u200Dnd\uFEFF ca\u0301\u0302\u0303rd\u00AD',
  'only invisible characters': '\u200B\u200D\u2060',
  HTML: '<img src=x onerror="window.injected=1"><script>window.injected=1</script>',
  'an end of an attribute': "\"><svg onload=window.injected=1> '); window.injected=1; ('",
  'names of objects': '__proto__ constructor toString',
};

for (const [name, query] of Object.entries(hostile)) {
  test(`${name}: nothing throws, nothing is injected, and the next query is answered`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    await page.goto('/');
    const { dialog, field, rows } = await openPalette(page);
    await field.fill('payout');
    await expect(rows.first()).toBeVisible();
    await field.fill(query);
    // Longer than any answer, its details and the pause take: what stands then is what stays.
    await page.waitForTimeout(500);
    const none = dialog.getByRole('heading', { name: /^Nothing for/ });
    await expect(none.or(dialog.locator('mark').first()).or(rows.first()).first()).toBeVisible();
    await expect(dialog.getByRole('heading', { name: 'The index did not load' })).toHaveCount(0);
    await expect(dialog.locator('img, script, svg[onload]')).toHaveCount(0);
    await field.fill('payout is late');
    await expect(rows.filter({ hasText: 'Payout is late or missing' }).first()).toBeVisible();
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
}

test('the page of all text takes the same from its address', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  for (const query of Object.values(hostile)) {
    await page.goto(`/search/?q=${encodeURIComponent(query.toWellFormed().slice(0, 2000))}`);
    await expect(page.getByRole('status').first()).toHaveText(/\S.*“|type|Nothing|results?/i);
    await expect(page.locator('[data-results] :is(img, script)')).toHaveCount(0);
  }
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  expect(errors).toEqual([]);
});
