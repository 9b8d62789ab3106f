import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { wordsOf } from './site-pages.ts';

const address = '/search/';
const words = wordsOf('search');
const field = (page: Page) => page.getByLabel(words.type);
const results = (page: Page) => page.locator('ol.search-results > li > a');

async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await expect(page.locator('ol.search-results')).toHaveAttribute('data-for', text);
}

test('a question in own words finds the page and leads to the section that answers', async ({
  page,
}) => {
  await page.goto(address);
  await type(page, 'will they take my kids');
  await expect(results(page).first()).toHaveAttribute('href', /^\/children\/staying-together\//);
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ pages may answer this\.$/);
  await results(page).first().click();
  await expect(page).toHaveURL(/\/children\/staying-together\//);
  await page.goto(address);
  await type(page, 'is the voucher still going');
  await results(page).first().click();
  await expect(page).toHaveURL('/before/paying/#voucher');
  await expect(page.locator('#voucher')).toBeInViewport();
});

test('nothing is fetched before it is used, then two files; nothing that is typed leaves', async ({
  page,
}) => {
  await page.goto(address, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/icon.svg')) asked.push(new URL(request.url()).pathname);
  });
  await expect(field(page)).toBeVisible();
  expect(asked).toEqual([]);
  for (const text of ['social worker', 'custody', 'will they take my kids']) await type(page, text);
  expect(asked.toSorted()).toEqual(['/data/search-help.json', '/data/search.json']);
  expect(page.url().endsWith(address)).toBe(true);
  expect(await page.title()).not.toContain('kids');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('words that may mean danger bring help above the results, and never take the focus', async ({
  page,
}) => {
  await page.goto(address);
  const help = page.locator('aside.search-help');
  await type(page, 'how much does it cost');
  await expect(help).toHaveCount(0);
  await type(page, 'he put his hands round my neck');
  await expect(help).toHaveAttribute('data-intent', 'the-throat');
  await expect(help).toContainText('call 999');
  await expect(field(page)).toBeFocused();
  const [above, below] = await Promise.all([
    help.boundingBox(),
    page.locator('ol.search-results').boundingBox(),
  ]);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  expect(await axeFaults(page, '.search')).toEqual([]);
  await type(page, 'how much does it cost');
  await expect(help).toHaveCount(0);
});

test('by the keyboard alone, results come as letters do, and it passes axe', async ({ page }) => {
  await page.goto(address);
  await field(page).focus();
  await page.keyboard.type('mediation');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(results(page).first()).toBeFocused();
  expect(await axeFaults(page, '.search')).toEqual([]);
});

test('the whole text is looked through only when it is asked for', async ({ page }) => {
  await page.goto(address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await type(page, 'interpreter');
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await expect(page.getByText(words.wholeHint)).toBeVisible();
  await page.getByRole('button', { name: words.whole }).click();
  await expect(page.getByRole('heading', { name: words.wholeHeading })).toBeVisible();
  await expect(page.locator('.whole-text li').first()).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/pagefind/')).length).toBeGreaterThan(0);
});

test('whatever is typed there is an answer and no error', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  await page.goto(address);
  for (const text of [
    '😡',
    '<img src=x onerror=alert(1)>',
    'the of',
    'опасность',
    'a'.repeat(10_000),
  ]) {
    await type(page, text);
    await expect(page.getByRole('heading', { level: 3, name: 'A', exact: true })).toBeVisible();
  }
  await type(page, '😡');
  await expect(page.getByRole('status').first()).toHaveText(words.none);
  await field(page).fill('');
  await expect(page.locator('ol.search-results')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('without the file it says so, the list is there, and the next letter tries again', async ({
  page,
}) => {
  await page.route('/data/search.json', (route) => route.abort());
  await page.goto(address);
  await field(page).fill('custody');
  await expect(page.getByRole('status').first()).toHaveText(words.failed);
  expect(await page.locator('.ways li').count()).toBeGreaterThan(30);
  await page.unroute('/data/search.json');
  await type(page, 'custody c');
  await expect(results(page).first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there and no dead field', async ({ page }) => {
    await page.goto(address);
    expect(await page.locator('.ways li').count()).toBeGreaterThan(30);
    await expect(page.locator('input')).toHaveCount(0);
  });
});
