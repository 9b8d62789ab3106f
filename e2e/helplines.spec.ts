import { expect, test, type Browser, type Page } from '@playwright/test';
import { directChannel } from '../src/helplines/contact-links.ts';
import { serviceOf as rankedBy } from '../src/helplines/finder-data.ts';
import { rank, type Wanted } from '../src/helplines/rank.ts';
import { holidayCalendar } from '../src/time/bank-holidays.ts';
import { londonTime } from '../src/time/london-time.ts';
import { axeFaults } from './axe-faults.ts';
import { clockAt, closingOn, openingAt } from './opening-words.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { content, wordsOf } from './site-pages.ts';
import { whileChecked } from './while-checked.ts';
import { sheetsIn } from './paper.ts';

const address = '/talk/';
const words = wordsOf('finder');
const contact = wordsOf('contact');
const finder = (page: Page) => page.locator('[data-finder]');
const rungs = (page: Page) => finder(page).locator('.ladder > li');
const names = (page: Page) => rungs(page).getByRole('heading', { level: 4 }).allInnerTexts();
const showAll = (page: Page) => page.getByRole('button', { name: words.more }).click();
const row = (page: Page, name: string) => finder(page).getByRole('button', { name, exact: true });
const skip = (page: Page) => row(page, words.any).filter({ visible: true }).click();
const status = (page: Page) => finder(page).getByRole('status');

/** On Christmas Eve most are shut until after the holidays; on a Tuesday at noon most are open. */
const christmasEve = new Date('2026-12-24T16:00:00Z');
const tuesday = new Date('2026-11-24T12:00:00Z');

async function at(page: Page, moment: Date): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.goto(address);
}

/** A need that so many services help with that they are not all shown at first. */
const manyFit = 'domestic abuse';
/** Skips each question that is still asked, until the results are there. */
async function skipAll(page: Page): Promise<void> {
  const result = finder(page).getByRole('heading', { name: words.result });
  while (!(await result.isVisible())) await skip(page);
}
/** Answers the first question with that need, and leaves the others open. */
async function askForMany(page: Page): Promise<void> {
  await row(page, words.needs[manyFit]).click();
  await skipAll(page);
}

const services = [...content.helplines.values()];
const byName = new Map(services.map((service) => [service.name, service]));
function serviceOf(name: string) {
  const service = byName.get(name);
  if (!service) throw new Error(`content/helplines has no ${name}.`);
  return service;
}
const ranked = (moment: Date, wanted: Wanted, least = false) => {
  const order = Object.keys(wanted) as (keyof Wanted)[];
  const offered = services.map((service) => ({ ...service, ...rankedBy(service) }));
  return rank(offered, wanted, order, londonTime(moment), holidayCalendar(), least).results;
};
/** The order that services should come in; src/helplines/rank.test.ts tests the order itself. */
const orderAt = (...asked: Parameters<typeof ranked>): string[] =>
  ranked(...asked).map(({ service }) => service.name);

test('after Back, no box is ticked and the list is as the boxes say', async ({ page }) => {
  const [write, openNow, least] = [words.cannotSpeak, words.openNow, words.least].map((name) =>
    page.getByLabel(name, { exact: true }),
  );
  if (!write || !openNow || !least) throw new Error('The finder has three boxes.');
  await page.goto(address);
  await write.check();
  await finder(page).locator('.refine > summary').click();
  await openNow.check();
  await least.check();
  await page.locator('.site-name').click();
  await page.waitForURL('**/');
  await page.goBack();
  await expect(finder(page).getByRole('group', { name: words.need })).toBeVisible();
  for (const box of [write, openNow, least]) await expect(box).not.toBeChecked();
  // Not every browser heeds autocomplete, and some tick a box again only when the page is shown.
  await page.locator('[data-finder] input[type="checkbox"]').evaluateAll((all) => {
    for (const box of all) if (box instanceof HTMLInputElement) box.checked = true;
    dispatchEvent(new PageTransitionEvent('pageshow'));
  });
  for (const box of [write, openNow, least]) await expect(box).not.toBeChecked();
  // What was really chosen stays when a browser shows the page as it was left.
  await write.check();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
  await expect(write).toBeChecked();
  await expect(rungs(page)).toHaveCount(3);
});

