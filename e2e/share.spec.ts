import { expect, test, type Page } from '@playwright/test';
import { shortLinkOf, threeWordsOf } from '../src/share/links.ts';
import { axeFaults } from './axe-faults.ts';
import { tooWideBy } from './fits.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { content, settings, wordsOf } from './site-pages.ts';

// src/share tests how addresses and three words are made, read and corrected, and
// e2e/built/links.test.ts tests every short address. Here we test what a reader does with them.

/** A page with parts that are for one nation only. */
const address = '/children/already-involved/';
const short = shortLinkOf(address, content);
const full = `${settings.site.address}${short}`;
const threeWords = threeWordsOf(address, content);
const words = wordsOf('send');
const reading = wordsOf('threeWords');
const madeFor = wordsOf('madeFor');

const open = (page: Page) => page.getByText(words.open).click();
const panel = (page: Page) =>
  page.getByRole('group').filter({ has: page.getByText(words.open, { exact: true }) });
/** The button for the first address, which is the one for both nations. */
const copy = (page: Page) => panel(page).getByRole('button', { name: words.live.copy }).first();
const share = (page: Page) => panel(page).getByRole('button', { name: words.live.share }).first();
/** Expects these words below an address that was copied or shared. */
const says = (page: Page, text: string) =>
  expect(panel(page).getByRole('status').filter({ hasText: text })).toHaveCount(1);

test('the address is copied, and nothing is asked for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await open(page);
  await expect(copy(page)).toBeVisible();
  const asked = requestsFromNow(page);
  await copy(page).click();
  await says(page, words.live.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(full);
  expect(asked).toEqual([]);
  expect(await axeFaults(page, 'footer')).toEqual([]);
});

test('where the clipboard is blocked, the address is marked and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(address);
  await open(page);
  await copy(page).click();
  await says(page, words.live.marked);
  expect(await page.evaluate(() => String(getSelection()))).toBe(full);
});

test('the share sheet gets the address alone; if it is closed again, nothing was sent', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) =>
        shared.push(data) === 1
          ? Promise.reject(new DOMException('', 'AbortError'))
          : Promise.resolve(),
    });
  });
  await page.goto(address);
  await open(page);
  await share(page).click();
  await says(page, words.live.unsent);
  await share(page).click();
  await expect(panel(page).getByRole('status').filter({ hasText: /./ })).toHaveCount(0);
  const shared = await page.evaluate(() => Reflect.get(window, 'shared') as unknown);
  expect(shared).toEqual([{ url: full }, { url: full }]);
});

test('whatever a fragment holds is wiped and never shown, and Back still leads back', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  const odd = ['<img src=x onerror=alert(1)>', '%E0%A4%A', 'from=anna&need=help', 'for-walesx'];
  const long = 'x'.repeat(1_900_000);
  for (const [where, fragments] of [
    [short, [...odd, 'main', long]],
    [address, [...odd, long]],
    ['/', ['constructor']],
  ] as const) {
    for (const fragment of fragments) {
      await page.goto('/about/');
      await page.goto(`${where}#${fragment}`);
      await expect(page).toHaveURL(where);
      expect(await page.locator('[onerror]').count()).toBe(0);
      await page.goBack();
      await expect(page).toHaveURL('/about/');
    }
  }
  expect(faults).toEqual([]);
});

test('what other sites add to an address is wiped; a place on the page is kept', async ({
  page,
}) => {
  await page.goto(address);
  const heading = page.locator('main h2[id]').first();
  const place = `${address}#${String(await heading.getAttribute('id'))}`;
  await page.goto(place.replace('#', '?fbclid=abc#'));
  await expect(page).toHaveURL(place);
  await expect(heading).toBeInViewport();
});

