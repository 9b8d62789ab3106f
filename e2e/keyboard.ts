import type { Locator, Page } from '@playwright/test';

/** More presses of Tab than it takes to get through any page. */
const most = 200;

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${wanted.toString()}.`);
}
