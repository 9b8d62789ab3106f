import { expect, test, type Page } from '@playwright/test';
import { threeWordsOf } from '../src/share/links.ts';
import { content, wordsOf } from './site-pages.ts';

const main = (page: Page) => page.getByRole('main');
const search = wordsOf('search');
const council = wordsOf('councilFinder');
const three = wordsOf('threeWords');

/** What to type into each field, and where the answer appears. */
const fields = [
  {
    ...{ address: '/search/', label: search.type, typed: 'custody' },
    answer: (page: Page) => main(page).getByRole('article'),
  },
  {
    ...{ address: '/search/', label: search.type, typed: 'he put his hands round my neck' },
    answer: (page: Page) => page.locator('[data-door][open]'),
  },
  {
    ...{ address: '/council/', label: council.type, typed: 'Kent' },
    answer: (page: Page) =>
      page.locator('.council-finder').getByRole('link', { name: 'Kent', exact: true }),
  },
  {
    ...{ address: '/children/', label: council.type, typed: 'Leeds' },
    answer: (page: Page) => page.locator('.council-finder .council-card .button').first(),
  },
  {
    ...{ address: '/go/', label: three.type, typed: threeWordsOf('/talk/', content) },
    answer: (page: Page) => page.getByText(three.page),
  },
];

for (const { address, label, typed, answer } of fields) {
  test(`${address}, “${typed}”: above the keyboard of a phone, the answer begins in sight`, async ({
    page,
  }) => {
    // A screen 740 high, less the part that the keyboard covers.
    await page.setViewportSize({ width: 360, height: 440 });
    await page.goto(address);
    await page.getByLabel(label).fill(typed);
    await page.keyboard.press('Enter');
    await expect(answer(page)).toBeVisible();
    const [found, exit] = await Promise.all([
      answer(page).boundingBox(),
      page.getByRole('link', { name: wordsOf('leave') }).boundingBox(),
    ]);
    expect(found?.y).toBeLessThan(exit?.y ?? 0);
  });
}

test('where there is room, nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto('/search/');
  await page.getByLabel(search.type).fill('custody');
  await expect(main(page).getByRole('article')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
