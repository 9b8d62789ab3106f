import type { Page } from '@playwright/test';

/** By how many pixels a page is wider than its screen. */
export const tooWideBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
