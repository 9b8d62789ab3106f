import { gzipSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { tallerByOwnWords } from './built/own-words.ts';
import { written } from '../src/fixtures/places.ts';
import { dayAfter } from '../src/time/days.ts';
import { helpNear } from '../src/local-services/near.ts';
import { momentOf } from '../src/time/london-time.ts';
import { axeFaults } from './axe-faults.ts';
import { tooWideBy } from './fits.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { currentIndex } from '../src/postcodes/current-index.ts';
import { editionDay, freshUntil } from '../src/postcodes/edition.ts';
import { councilAddress } from '../src/site/addresses.ts';
import { addressesTried, content, wordsOf } from './site-pages.ts';
import { whileChecked } from './while-checked.ts';
import { sheetsIn } from './paper.ts';

const address = '/council/';
const list = '/data/places.0123456789ab.bin';
/** What the finder fetches when its field is first used, the same for everybody. */
const names = '/data/council-names.json';
/** What it fetches besides, where there is no list of postcodes. */
const table = '/data/postcode-table.json';
const words = wordsOf('councilFinder');
const field = (page: Page) => page.getByLabel(words.type);
const finder = (page: Page) => page.locator('.council-finder');
const status = (page: Page) => finder(page).getByRole('status');
const headings = (page: Page) => finder(page).getByRole('heading', { level: 2 });
/** The links to the councils that the finder offers. */
const choices = (page: Page) => finder(page).getByRole('listitem').getByRole('link');
/** The row that leads to the council's own page. */
const openOf = (id: string): string => words.open.replace('{name}', council(id).name);
/** How many names of places are on a council's page. */
const placesIn = (id: string): number =>
  council(id).otherNames.length +
  Object.values(content.districts).filter(({ councils }) => councils.some(({ is }) => is === id))
    .length;
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

/** Opens the page as it would be built with a list of postcodes, or (given null) as it is shipped. */
async function open(page: Page, file: string | null): Promise<string[]> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      /file(&#34;|&quot;):(null|\1[^&]*\1)/,
      file === null ? 'file$1:null' : `file$1:$1${file}$1`,
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

test('a whole name is answered without a press, half a name is not', async ({ page }) => {
  await page.clock.install();
  await page.goto(address);
  await field(page).focus();
  // "Lee" could still become many things.
  for (const typed of ['Lee', 'Leeds']) {
    await field(page).pressSequentially(typed);
    await expect(status(page)).toBeEmpty();
    await page.clock.runFor(1_000);
    if (typed === 'Lee') await field(page).clear();
  }
  await expect(status(page)).toContainText(council('leeds').official);
  // It was read aloud when it came. A press goes to it, so that it is read again and Tab goes on from there.
  await field(page).press('Enter');
  await expect(status(page).locator('p')).toBeFocused();
});

test('as it is shipped, LS1 4AP is Leeds, and says how that is known', async ({ page }) => {
  const asked = await open(page, null);
  await find(page, 'LS1 4AP');
  await expect(status(page)).toHaveText(words.one.replace('{council}', council('leeds').official));
  await expect(finder(page)).toContainText(words.known.sector.replace('{label}', 'LS1\u00a04'));
  expect(asked.toSorted()).toEqual([names, table]);
  expect(page.url().endsWith(address)).toBe(true);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await axeFaults(page, '.council-finder')).toEqual([]);
});

test('as it is shipped, a postcode where several councils meet leaves just those to choose', async ({
  page,
}) => {
  const asked = await open(page, null);
  await find(page, 'ls29 6aa.');
  await expect(headings(page)).toHaveText(beginsWith('LS29\u00a06'));
  const councils = content.postcodeTable.starts['LS29 6'] ?? [];
  expect(councils.length).toBeGreaterThan(1);
  await expect(choices(page)).toHaveText(councils.map((id) => council(id).name));
  const none = finder(page).getByRole('link', { name: words.none });
  await expect(none).toHaveAttribute('href', '/council/#a-to-z');
  await expect(field(page)).toHaveValue('ls29 6aa.');
  for (const typed of ['Leeds', 'LS1 4AP', 'LS29']) await find(page, typed);
  expect(asked.toSorted()).toEqual([names, table]);
  expect(await axeFaults(page, '.council-finder')).toEqual([]);
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
  await finder(page)
    .getByRole('link', { name: openOf('derbyshire') })
    .click();
  await expect(page).toHaveURL('/council/derbyshire/');
});

test('both lists are fetched once and whole: nothing that is typed leaves the device', async ({
  page,
}) => {
  const asked = await withList(page);
  await field(page).focus();
  await expect.poll(() => asked.toSorted()).toEqual([names, list]);
  for (const typed of ['SK13', 'Glossop', 'SK13 1AA']) await find(page, typed);
  await expect(status(page)).toContainText(council('derbyshire').official);
  expect(asked.toSorted()).toEqual([names, list]);
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
  test(`where the list is ${what}, the table takes its place, and failing that the letters`, async ({
    page,
  }) => {
    await page.route(list, (route) => (body ? route.fulfill({ body }) : route.abort()));
    await open(page, list);
    await find(page, 'LS1 4AP');
    await expect(status(page)).toContainText(council('leeds').official);
    await page.route(table, (route) => route.abort());
    await open(page, list);
    await find(page, 'SK13 1AA');
    await expect(headings(page)).toHaveText(beginsWith('SK'));
    const all = content.areas['SK']?.map((id) => council(id).name) ?? [];
    expect(all.length).toBeGreaterThan(1);
    expect((await choices(page).allTextContents()).toSorted()).toEqual(all.toSorted());
  });
}

test('the page says which postcodes it goes by and, folded, the lines of their licence', async ({
  page,
}) => {
  const { about } = currentIndex(process.cwd()) ?? { about: content.postcodeTable };
  await page.clock.setFixedTime(new Date(`${freshUntil(about)}T12:00:00Z`));
  await open(page, null);
  const fold = page.locator('#find > details');
  const edition = words.edition.replace('{edition}', editionDay(about));
  await expect(fold.locator('summary')).toHaveText(edition);
  await expect(fold.getByText(about.credits.join(' '))).toBeHidden();
  await fold.locator('summary').click();
  await expect(fold.getByText(about.credits.join(' '))).toBeVisible();
  await page.clock.setFixedTime(new Date(`${dayAfter(freshUntil(about), 1)}T12:00:00Z`));
  await page.reload();
  await expect(fold.locator('summary')).toHaveText(`${edition} ${wordsOf('sources').changed}`);
  await expect(fold).not.toHaveAttribute('open');
});

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
  await expect(finder(page).getByRole('link', { name: /leeds/i })).toHaveCount(0);
  expect(await axeFaults(page, '.council-finder')).toEqual([]);
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
});

