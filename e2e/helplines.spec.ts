import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { content, wordsOf } from './site-pages.ts';
import { requestsFromNow } from './requests-from-now.ts';

const address = '/talk/';
const words = wordsOf('finder');
const opening = wordsOf('opening');
const results = (page: Page) => page.locator('.ladder > li');
const status = (page: Page) => page.locator('.finder').getByRole('status');

async function at(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(address);
}

test('a Deaf woman in Cardiff at 3am on Boxing Day, who cannot make a voice call', async ({
  page,
}) => {
  await at(page, '2026-12-26T03:00:00Z');
  await page.getByLabel(words.need).selectOption('domestic abuse');
  await page.getByLabel(words.identity).selectOption('Deaf people');
  await page.getByLabel(words.nation).selectOption('wales');
  await page.getByLabel(words.way, { exact: true }).selectOption('write');
  await expect(page.locator('.finder')).toContainText('Saturday 26 December 2026');
  const named = await results(page).allInnerTexts();
  expect(named.join()).toContain('Live Fear Free');
  expect(named.join()).toContain('07860 077 333');
  for (const text of named) expect(text).not.toMatch(/\bCall:/);
  // Nobody is told that a text is answered at that hour, or that it is not: it is not known.
  const ours = results(page).filter({ hasText: 'Live Fear Free' });
  await expect(ours).toContainText(wordsOf('contact').unknownHours);
  await expect(page.getByText('999 BSL app').first()).toBeVisible();
  await expect(page.locator('.finder')).toContainText(words.all);
});

test('first who should be open now; who is shut says when it opens', async ({ page }) => {
  await at(page, '2026-12-24T16:00:00Z');
  await page.getByLabel(words.need).selectOption('children’s services');
  const first = results(page).first();
  await expect(first).toContainText(words.first);
  await expect(first).toContainText('Family Rights Group');
  await expect(first).toContainText('9:30am on Tuesday 29 December 2026');
});

test('it is never empty: it drops the last choice, and says so', async ({ page }) => {
  await at(page, '2026-12-24T16:00:00Z');
  await page.getByLabel(words.need).selectOption('children’s services');
  await page.getByLabel(words.openNow).check();
  await expect(results(page)).not.toHaveCount(0);
  await expect(status(page)).toContainText(words.dropped.replace('{choices}', words.openNow));
});

test('the minute changes what is said of opening, and moves nothing', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T19:59:30Z') });
  await page.goto(address);
  await page.getByLabel(words.need).selectOption('legal advice');
  const ours = results(page).filter({ hasText: 'Civil Legal Advice' });
  await expect(ours).toContainText(opening.open);
  const before = await results(page).locator('h4').allInnerTexts();
  expect(before.length).toBeGreaterThan(2);
  await page.clock.runFor(61_000);
  await expect(ours).toContainText('9am on Wednesday 25 November 2026');
  expect(await results(page).locator('h4').allInnerTexts()).toEqual(before);
});

test('with nothing chosen nobody is sent to another nation, and nothing moves', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T19:59:30Z') });
  await page.goto(address);
  await page.getByRole('button', { name: words.more }).click();
  const before = await results(page).locator('h4').allInnerTexts();
  const nations = new Map([...content.helplines.values()].map((each) => [each.name, each.nations]));
  for (const name of before.slice(0, 3)) {
    expect(nations.get(name)).toEqual(expect.arrayContaining(['england', 'wales']));
  }
  await page.clock.runFor(61_000);
  await expect(page.locator('.finder')).toContainText('8pm');
  expect(await results(page).locator('h4').allInnerTexts()).toEqual(before);
});

test('on paper the cards are enough: there is no form', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('.finder')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.finder')).toBeHidden();
  await expect(page.locator('.contact h3').first()).toBeVisible();
});

test('what leaves least can come first, and nobody is lost by it', async ({ page }) => {
  await at(page, '2026-11-24T12:00:00Z');
  await page.getByLabel(words.need).selectOption('domestic abuse');
  await page.getByRole('button', { name: words.more }).click();
  const before = await results(page).locator('h4').allInnerTexts();
  await page.getByLabel(words.least).check();
  const after = await results(page).locator('h4').allInnerTexts();
  expect(after.toSorted()).toEqual(before.toSorted());
});

test('who needs an interpreter is told who has one, and of whom we do not know', async ({
  page,
}) => {
  await at(page, '2026-11-24T12:00:00Z');
  const contact = wordsOf('contact');
  await page.getByLabel(words.language).selectOption('interpreter');
  await page.getByLabel(words.need).selectOption('domestic abuse');
  await expect(results(page).first()).toContainText(contact.interpreters);
  await page.getByRole('button', { name: words.more }).click();
  await expect(results(page).last()).toContainText(contact.interpretersUnknown);
  await page.getByLabel(words.language).selectOption('Welsh');
  for (const text of await results(page).allInnerTexts()) expect(text).toContain('Welsh');
});

test('nothing chosen is kept, sent or put in the address, and it passes axe', async ({ page }) => {
  await at(page, '2026-11-24T12:00:00Z');
  const asked = requestsFromNow(page);
  await page.getByLabel(words.need).selectOption('cannot cope');
  await page.getByLabel(words.nation).selectOption('scotland');
  expect(asked).toEqual([]);
  expect(page.url().endsWith(address)).toBe(true);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await axeFaults(page, '.finder')).toEqual([]);
});

test('a laptop shows the number to read, a phone calls by one press', async ({ page, browser }) => {
  await at(page, '2026-11-24T12:00:00Z');
  await page.getByLabel(words.need).selectOption('a child at risk');
  const text = results(page).filter({ hasText: '0808 800 5000' });
  await expect(text.first()).toBeVisible();
  await expect(page.locator('.ladder a[href^="tel:"]')).toHaveCount(0);
  const phone = await browser.newPage({ hasTouch: true, isMobile: true });
  await phone.goto(new URL(address, page.url()).href);
  await phone.getByLabel(words.need).selectOption('a child at risk');
  await expect(phone.locator('.ladder a[href="tel:08088005000"]')).toHaveCount(1);
  await phone.close();
});

for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles']) {
  test.describe(`on a device set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the time is London’s', async ({ page }) => {
      await at(page, '2026-07-01T11:00:00Z');
      await expect(page.locator('.finder')).toContainText(
        opening.clock.replace('{time}', 'midday').replace('{day}', 'Wednesday 1 July 2026'),
      );
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every service has its card, with its hours in words', async ({ page }) => {
    await page.goto(address);
    const names = await page.locator('.contact h3').allInnerTexts();
    const known = [...content.helplines.values()].map(({ name }) => name);
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
    await expect(page.locator('.finder')).toHaveCount(0);
    await expect(page.locator('main select')).toHaveCount(0);
  });
});
