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

test('help leaves room for results on a phone, whatever is meant', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  const help = page.locator('aside.search-help');
  for (const text of [
    'he hits me',
    'he choked me and said he will kill me and the kids',
    'he said he would take her to pakistan and not come back',
    'my mum in law wants my daughter cut',
  ]) {
    await type(page, text);
    await expect(page.locator('.search')).toHaveAttribute('data-settled-for', text);
    await expect(help).toBeVisible();
    for (const name of await help.locator('a, summary').allTextContents())
      expect(name).not.toBe('');
    const [result, leave] = await Promise.all([
      results(page).first().boundingBox(),
      page.locator('[data-leave]').boundingBox(),
    ]);
    expect(result?.y, text).toBeLessThan((leave?.y ?? 0) - (result?.height ?? 0));
  }
});

test('where the words of help did not come they are asked for again', async ({ page }) => {
  await page.route('/data/search-help.json', (route) => route.abort());
  await page.goto(address);
  await type(page, 'he strangled me');
  await expect(page.locator('.search')).toHaveAttribute('data-settled-for', 'he strangled me');
  await expect(page.locator('aside.search-help')).toHaveCount(0);
  await page.unroute('/data/search-help.json');
  await type(page, 'he strangled me y');
  await expect(page.locator('aside.search-help')).toBeVisible();
});

test('the whole text is looked through only when it is asked for', async ({ page }) => {
  await page.goto(address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await type(page, 'interpreter');
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await expect(page.getByText(words.wholeHint)).toBeVisible();
  await page.getByRole('button', { name: words.whole }).click();
  await expect(page.getByText(words.wholeHeading)).toBeVisible();
  await expect(page.locator('.whole-text li').first()).toBeVisible();
  await expect(page.getByRole('button', { name: words.whole })).toBeFocused();
  expect(asked.filter((path) => path.startsWith('/pagefind/')).length).toBeGreaterThan(0);
});

test('a search of the whole text that fails says so, and can be tried again', async ({ page }) => {
  await page.goto(address);
  await page.route('/pagefind/**', (route) => route.abort());
  await type(page, 'interpreter');
  const button = page.getByRole('button', { name: words.whole });
  await button.click();
  await expect(page.getByText(words.wholeFailed)).toBeVisible();
  await page.unroute('/pagefind/**');
  await button.click();
  await expect(page.locator('.whole-text li').first()).toBeVisible();
});

test('pages that come for an earlier question are not shown', async ({ page }) => {
  await page.goto(address);
  const letThrough: (() => void)[] = [];
  await page.route('/pagefind/fragment/**', (route) => {
    letThrough.push(() => void route.continue());
  });
  await type(page, 'passport');
  await page.getByRole('button', { name: words.whole }).click();
  await expect(page.getByText(words.wholeLooking)).toBeVisible();
  await expect.poll(() => letThrough.length).toBeGreaterThan(0);
  await type(page, 'custody');
  for (const each of letThrough) each();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.whole-text li')).toHaveCount(0);
  await expect(page.getByText(words.wholeLooking)).toHaveCount(0);
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
