import type { Locator, Page } from '@playwright/test';

/** The day on which the demo news is read: some of it is fresh, some is over. */
export const BUILT = new Date('2026-11-23T14:00:00+01:00');
export const BANK = 'German savings banks refuse consent renewals since 07:40';

/** The row of a list of news that has these words. */
export const row = (page: Page, title: string): Locator => page.locator('.nw', { hasText: title });
