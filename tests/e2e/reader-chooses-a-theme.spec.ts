import { expect, test } from '@playwright/test';

const ground = 'getComputedStyle(document.body).backgroundColor';
const dark = 'rgb(18, 22, 20)';
const light = 'rgb(245, 246, 242)';

test('the theme follows the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await page.evaluate(ground)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await page.evaluate(ground)).toBe(light);
});

test('the choice goes round three themes and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const button = page.getByRole('button', { name: /^Theme/ });
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: light');
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: dark');
  await page.goto('/articles/payments/payment-failed/');
  expect(await page.evaluate(ground)).toBe(dark);
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(page.getByRole('button', { name: 'Theme: as the system' })).toBeVisible();
  expect(await page.evaluate(ground)).toBe(light);
});

test('no other theme is painted first', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('firstline/theme', '"dark"'));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const classes = list.getEntries().map(() => document.documentElement.className);
      Reflect.set(globalThis, 'atFirstPaint', classes[0]);
    }).observe({ type: 'paint', buffered: true });
  });
  await page.goto('/articles/payments/payment-failed/');
  await expect
    .poll(() => page.evaluate(() => String(Reflect.get(globalThis, 'atFirstPaint'))))
    .toBe('theme-dark');
});

test('blocked storage costs the memory, not the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(page.locator('html')).toHaveClass(/theme-light/);
  await page.goto('/articles/payments/payment-failed/');
  await page.keyboard.press('p');
  await expect(page.locator('.toast')).toHaveText('The browser keeps nothing here');
});