test('a link made for Wales folds what holds in England only, and shows it again', async ({
  page,
}) => {
  const english = page.locator('[data-nation="england"]').first();
  const welsh = page.locator('[data-nation="wales"]').first();
  const name = { england: wordsOf('england'), wales: wordsOf('wales') };
  /** When the part is folded away, only the name of its nation shows. */
  const isFolded = () => expect(english).toHaveText(name.england, { useInnerText: true });
  const isShown = () => expect(english).not.toHaveText(name.england, { useInnerText: true });
  await page.goto(`${address}#for-wales`);
  await expect(page).toHaveURL(address);
  await expect(page.getByText(madeFor.wales)).toBeVisible();
  await isFolded();
  await expect(welsh).not.toHaveText(name.wales, { useInnerText: true });
  expect(await axeFaults(page, 'main')).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await isShown();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: madeFor.all }).click();
  await isShown();
  await expect(page.getByText(madeFor.wales)).toBeHidden();
  await page.goto(`${address}#for-wales`);
  await isFolded();
  await page.reload();
  await isShown();
  // If one link is followed after another, only the last one counts.
  await page.goto(`${address}#for-wales`);
  await isFolded();
  await page.evaluate(() => (location.hash = 'for-england'));
  await isShown();
  await expect(page.getByText(madeFor.wales)).toBeHidden();
  await expect(page.getByText(madeFor.england)).toBeVisible();
});

test('three words, by the keyboard alone, lead to their page, and slips are named', async ({
  page,
}) => {
  await page.goto('/go/');
  const field = page.getByLabel(reading.type);
  const status = page.getByRole('main').getByRole('status');
  const found = page.getByRole('main').getByRole('listitem').getByRole('link');
  const [first = '', second = '', third = ''] = threeWords.split(' ');
  const asked = requestsFromNow(page);
  for (const [typed, answer] of [
    [`${first.toUpperCase()}, ${second} ${third}`, reading.page],
    [`${first}x ${second} ${third}`, reading.mended.replace('{words}', threeWords)],
    [`${second} ${first} ${third}`, reading.likely],
  ] as const) {
    await field.fill(typed);
    // Anything found for the earlier words must be gone.
    await expect(found).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(status).toHaveText(answer);
    await expect(found).not.toHaveCount(0);
  }
  await field.fill('nobody knows these');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(reading.none);
  await expect(found).toHaveCount(0);
  await field.fill(threeWordsOf(address, content, 'wales'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(found).toHaveAttribute('href', `${address}#for-wales`);
  expect(asked).toEqual([]);
  expect(await axeFaults(page, 'astro-island')).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expect(page.getByText(madeFor.wales)).toBeVisible();
});

test('an address with a slip in it leads to three words', async ({ page }) => {
  const response = await page.goto('/go/zzzz/');
  expect(response?.status()).toBe(404);
  await page
    .getByRole('main')
    .getByRole('link', { name: /three words/ })
    .click();
  await expect(page).toHaveURL('/go/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the panel is whole, with no button that does nothing', async ({ page }) => {
    await page.goto(address);
    await open(page);
    await expect(panel(page).getByText(full, { exact: true })).toBeVisible();
    await expect(panel(page).getByText(threeWords)).toBeVisible();
    await expect(panel(page).getByRole('button')).toHaveCount(0);
  });

  test('a link made for one nation folds nothing', async ({ page }) => {
    await page.goto(`${address}#for-wales`);
    const english = page.locator('[data-nation="england"]').first();
    await expect(english).not.toHaveText(wordsOf('england'), { useInnerText: true });
  });

  test('every page is in the list of three words', async ({ page }) => {
    await page.goto('/go/');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.getByText(wordsOf('threeWords').all).click();
    const row = page.getByRole('row').filter({ hasText: threeWords });
    await expect(row.getByRole('link')).toHaveAttribute('href', address);
  });
});

test('opened on a small phone, the panel fits', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(address);
  await open(page);
  await expect(copy(page)).toBeVisible();
  expect(await tooWideBy(page)).toBe(0);
});
