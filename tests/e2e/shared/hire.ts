import type { Locator, Page } from '@playwright/test';

/** Day 3 of the plan that `SEVEN` starts, in the team's time zone. */
export const WEDNESDAY = new Date('2026-12-02T10:00:00+01:00');
export const SEVEN = 'plan=seven-day&start=2026-11-30&calendar=office';
export const DAY_3 = '/onboarding/seven-day/3/';

/** Starts a plan by the link that a lead would send. */
export async function start(page: Page, query: string, locale = ''): Promise<void> {
  await page.goto(`${locale}/onboarding/?${query}`);
  await page.getByRole('button', { name: /Start this plan|Начать план/ }).click();
  await page.waitForURL(/onboarding\/[a-z-]+\/$/);
}

/** The boxes of a day's items. */
export const boxesOf = (page: Page): Locator => page.locator('.todos').getByRole('checkbox');

/** Serves the seven-day plan as if its file had been changed. Read beforehand: of a request that ends with its page nothing can be read. */
export async function changePlan(page: Page, change: (text: string) => string): Promise<void> {
  const text = await (await page.request.get('/onboarding/seven-day/plan.json')).text();
  const changed = change(text);
  await page.route('**/onboarding/seven-day/plan.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: changed }),
  );
}
