import { expect, test } from '@playwright/test';
import { tooWideBy } from './fits.ts';
import { wordsOf } from './site-pages.ts';

const table = '/before/what-stays-private/';
const pagesWithDrawings = [table, '/before/your-choices/', '/children/after-the-call/'];

for (const address of pagesWithDrawings) {
  test(`${address} fits a screen 320 wide, folded and open`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(address);
    expect(await tooWideBy(page)).toBe(0);
    for (const fold of await page.locator('main .is-plain > summary').all()) await fold.click();
    expect(await tooWideBy(page)).toBe(0);
  });
}

test('at 320 each cell of who hears what is 44 wide or more', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(table);
  const widths = await page
    .locator('.who-hears td[data-is]')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(widths.length).toBeGreaterThan(0);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(44);
});

test('who hears what is a table to a screen reader, and its rows open by the keyboard', async ({
  page,
}) => {
  const hears = wordsOf('hears');
  await page.goto(table);
  const drawn = page.getByRole('table', { name: hears.caption });
  await expect(drawn.getByRole('columnheader')).toHaveText([
    hears.said,
    hears.mediator,
    hears.parent,
    hears.council,
    hears.court,
  ]);
  const first = drawn.getByRole('row').nth(1);
  await expect(first.getByRole('rowheader')).not.toBeEmpty();
  await expect(first.getByRole('cell')).toHaveText([
    hears.told,
    hears.may,
    hears.notUsually,
    hears.notUsually,
  ]);
  const fold = drawn.locator('details').first();
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('open');
  await expect(fold.getByText('It is not usually passed on to anyone else')).toBeVisible();
});

test('forced colours keep the dot full, the ring empty, and the dash', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(table);
  const marks = await page.locator('.hears-key li').evaluateAll((items) =>
    items.map((item) => {
      const { borderTopWidth, blockSize, borderTopColor } = getComputedStyle(item, '::before');
      const words = getComputedStyle(item).color;
      return [borderTopWidth, blockSize, borderTopColor === words];
    }),
  );
  expect(marks).toEqual([
    ['9px', '18px', true],
    ['2px', '18px', true],
    ['2px', '2px', true],
  ]);
});