test('a tick that a browser brings back does not stop the way here from “I cannot speak”', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const box = document.querySelector<HTMLInputElement>('#write');
      if (box && document.readyState === 'loading') box.checked = true;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${address}#write`);
  await expect(page.getByLabel(words.cannotSpeak)).toBeChecked();
  await expect(rungs(page)).toHaveCount(3);
});

const onAPhone = (browser: Browser) =>
  browser.newPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

test('the strip’s “I cannot speak” leads on to people to write to', async ({ page, baseURL }) => {
  await page.goto(new URL(`${address}#other-ways`, baseURL).href);
  await page.locator('a[href="#write"]').click();
  await expect(page.getByLabel(words.cannotSpeak)).toBeChecked();
  await expect(rungs(page).first()).toBeInViewport();
});

test('a Deaf woman in Cardiff at 3am on Boxing Day, who cannot make a voice call', async ({
  page,
}) => {
  const night = new Date('2026-12-26T03:00:00Z');
  await at(page, night);
  // She sees at once whom she can write to, and can still say who she is.
  await page.getByLabel(words.cannotSpeak).check();
  await expect(rungs(page)).toHaveCount(3);
  await row(page, words.change).click();
  await row(page, words.needs[manyFit]).click();
  await row(page, words.identities['Deaf people']).click();
  await row(page, words.nations.wales).click();
  await expect(finder(page)).toContainText(clockAt(night));
  const welsh = content.helplines.get('live-fear-free');
  const text = welsh?.channels.find(({ kind }) => kind === 'text');
  if (!welsh || !text) throw new Error('Live Fear Free takes no texts.');
  const card = rungs(page).filter({ hasText: welsh.name });
  await expect(card).toContainText(text.address);
  // If we do not know whether texts are answered at that hour, the page must say so.
  await expect(card).toContainText(openingAt(night, text, welsh));
  // No way to call is offered; a number to text can be.
  const ways = rungs(page).locator('.contact > .button');
  await expect(ways).not.toHaveCount(0);
  await expect(ways.filter({ hasText: new RegExp(`^\\s*${contact.call}`) })).toHaveCount(0);
  // Whatever else the page says, it must tell Deaf people how to call 999.
  await expect(page.getByText('999 BSL app').first()).toBeVisible();
  await expect(finder(page)).toContainText(words.all);
});

for (const [who, where] of [
  ['women', 'england'],
  ['women', 'wales'],
  ['men', 'england'],
  ['men', 'wales'],
] as const) {
  test(`at 3am, ${who} in ${where} get numbers to call, one after the other`, async ({ page }) => {
    await at(page, new Date('2026-11-25T03:00:00Z'));
    await row(page, words.needs[manyFit]).click();
    await row(page, words.identities[who]).click();
    await row(page, words.nations[where]).click();
    await expect(rungs(page)).toHaveCount(3);
    await expect(rungs(page).locator('.contact > .button .number')).toHaveCount(3);
    expect(await names(page)).toEqual(
      orderAt(new Date('2026-11-25T03:00:00Z'), {
        need: manyFit,
        identity: who,
        nation: where,
      }).slice(0, 3),
    );
  });
}

test('what was chosen shows its result on the screen, with a number to press, and says so once', async ({
  browser,
  baseURL,
}) => {
  const page = await onAPhone(browser);
  await page.goto(new URL(address, baseURL).href);
  await row(page, words.needs[manyFit]).tap();
  // The next question takes the place of the last, and the focus with it.
  await expect(finder(page).getByRole('group', { name: words.identity })).toBeFocused();
  await row(page, words.identities.women).tap();
  await row(page, words.nations.england).tap();
  await expect(finder(page).getByRole('heading', { name: words.result })).toBeFocused();
  await expect(finder(page).getByRole('heading', { name: words.result })).toBeInViewport();
  const call = rungs(page).first().locator('.button');
  await expect(call).toBeInViewport({ ratio: 1 });
  const leave = await page.locator('.leave').boundingBox();
  const place = await call.boundingBox();
  expect((place?.y ?? 999) + (place?.height ?? 0)).toBeLessThanOrEqual(leave?.y ?? 0);
  const all = orderAt(new Date(), { need: manyFit, identity: 'women', nation: 'england' }).length;
  await expect(status(page)).toHaveText(words.found.replace('{count}', String(all)));
  // All of them: nothing is lost, the focus is on the first that is new, and it is said.
  await showAll(page);
  await expect(rungs(page)).toHaveCount(all);
  await expect(rungs(page).nth(3).getByRole('heading')).toBeFocused();
  await expect(status(page)).toHaveText(words.allShown.replace('{count}', String(all)));
  await row(page, words.back).tap();
  await expect(finder(page).getByRole('group', { name: words.nation })).toBeVisible();
  await row(page, words.again).tap();
  await expect(finder(page).getByRole('group', { name: words.need })).toBeFocused();
  await page.close();
});