test('an answer goes as soon as the text no longer stands for it', async ({ page }) => {
  await open(page, null);
  await find(page, 'Leeds');
  await expect(finder(page).getByRole('link', { name: openOf('leeds') })).toBeVisible();
  // A page translator puts the words into elements of its own.
  await page.evaluate(() => {
    const sentence = document.querySelector('[role="status"] p');
    const moved = document.createElement('font');
    moved.append(...(sentence?.childNodes ?? []));
    sentence?.append(moved);
  });
  await field(page).pressSequentially('x');
  await expect(status(page)).toHaveText('');
  await expect(finder(page).getByRole('link')).toHaveCount(0);
  await find(page, 'LS');
  await expect(choices(page).first()).toBeVisible();
  await field(page).fill('zzzz');
  await expect(choices(page)).toHaveCount(0);
  await find(page, 'zzzz');
  await expect(status(page)).toHaveText(words.nothing.replace('{typed}', 'zzzz'));
});

test('where the names cannot be fetched, it says so, and the next press tries again', async ({
  page,
}) => {
  await page.route(names, (route) => route.abort());
  await open(page, null);
  await find(page, 'Leeds');
  await expect(status(page)).toHaveText(words.noData);
  await page.unroute(names);
  await field(page).press('Enter');
  await expect(status(page)).toContainText(council('leeds').official);
});

/** Noon on a Monday and midnight before it, in winter, when London keeps UTC. */
const hours = [
  { what: 'by day', at: '2026-11-30T12:00:00Z', first: 'office', then: 'outOfHours' },
  { what: 'by night', at: '2026-11-30T00:00:00Z', first: 'outOfHours', then: 'office' },
  { what: 'on Christmas Day', at: '2026-12-25T12:00:00Z', first: 'outOfHours', then: 'office' },
] as const;

for (const { what, at: moment, first, then } of hours) {
  test(`${what} the number for that time is first, on the page and in the answer`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(moment);
    const { [first]: now, [then]: later } = council('birmingham');
    const numbers = [now?.number, later?.number];
    const inOrder = (within: Locator) => within.locator('.phone .button');
    const seen = (within: Locator) => within.locator('.try-now:visible');
    await page.goto(councilAddress('birmingham'));
    const card = page.locator('.council-card');
    const said = numbers.map((number) => new RegExp(`^Call ${number?.replaceAll(' ', '\\s')}$`));
    await expect(inOrder(card)).toHaveText([...said, /NSPCC/]);
    await expect(seen(card)).toHaveCount(1);
    await open(page, null);
    await find(page, 'Birmingham');
    await expect(inOrder(finder(page))).toHaveText([...said, /NSPCC/]);
    await expect(seen(finder(page))).toHaveCount(1);
  });
}

test('a council without a number for this hour gives the line for any child first', async ({
  page,
}) => {
  const [id] =
    [...content.councils].find(([, { office, outOfHours }]) => office && !outOfHours) ?? [];
  test.skip(id === undefined, 'every council with a number has one for nights');
  await page.clock.setFixedTime('2026-11-30T23:30:00Z');
  await page.goto(councilAddress(id ?? ''));
  const buttons = page.locator('.council-card .phone .button');
  await expect(buttons).toHaveCount(2);
  await expect(buttons.first()).toHaveText(/NSPCC/);
});

