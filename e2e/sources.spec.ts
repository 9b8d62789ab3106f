import { expect, test, type Page } from '@playwright/test';
import { wordsOf } from './site-pages.ts';

/** A page with more sources than it shows at first. */
const address = '/children/what-happens-next/';
const sources = (page: Page) => page.getByRole('region', { name: wordsOf('sources').heading });
/** The number of the first source, which links in the text lead to. */
const first = (page: Page) => sources(page).getByText('1', { exact: true });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('the number of a source unfolds the list and leads to it', async ({ page }) => {
      await page.goto(address);
      await expect(first(page)).toBeHidden();
      await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
      await expect(first(page)).toBeInViewport();
    });
  });
}

test('paper shows every source', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const all = sources(page).getByRole('listitem');
  expect(await all.count()).toBeGreaterThan(1);
  await expect(all.filter({ visible: false })).toHaveCount(0);
});
