import { expect, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { content, wordsOf } from './site-pages.ts';

const address = '/before/if-you-say-this/';
const { narrow } = wordsOf('disclosures');
const sayings = [...content.disclosures.values()];

test('a word makes the list shorter, says how many, and nothing found shows all', async ({
  page,
}) => {
  await page.goto(address);
  const field = page.getByLabel(narrow.type);
  const shown = page.locator('.saying:visible');
  const status = page.getByRole('status');
  await expect(shown).toHaveCount(sayings.length);
  await field.fill('throat');
  const found = sayings.filter(({ say, otherWords }) =>
    /\bthroat/i.test([say, ...otherWords].join(' ')),
  );
  expect(found.length).toBeGreaterThan(1);
  await expect(shown).toHaveCount(found.length);
  await expect(status).toHaveText(narrow.found.replace('{count}', String(found.length)));
  await field.fill('zzzz');
  await expect(shown).toHaveCount(sayings.length);
  await expect(status).toHaveText(narrow.none);
  await field.fill('');
  await expect(status).toHaveText('');
  expect(page.url().endsWith(address)).toBe(true);
});

test('opened, every entry passes axe and says who may be told', async ({ page }) => {
  await page.goto(address);
  await page.locator('.saying').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  const said = await page.locator('.sayings').innerText();
  for (const { say, told, choose, unsure, ask } of sayings) {
    expect(said).toContain(`“${say}”`);
    for (const piece of [...told, ...choose, ...unsure]) expect(said).toContain(piece.say);
    for (const question of ask) expect(said).toContain(question);
  }
  expect(await axeFaults(page, 'main')).toEqual([]);
});

test('paper shows what a press would', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const first = page.locator('.saying').first();
  await expect(first.locator('dl')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, and opens', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.saying')).toHaveCount(sayings.length);
    await expect(page.locator('input')).toHaveCount(0);
    const first = page.locator('.saying').first();
    await first.locator('summary').click();
    await expect(first.locator('dl')).toBeVisible();
  });
});
