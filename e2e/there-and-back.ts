import type { Page } from '@playwright/test';
import { wordsOf } from './site-pages.ts';

/** Follows a link of this site to another page, and goes back. */
export async function thereAndBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: wordsOf('talkLink'), exact: true }).click();
  await page.waitForURL('**/talk/');
  await page.goBack();
}
