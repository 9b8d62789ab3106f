import type { Page } from '@playwright/test';

/** How many pixels wider than its screen a page is. */
export const tooWideBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
