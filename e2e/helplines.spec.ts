import { expect, test, type Page } from '@playwright/test';
import { directChannel } from '../src/helplines/contact-links.ts';
import { rank, type Wanted } from '../src/helplines/rank.ts';
import { holidayCalendar } from '../src/time/bank-holidays.ts';
import { londonTime } from '../src/time/london-time.ts';
import { axeFaults } from './axe-faults.ts';
import { islandWith } from './island.ts';
import { clockAt, closingOn, openingAt } from './opening-words.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { content, wordsOf } from './site-pages.ts';

const address = '/talk/';
const words = wordsOf('finder');
const contact = wordsOf('contact');
const finder = (page: Page) => islandWith(page, page.getByLabel(words.need));
const cards = (page: Page) => finder(page).getByRole('listitem');
const names = (page: Page) => cards(page).getByRole('heading', { level: 4 }).allInnerTexts();
const showAll = (page: Page) => page.getByRole('button', { name: words.more }).click();

/** On Christmas Eve most are shut until after the holidays; on a Tuesday at noon most are open. */
const christmasEve = new Date('2026-12-24T16:00:00Z');
const tuesday = new Date('2026-11-24T12:00:00Z');

async function at(page: Page, moment: Date): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.goto(address);
}

/** A need that so many services help with that they are not all shown at first. */
const manyFit = 'domestic abuse';

const services = [...content.helplines].map(([id, helpline]) => ({ id, ...helpline }));
const byName = new Map(services.map((service) => [service.name, service]));
function serviceOf(name: string) {
  const service = byName.get(name);
  if (!service) throw new Error(`content/helplines has no ${name}.`);
  return service;
}
/** The order that services should come in; src/helplines/rank.test.ts tests the order itself. */
const orderAt = (moment: Date, wanted: Wanted, least = false): string[] => {
  const order = Object.keys(wanted) as (keyof Wanted)[];
  const { results } = rank(services, wanted, order, londonTime(moment), holidayCalendar(), least);
  return results.map(({ service }) => service.name);
};

test('a Deaf woman in Cardiff at 3am on Boxing Day, who cannot make a voice call', async ({
  page,
}) => {
  const night = new Date('2026-12-26T03:00:00Z');
  await at(page, night);
  await page.getByLabel(words.need).selectOption(manyFit);
  await page.getByLabel(words.identity).selectOption('Deaf people');
  await page.getByLabel(words.nation).selectOption('wales');
  await page.getByLabel(words.way, { exact: true }).selectOption('write');
  await expect(finder(page)).toContainText(clockAt(night));
  const welsh = content.helplines.get('live-fear-free');
  const text = welsh?.channels.find(({ kind }) => kind === 'text');
  if (!welsh || !text) throw new Error('Live Fear Free takes no texts.');
  const card = cards(page).filter({ hasText: welsh.name });
  await expect(card).toContainText(text.address);
  // If we do not know whether texts are answered at that hour, the page must say so.
  await expect(card).toContainText(openingAt(night, text, welsh));
  for (const said of await cards(page).allInnerTexts()) {
    expect(said).not.toContain(`${contact.phone}:`);
  }
  // Whatever else the page says, it must tell Deaf people how to call 999.
  await expect(page.getByText('999 BSL app').first()).toBeVisible();
  await expect(finder(page)).toContainText(words.all);
});

test('those that should be open come first, and those that are shut say when they open', async ({
  page,
}) => {
  await at(page, christmasEve);
  await page.getByLabel(words.need).selectOption(manyFit);
  await showAll(page);
  const shown = await names(page);
  expect(shown).toEqual(orderAt(christmasEve, { need: manyFit }));
  await expect(cards(page).filter({ hasText: words.first })).toContainText(shown[0] ?? '');
  const said = await cards(page).allInnerTexts();
  for (const [at, name] of shown.entries()) {
    const service = serviceOf(name);
    for (const channel of service.channels) {
      expect(said[at]).toContain(openingAt(christmasEve, channel, service));
    }
  }
});

test('it is never empty: it drops the last choice, and says so', async ({ page }) => {
  await at(page, christmasEve);
  await page.getByLabel(words.need).selectOption('court');
  await page.getByLabel(words.identity).selectOption('LGBT+ people');
  await page.getByLabel(words.language).selectOption('Welsh');
  await page.getByLabel(words.openNow).check();
  await expect(cards(page)).not.toHaveCount(0);
  const [dropped = ''] = words.dropped.split('{choices}');
  const status = finder(page).getByRole('status');
  await expect(status).toContainText(dropped);
  await expect(status).toContainText(words.openNow);
});

