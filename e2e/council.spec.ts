import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { written } from '../src/fixtures/places.ts';
import { axeFaults } from './axe-faults.ts';
import { wordsOf } from './site-pages.ts';
import { requestsFromNow } from './requests-from-now.ts';

const address = '/council/';
const list = '/data/places.0123456789ab.bin';
const words = wordsOf('councilFinder');
const finder = (page: Page) => page.locator('.council-finder');
const status = (page: Page) => finder(page).getByRole('status');
const headings = (page: Page) => finder(page).getByRole('heading', { level: 3 });

const surrey = 'surrey 2027-04-01=east-surrey';
const at = (outward: string, sector: number, unit: number, place: string, east = 0) =>
  ({ outward, sector, unit, place, east, north: east }) as const;
/** SK12 1 is split; SK1 2 and SK1 3 are Stockport; SK13 1 is Derbyshire, close to Tameside. */
const postcodes = [
  at('SK1', 2, 0, 'stockport'),
  at('SK1', 3, 0, 'stockport'),
  at('SK12', 1, 0, 'cheshire-east'),
  at('SK12', 1, 1, 'stockport'),
  at('SK13', 1, 0, 'derbyshire', 1_000),
  at('SK14', 1, 0, 'tameside', 1_100),
  at('KT22', 7, 0, surrey),
];

/** The page as it is built with a list of postcodes, or without one. */
async function open(page: Page, file: string | null): Promise<string[]> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      /(&quot;file&quot;:\[0,)(null|&quot;[^&]*&quot;)/,
      file === null ? '$1null' : `$1&quot;${file}&quot;`,
    );
    await route.fulfill({ response, body: html });
  });
  await page.goto(address);
  await expect(finder(page)).toBeVisible();
  return requestsFromNow(page);
}

async function withList(page: Page): Promise<string[]> {
  const body = gzipSync(written(postcodes));
  await page.route(list, (route) =>
    route.fulfill({ body, contentType: 'application/octet-stream' }),
  );
  return open(page, list);
}

async function find(page: Page, typed: string): Promise<void> {
  await page.getByLabel(words.type).fill(typed);
  await page.getByLabel(words.type).press('Enter');
}

test('without a list the letters give the few it can be, and "none of these"', async ({ page }) => {
  const asked = await open(page, null);
  await find(page, 'sk12 1aa.');
  await expect(headings(page)).toHaveText(words.beginsWith.replace('{start}', 'SK'));
  await expect(finder(page).locator('li[data-gss="E06000049"]')).toContainText('Cheshire East');
  await expect(finder(page).locator('li[data-gss="E08000007"]')).toContainText('Stockport');
  await expect(finder(page).getByRole('link', { name: words.none })).toHaveAttribute(
    'href',
    '#a-to-z',
  );
  await expect(page.getByLabel(words.type)).toHaveValue('sk12 1aa.');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await axeFaults(page, '.council-finder')).toEqual([]);
});

test('half a postcode that can be two is asked about', async ({ page }) => {
  await withList(page);
  await find(page, 'SK13');
  await expect(status(page)).toHaveText(words.chooseReading);
  await expect(headings(page)).toHaveText([
    words.beginsWith.replace('{start}', 'SK13'),
    words.beginsWith.replace('{start}', 'SK1 3'),
  ]);
  await find(page, 'SK12');
  await expect(finder(page).getByRole('link')).toContainText([
    'Cheshire East',
    'Stockport',
    'Stockport',
    words.none,
  ]);
});

test('a known postcode has one answer, and says who is close by', async ({ page }) => {
  await withList(page);
  await find(page, 'sk131aa');
  await expect(status(page)).toContainText('Derbyshire County Council');
  await expect(finder(page).locator('[data-gss="E10000007"]')).toContainText(
    words.close.replace('{names}', 'Tameside'),
  );
  await finder(page).getByRole('link', { name: 'Derbyshire' }).click();
  await expect(page).toHaveURL(/\/council\/derbyshire\/$/);
});

test('in a split sector a known unit has one answer, an unknown one has all', async ({ page }) => {
  await withList(page);
  await find(page, 'SK12 1AB');
  await expect(status(page)).toContainText('Stockport Metropolitan Borough Council');
  await find(page, 'SK12 1ZZ');
  await expect(finder(page).locator('li[data-gss]')).toHaveText(['Cheshire East', 'Stockport']);
});

