import { expect, test, type Page } from '@playwright/test';
import { codeOf } from '../src/share/short-link.ts';
import { wordsFor } from '../src/share/three-words.ts';
import { axeFaults } from './axe-faults.ts';
import { content, settings, wordsOf } from './site-pages.ts';

/** A page that has parts for one nation only. */
const page = '/children/already-involved/';
const number = Number(
  Object.entries(content.shortAddresses).find(([, address]) => address === page)?.[0],
);
const sent = { page: number, nation: 'none', language: 'en' } as const;
const short = `/go/${codeOf(sent)}/`;
const [first, second, third] = wordsFor(sent, content.threeWords);
const forWales = wordsFor({ ...sent, nation: 'wales' }, content.threeWords).join(' ');
const words = wordsOf('send');
const reading = wordsOf('threeWords');
const madeFor = wordsOf('madeFor');

const open = (tab: Page) => tab.getByText(words.open).click();
const panel = (tab: Page) => tab.locator('details.send');
const copy = (tab: Page) => tab.getByRole('button', { name: words.live.copy }).first();
const shareButton = (tab: Page) => tab.getByRole('button', { name: words.live.share }).first();
const said = (tab: Page) => panel(tab).getByRole('status').first();

test('the address is copied, and nothing is asked for', async ({ page: tab, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(page, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await open(tab);
  await copy(tab).click();
  await expect(said(tab)).toHaveText(words.live.copied);
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(
    `${settings.site.address}${short}`,
  );
  expect(asked).toEqual([]);
  expect(await axeFaults(tab, '.send')).toEqual([]);
});

test('where the clipboard is blocked, the address is marked and it says so', async ({
  page: tab,
}) => {
  await tab.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await tab.goto(page);
  await open(tab);
  await copy(tab).click();
  await expect(said(tab)).toHaveText(words.live.marked);
  expect(await tab.evaluate(() => String(getSelection()))).toBe(`${settings.site.address}${short}`);
});

for (const refused of [true, false]) {
  test(`the share sheet gets the address alone${refused ? '; refused, nothing was sent' : ''}`, async ({
    page: tab,
  }) => {
    await tab.addInitScript((refuses) => {
      Object.assign(window, { shared: [] });
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          (Reflect.get(window, 'shared') as ShareData[]).push(data);
          return refuses ? Promise.reject(new DOMException('', 'AbortError')) : Promise.resolve();
        },
      });
    }, refused);
    await tab.goto(page);
    await open(tab);
    await shareButton(tab).click();
    await expect(said(tab)).toHaveText(refused ? words.live.unsent : '');
    expect(await tab.evaluate(() => Reflect.get(window, 'shared') as unknown)).toEqual([
      { url: `${settings.site.address}${short}` },
    ]);
    await expect(copy(tab)).toBeEnabled();
  });
}

test('a short address says what it leads to and moves nobody; the tab says nothing', async ({
  page: tab,
}) => {
  await tab.goto(short);
  await expect(tab).toHaveTitle(settings.site.tabName ?? settings.site.name);
  const link = tab.locator('main .ways a');
  await expect(link).toHaveAttribute('href', page);
  await link.click();
  await expect(tab).toHaveURL(page);
});

test('whatever a fragment holds is wiped, never shown, and the way back stays', async ({
  page: tab,
}) => {
  const faults: string[] = [];
  tab.on('pageerror', (fault) => faults.push(fault.message));
  tab.on('dialog', (dialog) => faults.push(dialog.message()));
  const odd = ['<img src=x onerror=alert(1)>', '%E0%A4%A', 'from=anna&need=help', 'for-walesx'];
  for (const [address, fragments] of [
    [short, [...odd, 'main', 'x'.repeat(1_900_000)]],
    [page, [...odd, 'x'.repeat(1_900_000)]],
    ['/', ['constructor']],
  ] as const) {
    for (const fragment of fragments) {
      await tab.goto('/about/');
      await tab.goto(`${address}#${fragment}`);
      await expect.poll(() => tab.evaluate(() => location.href)).not.toContain('#');
      expect(await tab.locator('[onerror]').count()).toBe(0);
      await tab.goBack();
      await expect(tab).toHaveURL('/about/');
    }
  }
  expect(faults).toEqual([]);
});

test('what other sites add to an address is wiped; a place on the page is kept', async ({
  page: tab,
}) => {
  const id = await tab.goto(page).then(() => tab.locator('main h2[id]').first().getAttribute('id'));
  await tab.goto(`${page}?fbclid=abc#${String(id)}`);
  await expect(tab).toHaveURL(`${page}#${String(id)}`);
  await expect(tab.locator(`#${String(id)}`)).toBeInViewport();
});

