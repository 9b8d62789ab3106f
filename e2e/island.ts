import type { Locator, Page } from '@playwright/test';

/** The part of a page that its script keeps alive and that holds something. */
export const islandWith = (page: Page, inside: Locator): Locator =>
  page.locator('astro-island').filter({ has: inside });