test('those that fit best come first, and those that are shut say when they open', async ({
  page,
}) => {
  await at(page, christmasEve);
  await askForMany(page);
  await showAll(page);
  const shown = await names(page);
  expect(shown).toEqual(orderAt(christmasEve, { need: manyFit }));
  await expect(rungs(page).filter({ hasText: words.first })).toContainText(shown[0] ?? '');
  const said = await rungs(page).allInnerTexts();
  for (const [at, { service, channels }] of ranked(christmasEve, { need: manyFit }).entries()) {
    const [first] = channels;
    const best = first && serviceOf(service.name).channels[service.channels.indexOf(first)];
    if (best) expect(said[at]).toContain(openingAt(christmasEve, best, serviceOf(service.name)));
  }
});

test('it is never empty: it drops the last choice, and says so', async ({ page }) => {
  await at(page, christmasEve);
  await finder(page).getByText(words.others, { exact: true }).click();
  await row(page, words.needs.court).click();
  await skipAll(page);
  await finder(page).getByText(words.refine).click();
  await page.getByLabel(words.language).selectOption('Welsh');
  await page.getByLabel(words.openNow).check();
  await expect(rungs(page)).not.toHaveCount(0);
  const [dropped = ''] = words.dropped.split('{choices}');
  await expect(status(page)).toContainText(dropped);
  await expect(status(page)).toContainText(words.openNow);
});

test('the minute changes what is said of opening, and moves nothing', async ({ page }) => {
  const [closing] = services.flatMap((service) => {
    const channel = directChannel(service.channels);
    const moment = channel?.kind === 'phone' && closingOn('2026-11-24', channel, service);
    return moment && service.needs.includes(manyFit) ? [{ service, channel, moment }] : [];
  });
  if (!closing) throw new Error('None of them shuts on that day.');
  const { service, channel, moment } = closing;
  await page.clock.install({ time: new Date(moment.getTime() - 30_000) });
  await page.goto(address);
  await askForMany(page);
  await showAll(page);
  const { name } = service;
  const card = rungs(page).filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(card).toContainText(wordsOf('opening').open);
  const before = await names(page);
  await page.clock.runFor(61_000);
  await expect(card).toContainText(openingAt(moment, channel, service));
  await expect(finder(page)).toContainText(clockAt(moment));
  expect(await names(page)).toEqual(before);
});

test('past their days, no hours are told as true, and numbers say that they may have changed', async ({
  page,
}) => {
  const { open, old, oldNumber, oldHours } = wordsOf('opening');
  const main = page.getByRole('main');
  await at(page, tuesday);
  await expect(main.locator('.is-open')).not.toHaveCount(0);
  await expect(main.getByText(contact.atAnyHour)).not.toHaveCount(0);
  await expect(page.locator('.old-note')).toHaveCount(0);

  const june = new Date('2028-06-06T11:00:00Z');
  await at(page, june);
  await askForMany(page);
  await showAll(page);
  expect(await names(page)).toEqual(orderAt(june, { need: manyFit }));
  await expect(finder(page)).toContainText(clockAt(june));
  await expect(page.locator('.is-open')).toHaveCount(0);
  const told = page.locator('[data-hours], .ladder .chip');
  for (const said of [open, contact.atAnyHour]) {
    await expect(told.filter({ hasText: said })).toHaveCount(0);
  }
  await expect(main.getByText(old)).not.toHaveCount(0);
  for (const [id, says] of [
    ['numberBy', oldNumber],
    ['hoursBy', oldHours],
  ] as const) {
    const dated = page.locator(id === 'numberBy' ? '[data-number-by]' : '[data-hours-by]');
    await expect(page.locator('.old-note').filter({ hasText: says })).toHaveCount(
      await dated.count(),
    );
  }
  // Each rung has one mark beside its button, also where a chat stands in it.
  await page.getByLabel(words.cannotSpeak).check();
  for (const rung of await rungs(page).all()) {
    const button = rung.locator(':scope > .card > .button');
    const marks = rung.locator(':scope > .card > .button + .old-note');
    const day = await button.getAttribute('data-number-by');
    await expect(marks).toHaveCount(day === null ? 0 : 1);
  }
  // Only lines that should be open now can be asked for: none is.
  await finder(page).getByText(words.refine).click();
  await page.getByLabel(words.openNow).check();
  await expect(status(page)).toContainText(words.openNow);
});

