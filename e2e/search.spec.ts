import { expect, test, type Page, type Route } from '@playwright/test';
import { directChannel } from '../src/helplines/contact-links.ts';
import { axeFaults } from './axe-faults.ts';
import { tabTo } from './keyboard.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { content, wordsOf } from './site-pages.ts';
import { whileChecked } from './while-checked.ts';

// src/search tests which words find what. src/danger tests which words open which door, and so does
// scripts/search/own-questions.test.ts, with over a thousand phrases. This file tests what readers
// see.

const address = '/search/';
const words = wordsOf('search');
const helpWords = wordsOf('help');
const main = (page: Page) => page.getByRole('main');
const field = (page: Page) => page.getByLabel(words.type);
const results = (page: Page) => page.locator('[data-for]');
const links = (page: Page) => results(page).getByRole('link');
const best = (page: Page) => results(page).getByRole('article');
const help = (page: Page) => page.getByRole('complementary', { name: helpWords.heading });
const door = (page: Page, name: string) => help(page).locator(`[data-door="${name}"]`);
const openDoor = (page: Page) => help(page).locator('[data-door][open]');
const ask = (name: string): string => content.doors.get(name)?.ask ?? '';
const press = (page: Page, name: string) => door(page, name).locator('summary').click();
const whole = (page: Page) => page.getByRole('button', { name: words.whole });
/** The links that the whole-text search finds, shown below its button. */
const wholeLinks = (page: Page) => whole(page).locator('..').getByRole('link');

async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await expect(results(page)).toHaveAttribute('data-for', text);
}

/** Types, then waits until the strip of doors has responded too. */
async function typeAndPause(page: Page, text: string): Promise<void> {
  await type(page, text);
  await expect(page.locator('[data-settled-for]')).toHaveAttribute('data-settled-for', text);
}

/** The handle of the fold that holds the topics under one letter. */
const letter = (page: Page, name: string) =>
  page.locator('.topics summary').filter({ hasText: new RegExp(`^${name}$`) });

/** The name in the list of every topic that some page answers. */
const topics = Object.entries(content.topics).flatMap(([id, { label }]) =>
  content.guides.some(({ data }) => data.answers.includes(id)) ? [label] : [],
);

/** Expects every topic to be listed, some of them in the folds of letters. */
async function expectTopics(page: Page): Promise<void> {
  const said = (await page.getByRole('main').textContent()) ?? '';
  expect(topics.filter((label) => !said.includes(label))).toEqual([]);
}

test('a question in somebody’s own words leads to the section that answers', async ({ page }) => {
  await page.goto(address);
  await typeAndPause(page, 'is the voucher still going');
  const found = new RegExp(`^${words.found.replace('{count}', String.raw`\d+`)}$`);
  await expect(page.getByText(found)).toBeVisible();
  await expect(best(page).getByRole('paragraph')).not.toBeEmpty();
  await best(page).getByRole('link').click();
  await expect(page).toHaveURL('/before/paying/#voucher');
  await expect(page.locator('#voucher')).toBeInViewport();
});

test('after the best answer come three more, and the rest can be opened', async ({ page }) => {
  await page.goto(address);
  await type(page, 'i got a letter from a mediator');
  await expect(results(page).getByRole('listitem').filter({ visible: true })).toHaveCount(3);
  await results(page)
    .getByRole('group')
    .getByText(/more page/)
    .click();
  await expect(results(page).getByRole('listitem').nth(3)).toBeVisible();
});

