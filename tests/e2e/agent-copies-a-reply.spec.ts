import { expect, test } from '@playwright/test';
import { clipboard } from './shared/palette.ts';
import { article } from './shared/pages.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the button copies the text of its reply and says how many blanks are left', async ({
  page,
}) => {
  await page.goto(article);
  const reply = page.locator('.reply').first();
  await reply.getByRole('button', { name: 'Copy reply' }).click();
  await expect(page.locator('.toast')).toHaveText('Reply copied, 4 blanks left');
  const text = await clipboard(page);
  expect(text).toContain('[invoice number]');
  expect(text).not.toContain('Copy reply');
  expect(text).toBe(text.trim());
});

test('what is copied holds the very characters that are shown, typeset apostrophes too', async ({
  page,
}) => {
  await page.goto('/replies/incident-known/');
  const text = page.locator('.reply .text').first();
  await expect(text).toContainText('trying again every few minutes won’t help');
  await page.keyboard.press('c');
  await expect(page.locator('.toast')).toContainText('Reply copied');
  const copied = await clipboard(page);
  expect(copied).toContain('trying again every few minutes won’t help');
  expect(copied).not.toMatch(/["']/);
});

test('C copies the nearest reply: of the problem in focus, else of what is on screen', async ({
  page,
}) => {
  await page.goto(article);
  await page.locator('#charged-not-paid, .problem').nth(2).scrollIntoViewIfNeeded();
  const third = page.locator('.problem').nth(2);
  await third.locator('a.anchor').first().focus();
  await page.keyboard.press('c');
  await expect(page.locator('.toast')).toContainText('Reply copied');
  const start = (await third.locator('.reply .text').innerText()).slice(0, 24);
  expect(await clipboard(page)).toContain(start);
});

test('C with Ctrl stays the copy of the browser', async ({ page }) => {
  await page.goto(article);
  await page.locator('h1').selectText();
  await page.keyboard.press('Control+c');
  await expect(page.locator('.toast')).not.toContainText('Reply copied');
  expect(await clipboard(page)).toContain('Payment failed or was declined');
});

test('L copies the link of the page, a heading its own', async ({ page }) => {
  await page.goto('/articles/payments/refund-a-payment/?from=mail');
  await page.keyboard.press('l');
  await expect(page.locator('.toast')).toHaveText('Link copied');
  expect(await clipboard(page)).toMatch(/\/articles\/payments\/refund-a-payment\/$/);
  const heading = page.getByRole('heading', { name: 'Examples' });
  await heading.hover();
  await heading.getByRole('link').click();
  expect(await clipboard(page)).toMatch(/refund-a-payment\/#examples$/);
  await expect(page).toHaveURL(/#examples$/);
});

test('a browser that refuses the clipboard is not passed over in silence', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.keyboard.press('c');
  await expect(page.locator('.toast')).toHaveText('The browser did not allow copying');
});

test('single letters can be switched off for speech input, and stay off', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('c');
  await page.keyboard.press('/');
  await expect(page.locator('.toast')).toHaveText('');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog.pal')).toBeVisible();
});