test('the row that a page puts first doubts its hours and its number past their days', async ({
  page,
}) => {
  const { old, oldNumber } = wordsOf('opening');
  const guide = content.guides.find(({ data }) => {
    const channel = directChannel(content.helplines.get(data.talk[0] ?? '')?.channels ?? []);
    return channel?.hours === 'always';
  });
  const callRow = page.locator('.call-row');
  await page.clock.setFixedTime(tuesday);
  await page.goto(guide?.address ?? 'no page');
  await expect(callRow.locator('.is-open').first()).toHaveText(contact.atAnyHour);
  await page.clock.setFixedTime(new Date('2028-06-06T11:00:00Z'));
  await page.reload();
  await expect(callRow.getByText(old).first()).toBeVisible();
  await expect(callRow.getByText(oldNumber).first()).toBeVisible();
  await expect(page.locator('.is-open')).toHaveCount(0);
});

test('somebody who skips everything is sent to no other nation', async ({ page }) => {
  await at(page, tuesday);
  await finder(page).getByText(words.others, { exact: true }).click();
  await skipAll(page);
  await expect(rungs(page)).toHaveCount(3);
  for (const name of await names(page)) {
    expect(serviceOf(name).nations).toEqual(expect.arrayContaining(['england', 'wales']));
  }
});

