import { expect, type Locator, type Page } from '@playwright/test';

/** The palette as an agent meets it: a dialog, a field, rows and a preview. */
export interface OpenPalette {
  dialog: Locator;
  field: Locator;
  rows: Locator;
  selected: Locator;
  preview: Locator;
}

/** Opens the palette by a key and hands over its parts. */
export async function openPalette(page: Page, key = '/'): Promise<OpenPalette> {
  await page.keyboard.press(key);
  const dialog = page.locator('dialog.pal');
  await expect(dialog).toBeVisible();
  return {
    dialog,
    field: dialog.getByRole('combobox'),
    rows: dialog.getByRole('option'),
    selected: dialog.getByRole('option', { selected: true }),
    preview: dialog.locator('.pre'),
  };
}

/** What is on the clipboard. */
export const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
