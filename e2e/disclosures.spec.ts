import { expect, test, type Page } from '@playwright/test';
import { findSayings } from '../src/disclosures/find-sayings.ts';
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

/** A word that only one of them has, and that one. */
const textOf = ({ say, otherWords }: (typeof sayings)[number]) => [say, ...otherWords].join(' ');
const onlyWord = String(
  sayings
    .flatMap((saying) => textOf(saying).match(/\b[a-z]{5,}\b/g) ?? [])
    .find((word) => findSayings(sayings, word, textOf).found.length === 1),
);
const [only] = findSayings(sayings, onlyWord, textOf).found;

test('a word makes the list shorter and says how many are left', async ({ page }) => {
  await page.goto(address);
  const field = page.getByLabel(narrow.type);
  const shown = entries(page).filter({ visible: true });
  const status = page.getByRole('status');
  await expect(shown).toHaveCount(sayings.length);
  await field.fill(typed);
  await expect(shown).toHaveCount(found.length);
  await expect(status).toHaveText(narrow.found.replace('{count}', String(found.length)));
  await field.fill('');
  await expect(shown).toHaveCount(sayings.length);
  await expect(status).toHaveText('');
  expect(page.url().endsWith(address)).toBe(true);
});

test('the only one left opens by itself, in sight of whoever typed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  await page.getByLabel(narrow.type).fill(onlyWord);
  await expect(entries(page).filter({ visible: true })).toHaveCount(1);
  const first = only?.now ?? only?.told;
  await expect(page.getByText(first?.[0]?.say ?? '')).toBeInViewport();
});

test('where nothing has those words, it leads on to the search and to people', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  const onward = page.getByRole('link', { name: narrow.search });
  await expect(onward).toBeHidden();
  await page.getByLabel(narrow.type).fill('zzzz');
  await expect(page.getByRole('status')).toHaveText(narrow.none);
  await expect(onward).toBeInViewport();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: wordsOf('talk').more })
      .first(),
  ).toBeInViewport();
});

test('on a phone, the field stands in the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  await expect(page.getByLabel(narrow.type)).toBeInViewport({ ratio: 1 });
});

test('opened, every entry says who may be told, and passes axe', async ({ page }) => {
  await page.goto(address);
  await entries(page).evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  const said = await page.getByRole('main').innerText();
  for (const { say, now = [], told, choose, unsure, ask } of sayings) {
    expect(said).toContain(`“${say}”`);
    for (const piece of [...now, ...told, ...choose, ...unsure]) expect(said).toContain(piece.say);
    for (const question of ask) expect(said).toContain(question);
  }
  expect(await axeFaults(page, 'main')).toEqual([]);
});

test('paper shows only what was opened', async ({ page }) => {
  await page.goto(address);
  await page.getByText(`“${String(sayings[0]?.say)}”`).click();
  await page.emulateMedia({ media: 'print' });
  await expect(entries(page).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText(words.told, { exact: true }).filter({ visible: true })).toHaveCount(
    1,
  );
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
