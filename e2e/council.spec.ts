import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { written } from '../src/fixtures/places.ts';
import { momentOf } from '../src/time/london-time.ts';
import { axeFaults } from './axe-faults.ts';
import { islandWith } from './island.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { content, wordsOf } from './site-pages.ts';

const address = '/council/';
const list = '/data/places.0123456789ab.bin';
const words = wordsOf('councilFinder');
const field = (page: Page) => page.getByLabel(words.type);
const finder = (page: Page) => islandWith(page, field(page));
const status = (page: Page) => finder(page).getByRole('status');
const headings = (page: Page) => finder(page).getByRole('heading', { level: 3 });
/** The links to the councils that the finder offers. */
const choices = (page: Page) => finder(page).getByRole('listitem').getByRole('link');
const beginsWith = (start: string): string => words.beginsWith.replace('{start}', start);

function council(id: string) {
  const found = content.councils.get(id);
  if (!found) throw new Error(`content/councils/${id}.yaml is missing.`);
  return found;
}

/** A council that hands its duty to another, and the day on which the new one begins. */
const [ending] = [...content.councils].flatMap(([id, { until, becomes }]) => {
  const [next = ''] = becomes ?? [];
  const { from } = content.councils.get(next) ?? {};
  return until && from ? [{ id, next, from }] : [];
});
const passedOn = ending ? `${ending.id} ${ending.from}=${ending.next}` : 'surrey';
const at = (outward: string, sector: number, unit: number, place: string, east = 0) =>
  ({ outward, sector, unit, place, east, north: east }) as const;
/** SK12 1 is split, SK1 2 and SK1 3 are in Stockport, and SK13 1 is in Derbyshire near Tameside. */
const postcodes = [
  at('SK1', 2, 0, 'stockport'),
  at('SK1', 3, 0, 'stockport'),
  at('SK12', 1, 0, 'cheshire-east'),
  at('SK12', 1, 1, 'stockport'),
  at('SK13', 1, 0, 'derbyshire', 1_000),
  at('SK14', 1, 0, 'tameside', 1_100),
  at('KT22', 7, 0, passedOn),
];

/** Opens the page as it would be built with a list of postcodes, or (given null) without one. */
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
  await field(page).fill(typed);
  await field(page).press('Enter');
}

test('without a list the first letters give the councils it can be', async ({ page }) => {
  const asked = await open(page, null);
  await find(page, 'sk12 1aa.');
  await expect(headings(page)).toHaveText(beginsWith('SK'));
  const names = content.areas['SK']?.map((id) => council(id).name) ?? [];
  expect(names.length).toBeGreaterThan(1);
  expect((await choices(page).allTextContents()).toSorted()).toEqual(names.toSorted());
  const none = finder(page).getByRole('link', { name: words.none });
  await expect(none).toHaveAttribute('href', '#a-to-z');
  await expect(field(page)).toHaveValue('sk12 1aa.');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await axeFaults(page, 'astro-island')).toEqual([]);
});

test('half a postcode that can be read in two ways is asked about', async ({ page }) => {
  await withList(page);
  await find(page, 'SK13');
  await expect(status(page)).toHaveText(words.chooseReading);
  await expect(headings(page)).toHaveText([beginsWith('SK13'), beginsWith('SK1 3')]);
  await find(page, 'SK12');
  const [east, stockport] = [council('cheshire-east').name, council('stockport').name];
  await expect(choices(page)).toHaveText([east, stockport, stockport]);
});

test('a known postcode has one answer, and says who is close by', async ({ page }) => {
  await withList(page);
  await find(page, 'sk131aa');
  await expect(status(page)).toContainText(council('derbyshire').official);
  await expect(finder(page)).toContainText(
    words.close.replace('{names}', council('tameside').name),
  );
  await finder(page).getByRole('link', { name: words.open }).click();
  await expect(page).toHaveURL('/council/derbyshire/');
});

test('the list is fetched once and whole: nothing that is typed leaves the device', async ({
  page,
}) => {
  const asked = await withList(page);
  await field(page).focus();
  await expect.poll(() => asked).toEqual([list]);
  for (const typed of ['SK13', 'Glossop', 'SK13 1AA']) await find(page, typed);
  await expect(status(page)).toContainText(council('derbyshire').official);
  expect(asked).toEqual([list]);
  expect(page.url().endsWith(address)).toBe(true);
});

test('where the duty passes on, the day in London decides', async ({ page }) => {
  test.skip(!ending, 'no council passes its duty on at present');
  const { id, next, from } = ending ?? { id: '', next: '', from: '' };
  const begins = momentOf({ day: from, time: '00:00' })?.moment.getTime() ?? NaN;
  await page.clock.setFixedTime(new Date(begins - 60_000));
  await withList(page);
  await find(page, 'KT22 7AA');
  await expect(status(page)).toContainText(council(id).official);
  await page.clock.setFixedTime(new Date(begins));
  await find(page, 'KT22 7AA');
  await expect(status(page)).toContainText(council(next).official);
});

for (const [what, body] of [
  ['cut short', gzipSync(written(postcodes).subarray(0, 40))],
  ['missing', null],
] as const) {
  test(`where the list is ${what}, the first letters are still understood`, async ({ page }) => {
    await page.route(list, (route) => (body ? route.fulfill({ body }) : route.abort()));
    await open(page, list);
    await find(page, 'SK13 1AA');
    await expect(headings(page)).toHaveText(beginsWith('SK'));
  });
}

// How what is typed is understood is tested in src/councils/find.test.ts and names.test.ts.
test('each kind of answer has its own words', async ({ page }) => {
  await open(page, null);
  await find(page, '');
  await expect(status(page)).toHaveText(words.empty);
  await find(page, 'ashford');
  await expect(headings(page)).toHaveText('Ashford');
  for (const id of ['kent', 'surrey']) {
    await expect(choices(page).getByText(council(id).name, { exact: true })).toHaveCount(1);
  }
  await find(page, 'ynys môn');
  await expect(status(page)).toContainText(council('isle-of-anglesey').official);
  await find(page, 'IM1 1AA');
  await expect(status(page)).toHaveText(words.elsewhere['isle-of-man']);
  await find(page, 'in London');
  await expect(status(page)).toHaveText(words.ask.replace('{typed}', 'in London'));
  const london = content.areaNames.areas.find(({ names }) => names.includes('London'));
  expect(london?.councils?.length).toBeGreaterThan(1);
  await expect(choices(page)).toHaveCount(london?.councils?.length ?? 0);
  await expect(finder(page).getByRole('link', { name: words.open })).toHaveCount(0);
  expect(await axeFaults(page, 'astro-island')).toEqual([]);
});

test('what cannot be understood is quoted, kept and never run', async ({ page }) => {
  await open(page, null);
  for (const typed of ['😡', 'toString', '<img src=x onerror=alert(1)>']) {
    await find(page, typed);
    await expect(status(page)).toHaveText(words.nothing.replace('{typed}', typed));
    await expect(field(page)).toHaveValue(typed);
  }
  await find(page, 'a'.repeat(1_000_000));
  await expect(status(page)).toContainText('aaa…');
  await expect(finder(page)).toContainText(words.always.danger);
});

test('an answer goes as soon as something else is typed', async ({ page }) => {
  await open(page, null);
  await find(page, 'Leeds');
  const answer = finder(page).getByRole('link', { name: words.open });
  await expect(answer).toBeVisible();
  await field(page).fill('Leedsx');
  await expect(answer).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field, and every council is in the list', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    const { name } = council('cheshire-east');
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  });
});
