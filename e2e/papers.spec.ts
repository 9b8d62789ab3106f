import { expect, test, type Page } from '@playwright/test';
import { loudWordsIn } from '../src/authoring/quiet-words.ts';
import { tabTo } from './keyboard.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { content, wordsOf } from './site-pages.ts';
import { tracesOf } from './traces.ts';
import { onPaper } from './paper.ts';

// What every list to tick does is in worksheets.spec.ts. This is what is asked of this one alone.

const address = '/before/papers/';
const found = content.worksheets.get('papers');
if (!found) throw new Error('content/worksheets/papers.yaml is missing.');
const sheet = found;

const main = (page: Page) => page.getByRole('main');
const boxes = (page: Page) => main(page).getByRole('checkbox');
const field = (page: Page) => main(page).getByRole('textbox');

/** Opens the folds of the page’s own words: whoever ticks everything has opened them. */
async function openFolds(page: Page): Promise<void> {
  for (const fold of await page.locator('main .body .fold:not(.parts) > summary').all())
    await fold.click();
}

test.beforeEach(async ({ page }) => {
  await page.goto(address);
});

test('each line says which need it meets, in both groups and in folds', async ({ page }) => {
  await openFolds(page);
  const names = await boxes(page).evaluateAll((all) =>
    all.map((box) => box.getAttribute('aria-label') ?? ''),
  );
  expect(names.length).toBeGreaterThan(25);
  for (const name of names) {
    expect(name).toMatch(/^For (the court form and legal aid|the court form|legal aid): /);
  }
  for (const need of ['the court form and legal aid', 'the court form', 'legal aid']) {
    expect(names.some((name) => name.startsWith(`For ${need}: `))).toBe(true);
  }
});

test('the advice before the list has no boxes', async ({ page }) => {
  await expect(boxes(page).first()).toBeVisible();
  await expect(page.locator('main .now').getByRole('checkbox')).toHaveCount(0);
});

test('with all of it ticked, the paper is quiet, and each line on it is another', async ({
  page,
}) => {
  await openFolds(page);
  for (const box of await boxes(page).all()) await box.check();
  const count = await boxes(page).count();
  const lines = await onPaper(page);
  expect(lines[0]).toBe(sheet.paper);
  expect(lines).toHaveLength(count + 1);
  expect(new Set(lines).size).toBe(count + 1);
  const telling = [...content.quietWords, 'arrest', 'convict', 'refuge', 'MARAC', 'legal aid'];
  expect(loudWordsIn(lines.join('\n'), telling)).toEqual([]);
});

test('nothing is scored: however many are ticked, none is called enough', async ({ page }) => {
  await openFolds(page);
  for (const box of await boxes(page).all()) await box.check();
  const count = await boxes(page).count();
  await expect(
    page.getByText(sheet.more?.replace('{count}', String(count)) ?? '', { exact: true }),
  ).toBeVisible();
  const said = await main(page).locator('.sheet').innerText();
  expect(said).not.toMatch(/\bout of\b|%|score|strong enough|you have enough/i);
});

test('50,000 letters and a pasted table print as they are, and go nowhere', async ({ page }) => {
  const before = await tracesOf(page);
  const asked = requestsFromNow(page);
  const table = 'who\twhen\nthe bank\t<b>Monday</b>\n';
  const long = 'word '.repeat(10_000);
  await field(page).fill(table + long);
  const paper = (await onPaper(page)).join('\n');
  expect(paper).toContain('<b>Monday</b>');
  expect(paper.length).toBeGreaterThan(50_000);
  expect(await tracesOf(page)).toEqual(before);
  expect(asked).toEqual([]);
});

test('the keyboard alone ticks a line in a fold', async ({ page }) => {
  const fold = page.locator('main .body summary').filter({ has: page.locator('#council') });
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  const box = page.locator('main details:has(#council)').getByRole('checkbox').first();
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: wordsOf('worksheets').print }));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, with whom to ask, and nothing to tick', async ({ page }) => {
    await expect(boxes(page)).toHaveCount(0);
    await expect(main(page).getByText('Who to ask:').first()).toBeVisible();
    expect(await page.locator('main .body li').count()).toBeGreaterThan(25);
  });
});