test('a link to a folded part opens it', async ({ page }) => {
  await page.goto(`${address}#shut`);
  await expect(page.locator('#shut')).toBeVisible();
  await expect(page.locator('details[open]').filter({ has: page.locator('#shut') })).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  /** Where the exit button begins to cover the page. */
  const covered = 680;
  const bottomOf = async (part: Locator): Promise<number> => {
    const box = await part.boundingBox();
    return box ? box.y + box.height : Infinity;
  };

  test('the field and its button are in the first screen, and the page is short', async ({
    page,
  }) => {
    await page.clock.setFixedTime(whileChecked);
    await open(page, null);
    expect(await bottomOf(field(page))).toBeLessThan(covered);
    expect(await bottomOf(finder(page).getByRole('button', { name: words.find }))).toBeLessThan(
      covered,
    );
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(2_560 + tallerByOwnWords);
  });

  for (const id of ['leeds', 'belfast-trust']) {
    test(`the answer for ${id} is in sight, with a number to press, and announced once`, async ({
      page,
    }) => {
      await open(page, null);
      await status(page).evaluate((element) => {
        new MutationObserver(() => {
          const told = element.textContent;
          if (told)
            document.body.dataset['told'] = `${document.body.dataset['told'] ?? ''}|${told}`;
        }).observe(element, { childList: true, characterData: true, subtree: true });
      });
      await find(page, council(id).name);
      const sentence = words.one.replace('{council}', council(id).official);
      await expect(status(page)).toHaveText(sentence);
      await expect(page.locator('body')).toHaveAttribute('data-told', `|${sentence}`);
      const number = finder(page).getByRole('link', { name: /^Call/ }).first();
      await expect(number).toBeInViewport({ ratio: 1 });
      expect(await bottomOf(number)).toBeLessThan(covered);
      await expect(status(page)).toBeInViewport({ ratio: 1 });
      await expect(field(page)).toBeFocused();
    });
  }

  for (const tried of addressesTried.filter((each) => /^\/council\/./.test(each))) {
    test(`${tried} has a number to press in its first screen`, async ({ page }) => {
      await page.goto(tried);
      const number = page.getByRole('main').getByRole('link', { name: /^Call/ }).first();
      await expect(number).toHaveAttribute('href', /^tel:/);
      expect(await bottomOf(number)).toBeLessThan(covered);
    });
  }
});

/** Councils with services for their own place, those with most of them first. */
const near = [...content.councils]
  .map(([id, { nation }]) => ({ id, ...helpNear(id, nation, content) }))
  .filter(({ services }) => services.length > 0)
  .toSorted((a, b) => b.services.length - a.services.length);

test('help near a place has its number, fits a narrow screen, passes axe, and is doubted past its day', async ({
  page,
}) => {
  const opening = wordsOf('opening');
  const sources = wordsOf('sources');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { id, services } of near) {
    await page.goto(councilAddress(id));
    expect(await tooWideBy(page), id).toBe(0);
    for (const { name, channels } of services) {
      const card = page.locator('.near .card').filter({ hasText: name });
      for (const { address } of channels) await expect(card).toContainText(address);
    }
  }
  const [most] = near;
  if (!most) throw new Error('No council has a service of its own.');
  await page.goto(councilAddress(most.id));
  expect(await axeFaults(page, '.near')).toEqual([]);
  await page.clock.setFixedTime(new Date('2028-06-06T11:00:00Z'));
  await page.reload();
  await expect(page.locator('.near').getByText(opening.oldNumber).first()).toBeVisible();
  await expect(page.locator('.near .is-open')).toHaveCount(0);
  await expect(page.locator('.near .read').getByText(sources.changed).first()).toBeVisible();
});

test('on a council’s page a number past its day says so', async ({ page }) => {
  const { oldNumber } = wordsOf('opening');
  const { office } = council('leeds');
  if (!office) throw new Error('Leeds has no number for the day.');
  const note = page.locator('.phone[data-when="office"] .read').getByText(oldNumber);
  for (const daysPast of [0, 1]) {
    const day = dayAfter(office.read.checkBy, daysPast);
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await page.goto(councilAddress('leeds'));
    await expect(page.locator('[data-told]').first()).toBeVisible();
    await expect(note).toHaveCount(daysPast);
  }
});

test('the row on the page of helplines leads to the finder of councils', async ({ page }) => {
  await page.goto('/talk/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Help near you/ })
    .click();
  await expect(finder(page)).toBeVisible();
});

test('a council’s page is one sheet of paper', async ({ page }) => {
  const longest = [...content.councils.keys()].toSorted((a, b) => placesIn(b) - placesIn(a));
  for (const tried of [
    ...addressesTried.filter((each) => /^\/council\/./.test(each)),
    ...longest.slice(0, 3).map(councilAddress),
    ...near.slice(0, 1).map(({ id }) => councilAddress(id)),
  ]) {
    await page.goto(tried);
    expect(sheetsIn(await page.pdf({ format: 'A4' })), tried).toBe(1);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field, and every council is in the list', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    const { name } = council('cheshire-east');
    await page.getByRole('heading', { name: 'All councils, A to Z' }).click();
    await page.getByText('C', { exact: true }).click();
    await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible();
  });
});