test('nothing is fetched before the search is used, then two files; nothing typed leaves', async ({
  page,
}) => {
  await page.goto(address);
  await expect(field(page)).toBeVisible();
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(loaded.filter((path) => !/^\/(_astro\/|(icon|logo)\.\w+$)/.test(path))).toEqual([]);
  const asked = requestsFromNow(page);
  for (const text of ['social worker', 'custody', 'will they take my kids']) await type(page, text);
  expect(asked.toSorted()).toEqual(['/data/search-pages.json', '/data/search.json']);
  expect(page.url().endsWith(address)).toBe(true);
  expect(await page.title()).not.toContain('kids');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('the strip is always there, and opens a door for explicit words alone', async ({ page }) => {
  await page.goto(address);
  await expect(help(page)).toContainText(helpWords.danger);
  const always = [...content.doors.values()].filter(({ place }) => place !== undefined);
  const doors = help(page).getByRole('group').filter({ visible: true });
  await expect(doors).toHaveCount(always.length);
  await typeAndPause(page, 'how much does it cost');
  await expect(openDoor(page)).toHaveCount(0);
  await typeAndPause(page, 'my husband hits me');
  await expect(openDoor(page)).toHaveAttribute('data-door', 'hurt');
  const lines = content.doors.get('hurt')?.lines ?? [];
  await expect(openDoor(page).getByRole('listitem')).toHaveCount(lines.length);
  await expect(field(page)).toBeFocused();
  const said = page.getByText(helpWords.opened.replace('{door}', ask('hurt')));
  await expect(said).toBeVisible();
  const [above, below] = await Promise.all([help(page).boundingBox(), results(page).boundingBox()]);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  expect(await axeFaults(page, '[data-settled-for]')).toEqual([]);
  // These words no longer say anything explicit, so the door closes again.
  await typeAndPause(page, 'how much does it cost');
  await expect(openDoor(page)).toHaveCount(0);
});

test('a door that the reader opened or shut stays as they left it', async ({ page }) => {
  await page.goto(address);
  await press(page, 'child');
  await typeAndPause(page, 'how much does it cost');
  await expect(door(page, 'child')).toHaveAttribute('open', '');
  await press(page, 'child');
  await typeAndPause(page, 'voucher');
  await expect(openDoor(page)).toHaveCount(0);
  // A door that opened by itself and was then shut must not reopen at the next letter.
  await typeAndPause(page, 'my husband hits me');
  await press(page, 'hurt');
  await typeAndPause(page, 'my husband hits me so');
  await expect(openDoor(page)).toHaveCount(0);
  await typeAndPause(page, 'voucher');
  await typeAndPause(page, 'my husband hits me');
  await expect(openDoor(page)).toHaveAttribute('data-door', 'hurt');
});

test('special help comes open with its words, and closed with the pages about it', async ({
  page,
}) => {
  await page.goto(address);
  await expect(door(page, 'throat')).toBeHidden();
  await typeAndPause(page, 'he strangled me and i want to die');
  await expect(openDoor(page)).toHaveAttribute('data-door', 'throat');
  const [also = ''] = helpWords.also.split('{doors}');
  await expect(page.getByText(also)).toBeVisible();
  await typeAndPause(page, 'do i need hospital after being choked');
  await expect(door(page, 'throat')).toBeVisible();
  await typeAndPause(page, 'how much does it cost');
  await expect(door(page, 'throat')).toBeHidden();
});

test('first words in another language bring 999 and an interpreter in that language', async ({
  page,
}) => {
  await page.goto(address);
  const polish = help(page).locator('section[data-language="pl"]');
  const arabic = help(page).locator('section[data-language="ar"]');
  await typeAndPause(page, 'maz mnie bije');
  await expect(polish).toBeVisible();
  await expect(polish).toHaveAttribute('lang', 'pl');
  await expect(polish).toContainText('999');
  await expect(openDoor(page)).toHaveAttribute('data-door', 'hurt');
  await typeAndPause(page, 'زوجي يضربني');
  await expect(arabic).toBeVisible();
  await expect(arabic).toHaveAttribute('dir', 'rtl');
  await expect(polish).toBeHidden();
  await expect(help(page)).toContainText(helpWords.unchecked);
});

test('a number leads to whose it is', async ({ page }) => {
  const line = content.helplines.get('national-domestic-abuse-helpline');
  const number = directChannel(line?.channels ?? [])?.address ?? 'no number';
  await page.goto(address);
  await type(page, number);
  await expect(best(page)).toContainText(line?.name ?? 'no name');
  await expect(best(page)).toContainText(number);
});

test('by the keyboard alone, results come as letters do, and it passes axe', async ({ page }) => {
  await page.goto(address);
  await field(page).focus();
  await page.keyboard.type('mediation');
  await expect(best(page)).toBeVisible();
  await tabTo(page, best(page).getByRole('link'));
  expect(await axeFaults(page, '[data-settled-for]')).toEqual([]);
});

test('a phone’s first screen has the field and every door', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  await expect(field(page)).toBeInViewport();
  const exit = await page.getByRole('link', { name: wordsOf('leave') }).boundingBox();
  for (const each of await help(page).getByRole('group').filter({ visible: true }).all()) {
    const box = await each.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(exit?.y ?? 0);
  }
});

test('help leaves room for results on a phone, whatever is meant', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.clock.setFixedTime(whileChecked);
  await page.goto(address);
  for (const text of ['how much does it cost', 'he choked me', 'fgm', 'im 13', 'i want to die']) {
    await typeAndPause(page, text);
    const [result, exit] = await Promise.all([
      best(page).boundingBox(),
      page.getByRole('link', { name: wordsOf('leave') }).boundingBox(),
    ]);
    expect(result?.y, text).toBeLessThan(exit?.y ?? 0);
  }
});