test('on paper the cards are enough: name, number, hours, on at most four sheets', async ({
  page,
}) => {
  await page.goto(address);
  await expect(finder(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(finder(page)).toBeHidden();
  const { name } = serviceOf(services[0]?.name ?? '');
  await expect(page.getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
  expect(sheetsIn(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(4);
});

test('what leaves least can come first, and no service is lost by it', async ({ page }) => {
  await at(page, tuesday);
  await askForMany(page);
  await finder(page).getByText(words.refine).click();
  await page.getByLabel(words.least).check();
  await showAll(page);
  const after = await names(page);
  expect(after).toEqual(orderAt(tuesday, { need: manyFit }, true));
  expect(after).not.toEqual(orderAt(tuesday, { need: manyFit }));
  expect(after.toSorted()).toEqual(orderAt(tuesday, { need: manyFit }).toSorted());
});

test('somebody who needs an interpreter is told who has one, and where we do not know', async ({
  page,
}) => {
  await at(page, tuesday);
  await askForMany(page);
  await finder(page).getByText(words.refine).click();
  await page.getByLabel(words.language).selectOption('interpreter');
  await showAll(page);
  // Said on every card, also where it lists other languages.
  const wanted = (await names(page)).map((name) =>
    serviceOf(name).interpreters === 'yes' ? contact.interpreters : contact.interpretersUnknown,
  );
  for (const said of [contact.interpreters, contact.interpretersUnknown]) {
    expect(wanted).toContain(said);
  }
  await expect(rungs(page)).toContainText(wanted);
  await page.getByLabel(words.language).selectOption('Welsh');
  for (const name of await names(page)) expect(serviceOf(name).languages).toContain('Welsh');
});

test('nothing chosen is kept, sent or put in the address, and it passes axe', async ({ page }) => {
  await at(page, tuesday);
  const asked = requestsFromNow(page);
  await row(page, words.needs['cannot cope']).click();
  await row(page, words.identities['people under 35']).click();
  await skipAll(page);
  await expect(rungs(page)).not.toHaveCount(0);
  expect(asked).toEqual([]);
  expect(page.url().endsWith(address)).toBe(true);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await axeFaults(page, '[data-finder]')).toEqual([]);
});

test('a laptop shows a number to read, a phone calls it with one press', async ({
  page,
  browser,
}) => {
  const need = words.needs['a child at risk'];
  await at(page, tuesday);
  await row(page, need).click();
  await skipAll(page);
  await expect(rungs(page)).not.toHaveCount(0);
  await expect(finder(page).locator('a[href^="tel:"]')).toHaveCount(0);
  const [first = ''] = await names(page);
  const number = directChannel(serviceOf(first).channels)?.address ?? 'no number';
  await expect(rungs(page).first().getByText(number, { exact: true })).toBeVisible();
  const phone = await onAPhone(browser);
  await phone.clock.setFixedTime(tuesday);
  await phone.goto(page.url());
  await row(phone, need).tap();
  await skipAll(phone);
  const call = rungs(phone)
    .first()
    .getByRole('link', { name: `${contact.call} ${number}, ${first}` });
  await expect(call).toHaveAttribute('href', `tel:${number.replaceAll(' ', '')}`);
  await phone.close();
});

test('a card is at most 300px tall on a phone, and the page at most 3,500px', async ({
  browser,
  baseURL,
}) => {
  const page = await onAPhone(browser);
  await page.clock.setFixedTime(whileChecked);
  await page.goto(new URL(address, baseURL).href);
  await expect(finder(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    3_500,
  );
  await page.evaluate(() => {
    for (const group of document.querySelectorAll<HTMLDetailsElement>('.group')) group.open = true;
  });
  const tall = await page
    .locator('.contact')
    .evaluateAll((cards) =>
      cards
        .map((card) => [card.getBoundingClientRect().height, card.querySelector('h3')?.innerText])
        .filter(([height]) => Number(height) > 300),
    );
  expect(tall).toEqual([]);
  await page.close();
});

test('a phone’s first screen has a number for a woman, a man, anyone and a child', async ({
  browser,
  baseURL,
}) => {
  const page = await onAPhone(browser);
  await page.clock.setFixedTime(whileChecked);
  await page.goto(new URL(address, baseURL).href);
  const leave = await page.locator('.leave').boundingBox();
  for (const who of ['women', 'men', 'anyone', 'children and young people'] as const) {
    const line = page.locator('#now + ul > li').filter({ hasText: contact.people[who] });
    const place = await line.locator('a[href^="tel:"]').boundingBox();
    expect(place?.height).toBeGreaterThanOrEqual(44);
    expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThanOrEqual(leave?.y ?? 0);
  }
  await page.close();
});

test('what was chosen can be changed, and the answers are kept until it is', async ({ page }) => {
  await at(page, tuesday);
  await row(page, words.needs[manyFit]).click();
  await row(page, words.identities.women).click();
  await row(page, words.nations.wales).click();
  const before = await names(page);
  await row(page, words.change).click();
  await expect(finder(page).getByRole('group', { name: words.need })).toBeFocused();
  for (const kept of [words.needs[manyFit], words.identities.women, words.nations.wales]) {
    await expect(row(page, kept)).toHaveAttribute('aria-pressed', 'true');
    await row(page, kept).click();
  }
  expect(await names(page)).toEqual(before);
  // Where a question is not asked again, its old answer does not count.
  await row(page, words.change).click();
  await finder(page).getByText(words.others, { exact: true }).click();
  const unasked = words.needs['children’s services'];
  await row(page, unasked).click();
  await expect(rungs(page)).toHaveCount(1);
  const chosen = words.you.replace('{choices}', unasked);
  await expect(finder(page).getByText(chosen, { exact: true })).toBeVisible();
});

test('a link to a group opens it', async ({ page }) => {
  const card = page.getByRole('heading', { level: 3, name: 'Samaritans', exact: true });
  await page.goto(address);
  await expect(card).toBeHidden();
  await page.goto(`${address}#to-listen`);
  await expect(card).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every service has its card, a link opens its group, and no field does nothing', async ({
    page,
  }) => {
    await page.goto(`${address}#to-listen`);
    await expect(
      page.getByRole('heading', { level: 3, name: 'Samaritans', exact: true }),
    ).toBeVisible();
    const shown = await page.locator('.contact h3').allTextContents();
    expect(shown).toEqual(expect.arrayContaining([...byName.keys()]));
    await expect(finder(page)).toBeHidden();
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
  });
});