test('the list is fetched once and whole: nothing that is typed leaves the device', async ({
  page,
}) => {
  const asked = await withList(page);
  await page.getByLabel(words.type).focus();
  await expect.poll(() => asked).toEqual([list]);
  for (const typed of ['SK13', 'SK13 1AA', 'Glossop', 'KT22 7AA']) await find(page, typed);
  await expect(status(page)).toContainText('Surrey County Council');
  expect(asked).toEqual([list]);
  expect(page.url().endsWith(address)).toBe(true);
});

test('the day decides: from 1 April 2027 it is East Surrey', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-03-31T22:59:00Z'));
  await withList(page);
  await find(page, 'KT22 7AA');
  await expect(status(page)).toContainText('Surrey County Council');
  // Midnight of London’s summer time.
  await page.clock.setFixedTime(new Date('2027-03-31T23:00:00Z'));
  await find(page, 'KT22 7AA');
  await expect(status(page)).toContainText('East Surrey Council');
});

test('a list that cannot be had, or is cut, leaves the letters to go by', async ({ page }) => {
  const body = gzipSync(written(postcodes).subarray(0, 40));
  await page.route(list, (route) => route.fulfill({ body }));
  await open(page, list);
  await find(page, 'SK13 1AA');
  await expect(headings(page)).toHaveText(words.beginsWith.replace('{start}', 'SK'));
});

test('a name by which two are called is asked about; other words have their own answer', async ({
  page,
}) => {
  await open(page, null);
  await find(page, 'ashford');
  await expect(headings(page)).toHaveText('Ashford');
  for (const name of ['Kent', 'Surrey'])
    await expect(finder(page).locator('li[data-gss]').filter({ hasText: name })).toHaveCount(1);
  await find(page, 'ynys môn');
  await expect(status(page)).toContainText('Isle of Anglesey County Council');
  await find(page, 'IM1 1AA');
  await expect(status(page)).toHaveText(words.elsewhere['isle-of-man']);
  await find(page, 'BT10 1AA');
  await expect(finder(page).locator('li').filter({ hasText: 'Trust' })).toHaveCount(2);
});

test('what cannot be understood is said, kept and never run', async ({ page }) => {
  await open(page, null);
  await find(page, '');
  await expect(status(page)).toHaveText(words.empty);
  for (const typed of ['😡', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>']) {
    await find(page, typed);
    await expect(status(page)).toHaveText(words.nothing.replace('{typed}', typed));
    await expect(page.getByLabel(words.type)).toHaveValue(typed);
  }
  await find(page, 'a'.repeat(1_000_000));
  await expect(status(page)).toContainText('aaa…');
  await expect(finder(page)).toContainText(words.always.danger);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field, and every council is in the list', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main input')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Cheshire East', exact: true })).toBeVisible();
  });
});

test('a name of many councils asks for the borough, and lists them all', async ({ page }) => {
  await open(page, null);
  await find(page, 'in London');
  await expect(status(page)).toHaveText(words.ask.replace('{typed}', 'in London'));
  await expect(finder(page).locator('li[data-gss]')).toHaveCount(33);
  await expect(finder(page).locator('.found')).toHaveCount(0);
  expect(await axeFaults(page, '.council-finder')).toEqual([]);
});

test('old counties, nations, streets and places outside are understood; junk is not', async ({
  page,
}) => {
  await open(page, null);
  const councils = finder(page).locator('li[data-gss]');
  for (const [typed, count] of [
    ['West Yorkshire', 5],
    ['Berkshire', 6],
    ['Cymru', 22],
  ] as const) {
    await find(page, typed);
    await expect(councils).toHaveCount(count);
  }
  await find(page, '12 High Street, Leeds');
  await expect(councils).toHaveText('Leeds');
  await find(page, 'Newry');
  await expect(status(page)).toContainText('Southern Health and Social Care Trust');
  for (const [typed, where] of [
    ['Jersey', 'channel-islands'],
    ['BFPO61', 'forces'],
    ['SA99 1BN', 'not-a-home'],
    ['Dublin', 'abroad'],
  ] as const) {
    await find(page, typed);
    await expect(status(page)).toHaveText(words.elsewhere[where]);
  }
  for (const typed of ['NULL', 'toString', '<b>x</b>', 'a'.repeat(100_000)]) {
    await find(page, typed);
    await expect(status(page)).toContainText(words.nothing.slice(0, 20));
  }
});

test('what was answered goes as soon as something else is typed', async ({ page }) => {
  await open(page, null);
  await find(page, 'Leeds');
  await expect(finder(page).locator('.found')).toBeVisible();
  await page.getByLabel(words.type).fill('Leedsx');
  await expect(finder(page).locator('.found')).toHaveCount(0);
});
