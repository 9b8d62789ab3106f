import type { Locator, Page } from '@playwright/test';

/** The interactive part of a page (an Astro island) that contains `inside`. */
export const islandWith = (page: Page, inside: Locator): Locator =>
  page.locator('astro-island').filter({ has: inside });
