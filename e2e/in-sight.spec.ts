import { expect, test } from '@playwright/test';
import { threeWordsOf } from '../src/share/links.ts';
import { content } from './site-pages.ts';

const fields = [
  { address: '/search/', typed: 'custody', answer: '.best > a' },
  { address: '/search/', typed: 'he put his hands round my neck', answer: '[data-door][open]' },
  { address: '/council/', typed: 'Kent', answer: '.council-finder .answer, [data-gss]' },
  { address: '/go/', typed: threeWordsOf('/talk/', content), answer: '.field .ways a' },
];

for (const { address, typed, answer } of fields) {
  test(`${address}, “${typed}”: on a phone with its keyboard open the answer begins in sight`, async ({
    page,
  }) => {
    // 740 high, with the keyboard over the lower part.
    await page.setViewportSize({ width: 360, height: 440 });
    await page.goto(address);
    await page.getByRole('textbox').first().fill(typed);
    await page.keyboard.press('Enter');
    const first = page.locator(answer).first();
    await expect(first).toBeVisible();
    const inSight = await first.evaluate((element) => {
      const out = document.querySelector('[data-leave]');
      return element.getBoundingClientRect().top < (out?.getBoundingClientRect().top ?? 0);
    });
    expect(inSight).toBe(true);
  });
}

test('where there is room nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto('/search/');
  await page.getByRole('textbox').fill('custody');
  await expect(page.locator('.best > a')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