test('on paper every door is open, one below the other', async ({ page }) => {
  await page.goto(address);
  await typeAndPause(page, 'he choked me');
  await page.emulateMedia({ media: 'print' });
  const doors = await help(page).getByRole('group').filter({ visible: true }).all();
  expect(doors.length).toBeGreaterThan(1);
  let above = -Infinity;
  for (const each of doors) {
    const name = (await each.getAttribute('data-door')) ?? '';
    for (const part of [each.locator('summary'), each.locator(':scope > div')]) {
      const box = await part.boundingBox();
      expect(box?.y, name).toBeGreaterThanOrEqual(above);
      above = (box?.y ?? 0) + (box?.height ?? 0);
    }
  }
});

test('the whole text is looked through only when it is asked for', async ({ page }) => {
  await page.goto(address);
  const asked = requestsFromNow(page);
  await type(page, 'interpreter');
  await expect(page.getByText(words.wholeHint)).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await whole(page).click();
  await expect(page.getByText(words.wholeHeading)).toBeVisible();
  await expect(wholeLinks(page)).not.toHaveCount(0);
  await expect(whole(page)).toBeFocused();
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).not.toEqual([]);
});

test('a search of the whole text that fails says so, and can be tried again', async ({ page }) => {
  await page.goto(address);
  await page.route('/pagefind/**', (route) => route.abort());
  await type(page, 'interpreter');
  await whole(page).click();
  await expect(page.getByText(words.wholeFailed)).toBeVisible();
  await page.unroute('/pagefind/**');
  await whole(page).click();
  await expect(wholeLinks(page)).not.toHaveCount(0);
});

test('pages that come for an earlier question are not shown', async ({ page }) => {
  await page.goto(address);
  const held: Route[] = [];
  const isHeld = (count: number) => expect.poll(() => held.length).toBeGreaterThan(count);
  await page.route('/pagefind/{index,fragment}/**', (route) =>
    route.request().url().includes('/fragment/') || held.length > 0
      ? void held.push(route)
      : route.continue(),
  );
  await type(page, 'passport');
  await whole(page).click();
  await expect(page.getByText(words.wholeLooking)).toBeVisible();
  await isHeld(0);
  await type(page, 'custody');
  const earlier = held.length;
  await Promise.all(
    held.map(async (route) => {
      const response = page.waitForResponse(route.request().url());
      await route.continue();
      await (await response).finished();
    }),
  );
  // By the time the next search requests its pages, these answers have been dealt with.
  await whole(page).click();
  await isHeld(earlier);
  await expect(page.getByText(words.wholeLooking)).toBeVisible();
  expect(await wholeLinks(page).count()).toBe(0);
});

test('whatever is typed, there is an answer and no error', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  await page.goto(address);
  for (const text of [
    'the of',
    'a'.repeat(100_000),
    'مرحبا \u202e שלום 你好 नमस्ते опасность',
    'he '.repeat(50_000),
    '<img src=x onerror=alert(1)> 😡',
  ]) {
    await type(page, text);
    await expect(letter(page, 'A')).toBeVisible();
  }
  await typeAndPause(page, '😡');
  await expect(page.getByText(words.none)).toBeVisible();
  await expect(page.getByText(words.instead)).toBeVisible();
  const samaritans = directChannel(content.helplines.get('samaritans')?.channels ?? [])?.address;
  await expect(main(page).locator('.nothing-found')).toContainText(samaritans ?? 'no number');
  await main(page).getByRole('link', { name: words.list }).click();
  await expect(letter(page, 'A')).toBeInViewport();
  await expect(help(page)).toBeVisible();
  await field(page).fill('');
  await expect(results(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});

for (const file of ['/data/search.json', '/data/search-pages.json']) {
  test(`without ${file} it says so, the list is there, and the next letter tries again`, async ({
    page,
  }) => {
    await page.route(file, (route) => route.abort());
    await page.goto(address);
    await field(page).fill('custody');
    await expect(page.getByText(words.failed)).toBeVisible();
    await expectTopics(page);
    await page.unroute(file);
    await type(page, 'custody c');
    await expect(links(page)).not.toHaveCount(0);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, the doors open, and no field does nothing', async ({ page }) => {
    await page.goto(address);
    await expectTopics(page);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await press(page, 'hurt');
    const [line = ''] = content.doors.get('hurt')?.lines ?? [];
    const number = directChannel(content.helplines.get(line)?.channels ?? [])?.address;
    await expect(door(page, 'hurt').getByText(number ?? 'no number')).toBeVisible();
  });
});
