import type { Page } from '@playwright/test';

/** What would be printed, line by line. */
export async function onPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const said = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  return said
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What the page is called after one of the events that browsers send around printing. */
export const titleAfter = (page: Page, event: 'beforeprint' | 'afterprint'): Promise<string> =>
  page.evaluate((name) => {
    dispatchEvent(new Event(name));
    return document.title;
  }, event);

/** Makes the page mark itself when it prints, instead of really printing. */
export const notePrinting = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
export const wasPrinted = (page: Page) => page.locator('html[data-printed]');