test('a link made for Wales folds what holds in England only, and shows it again', async ({
  page: tab,
}) => {
  await tab.goto(`${page}#for-wales`);
  await expect(tab).toHaveURL(page);
  await expect(tab.getByText(madeFor.wales)).toBeVisible();
  const english = tab.locator('[data-nation="england"] > :not(.nation-name)').first();
  await expect(english).toBeHidden();
  await expect(tab.locator('[data-nation="wales"]').first()).toBeVisible();
  expect(await axeFaults(tab, 'main')).toEqual([]);
  await tab.emulateMedia({ media: 'print' });
  await expect(english).toBeVisible();
  await tab.emulateMedia({ media: 'screen' });
  await tab.getByRole('button', { name: madeFor.all }).click();
  await expect(english).toBeVisible();
  await expect(tab.getByText(madeFor.wales)).toBeHidden();
  await tab.goto(`${page}#for-wales`);
  await tab.reload();
  await expect(english).toBeVisible();
  // One after the other: the last one holds, alone.
  await tab.goto(`${page}#for-wales`);
  await expect(english).toBeHidden();
  await tab.evaluate(() => (location.hash = 'for-england'));
  await expect(english).toBeVisible();
  await expect(tab.getByText(madeFor.wales)).toBeHidden();
  await expect(tab.getByText(madeFor.england)).toBeVisible();
});

test('three words, by the keyboard alone, lead to their page; slips are told', async ({
  page: tab,
}) => {
  await tab.goto('/go/');
  const field = tab.getByLabel(reading.type);
  await field.focus();
  await tab.keyboard.type(`${first.toUpperCase()}, ${second} ${third}`);
  await tab.keyboard.press('Enter');
  await expect(tab.locator('.field').getByRole('status')).toHaveText(reading.page);
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await field.fill(`${first}x ${second} ${third}`);
  await tab.keyboard.press('Enter');
  await expect(tab.locator('.field').getByRole('status')).toHaveText(
    reading.mended.replace('{words}', `${first} ${second} ${third}`),
  );
  await field.fill(`${second} ${first} ${third}`);
  await tab.keyboard.press('Enter');
  await expect(tab.locator('.field').getByRole('status')).toHaveText(reading.likely);
  await field.fill('nobody knows these');
  // What was found is not for what stands there now.
  await expect(tab.locator('.field a')).toHaveCount(0);
  await tab.keyboard.press('Enter');
  await expect(tab.locator('.field').getByRole('status')).toHaveText(reading.none);
  await expect(tab.locator('.field a')).toHaveCount(0);
  await field.fill(forWales);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  expect(asked).toEqual([]);
  expect(await axeFaults(tab, '.field')).toEqual([]);
  await tab.keyboard.press('Tab');
  await expect(tab.locator('.field a')).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(tab).toHaveURL(page);
  await expect(tab.getByText(madeFor.wales)).toBeVisible();
});

test('an address with a slip in it leads to three words and to the search', async ({
  page: tab,
}) => {
  const response = await tab.goto('/go/zzzz/');
  expect(response?.status()).toBe(404);
  await tab.getByRole('link', { name: /three words, if/ }).click();
  await expect(tab).toHaveURL('/go/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the panel is whole, with no dead button', async ({ page: tab }) => {
    await tab.goto(page);
    await open(tab);
    await expect(
      panel(tab).getByText(`${settings.site.address}${short}`, { exact: true }),
    ).toBeVisible();
    await expect(panel(tab).getByText(`${first} ${second} ${third}`)).toBeVisible();
    await expect(tab.getByRole('button')).toHaveCount(0);
  });

  test('nothing is folded by a link made for one nation', async ({ page: tab }) => {
    await tab.goto(`${page}#for-wales`);
    await expect(tab.locator('[data-nation="england"] > :not(.nation-name)').first()).toBeVisible();
  });

  test('every page stands in the list of three words', async ({ page: tab }) => {
    await tab.goto('/go/');
    await expect(tab.locator('input')).toHaveCount(0);
    const row = tab.getByRole('row').filter({ hasText: `${first} ${second} ${third}` });
    await expect(row.getByRole('link')).toHaveAttribute('href', page);
  });
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('all of it fits, and a text message can be begun', async ({ page: tab }) => {
    for (const address of [page, short, '/go/']) {
      await tab.goto(address);
      if (address === page) {
        await open(tab);
        const message = panel(tab).getByRole('link', { name: words.text }).first();
        await expect(message).toHaveAttribute(
          'href',
          `sms:?&body=${encodeURIComponent(`Here is the page: ${settings.site.address}${short}`)}`,
        );
      }
      const wider = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, address).toBe(0);
    }
  });
});
