import { expect, test } from '@playwright/test';

/** A page with more sources than are shown at once. */
const address = '/children/what-happens-next/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('the number of a source unfolds the list and leads to it', async ({ page }) => {
      await page.goto(address);
      const source = page.locator('#source-1');
      await expect(source).toBeHidden();
      await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
      await expect(source).toBeInViewport();
    });
  });
}

test('paper shows every source', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#source-1')).toBeVisible();
});
