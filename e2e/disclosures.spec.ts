import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { content, wordsOf } from './site-pages.ts';

const address = '/before/if-you-say-this/';
const words = wordsOf('disclosures');
const { narrow } = words;
const sayings = [...content.disclosures.values()];
const entries = (page: Page) =>
  page.getByRole('group').filter({ has: page.getByRole('heading', { level: 3 }) });
const sayingsWith = (word: string) =>
  sayings.filter(({ say, otherWords }) =>
    new RegExp(`\\b${word}`, 'i').test([say, ...otherWords].join(' ')),
  );
/** A word that is in more than one of the sayings, but not in all of them. */
const typed = sayings
  .flatMap(({ otherWords }) => otherWords.join(' ').match(/\b[a-z]{4,}\b/g) ?? [])
  .find((word) => sayingsWith(word).length > 1 && sayingsWith(word).length < sayings.length);
if (typed === undefined) throw new Error('No two sayings share a word.');
const found = sayingsWith(typed);

test('a word makes the list shorter and says how many are left; nothing found shows all', async ({
  page,
}) => {
  await page.goto(address);
  const field = page.getByLabel(narrow.type);
  const shown = entries(page).filter({ visible: true });
  const status = page.getByRole('status');
  await expect(shown).toHaveCount(sayings.length);
  await field.fill(typed);
  await expect(shown).toHaveCount(found.length);
  await expect(status).toHaveText(narrow.found.replace('{count}', String(found.length)));
  await field.fill('zzzz');
  await expect(shown).toHaveCount(sayings.length);
  await expect(status).toHaveText(narrow.none);
  await field.fill('');
  await expect(status).toHaveText('');
  expect(page.url().endsWith(address)).toBe(true);
});

test('opened, every entry says who may be told, and passes axe', async ({ page }) => {
  await page.goto(address);
  await entries(page).evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  const said = await page.getByRole('main').innerText();
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
  const told = page.getByText(words.told, { exact: true }).filter({ visible: true });
  await expect(told).toHaveCount(sayings.length);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, and opens', async ({ page }) => {
    await page.goto(address);
    await expect(entries(page)).toHaveCount(sayings.length);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    const told = page.getByText(words.told, { exact: true }).filter({ visible: true });
    await expect(told).toHaveCount(0);
    await page.getByText(`“${String(sayings[0]?.say)}”`).click();
    await expect(told).toHaveCount(1);
  });
});