test('the minute changes what is said of opening, and moves nothing', async ({ page }) => {
  const [closing] = services.flatMap((service) =>
    service.channels.flatMap((channel) => {
      const moment = closingOn('2026-11-24', channel, service);
      return moment && service.needs.includes(manyFit) ? [{ service, channel, moment }] : [];
    }),
  );
  if (!closing) throw new Error('None of them shuts on that day.');
  const { service, channel, moment } = closing;
  await page.clock.install({ time: new Date(moment.getTime() - 30_000) });
  await page.goto(address);
  await page.getByLabel(words.need).selectOption(manyFit);
  await showAll(page);
  const { name } = service;
  const card = cards(page).filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(card).toContainText(wordsOf('opening').open);
  const before = await names(page);
  await page.clock.runFor(61_000);
  await expect(card).toContainText(openingAt(moment, channel, service));
  await expect(finder(page)).toContainText(clockAt(moment));
  expect(await names(page)).toEqual(before);
});

test('with nothing chosen nobody is sent to another nation', async ({ page }) => {
  await at(page, tuesday);
  await expect(cards(page)).toHaveCount(3);
  for (const name of await names(page)) {
    expect(serviceOf(name).nations).toEqual(expect.arrayContaining(['england', 'wales']));
  }
});

test('on paper the cards are enough: there is no form', async ({ page }) => {
  await page.goto(address);
  await expect(finder(page).getByRole('group')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel(words.need)).toBeHidden();
  const { name } = serviceOf(services[0]?.name ?? '');
  await expect(page.getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
});

test('what leaves least can come first, and no service is lost by it', async ({ page }) => {
  await at(page, tuesday);
  await page.getByLabel(words.need).selectOption(manyFit);
  await showAll(page);
  const before = await names(page);
  await page.getByLabel(words.least).check();
  const after = await names(page);
  expect(after).not.toEqual(before);
  expect(after).toEqual(orderAt(tuesday, { need: manyFit }, true));
  expect(after.toSorted()).toEqual(before.toSorted());
});

test('somebody who needs an interpreter is told who has one, and where we do not know', async ({
  page,
}) => {
  await at(page, tuesday);
  await page.getByLabel(words.language).selectOption('interpreter');
  await page.getByLabel(words.need).selectOption(manyFit);
  await showAll(page);
  const shown = await names(page);
  const wanted = shown.map(serviceOf).map(({ interpreters, languages }) => {
    if (interpreters === 'yes') return contact.interpreters;
    // A service that works in other languages lists those instead.
    const others = languages.filter((language) => language !== 'English');
    return others.length > 0 ? contact.languages : contact.interpretersUnknown;
  });
  for (const said of [contact.interpreters, contact.interpretersUnknown]) {
    expect(wanted).toContain(said);
  }
  await expect(cards(page)).toContainText(wanted);
  await page.getByLabel(words.language).selectOption('Welsh');
  await expect(cards(page).filter({ hasNotText: 'Welsh' })).toHaveCount(0);
  await expect(cards(page)).not.toHaveCount(0);
});

test('nothing chosen is kept, sent or put in the address, and it passes axe', async ({ page }) => {
  await at(page, tuesday);
  const asked = requestsFromNow(page);
  await page.getByLabel(words.need).selectOption('cannot cope');
  await page.getByLabel(words.nation).selectOption('scotland');
  expect(asked).toEqual([]);
  expect(page.url().endsWith(address)).toBe(true);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await axeFaults(page, 'astro-island')).toEqual([]);
});

test('a laptop shows a number to read, a phone calls it with one press', async ({
  page,
  browser,
}) => {
  const [first = ''] = orderAt(tuesday, { need: 'a child at risk' });
  const number = directChannel(serviceOf(first).channels)?.address ?? 'no number';
  await at(page, tuesday);
  await page.getByLabel(words.need).selectOption('a child at risk');
  await expect(cards(page).getByText(number, { exact: true })).toBeVisible();
  await expect(finder(page).locator('a[href^="tel:"]')).toHaveCount(0);
  const phone = await browser.newPage({ hasTouch: true, isMobile: true });
  await phone.goto(page.url());
  await phone.getByLabel(words.need).selectOption('a child at risk');
  await expect(cards(phone).getByRole('link', { name: number, exact: true })).toHaveAttribute(
    'href',
    `tel:${number.replaceAll(' ', '')}`,
  );
  await phone.close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every service has its card, and there is no field that does nothing', async ({ page }) => {
    await page.goto(address);
    const shown = await page.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(shown).toEqual(expect.arrayContaining([...byName.keys()]));
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
  });
});
