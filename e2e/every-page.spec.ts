import { expect, test, type Page } from '@playwright/test';
import { axeFaultsDayAndNight } from './axe-faults.ts';
import { exitFaults } from './exit-link.ts';
import { tooWideBy } from './fits.ts';
import { onOnePage } from './one-page.ts';
import { addressesTried, settings, wordsOf } from './site-pages.ts';

interface Noted {
  readonly requests: string[];
  readonly faults: string[];
}

const watched = new WeakMap<Page, Noted>();

/** Notes what the page requests, logs and is refused, from the moment it starts to load. */
async function watch(page: Page): Promise<Noted> {
  const before = watched.get(page);
  if (before) {
    before.requests.length = 0;
    before.faults.length = 0;
    return before;
  }
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await page.exposeFunction('policyFault', (text: string) => faults.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      void Reflect.get(window, 'policyFault')(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const noted = { requests, faults };
  watched.set(page, noted);
  return noted;
}

const served = onOnePage({ viewport: { width: 320, height: 568 } });

const withoutScript = onOnePage({ javaScriptEnabled: false });

for (const address of addressesTried) {
  served(`${address} serves every reader`, async ({ shown: page, baseURL }) => {
    // What the page before still did is not this one's.
    await page.goto('about:blank');
    await page.emulateMedia({ colorScheme: 'light' });
    const { requests, faults } = await watch(page);
    const response = await page.goto(address, { waitUntil: 'load' });
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);

    await test.step('nothing leaves the site', () => {
      const origin = new URL(baseURL ?? '').origin;
      expect.soft(requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    });

    await test.step('the response says what may be done with it', () => {
      const headers = response?.headers() ?? {};
      expect.soft(headers['cache-control']).toBe('no-store');
      expect.soft(headers['referrer-policy']).toBe('no-referrer');
      expect.soft(headers['content-security-policy']).toContain("default-src 'none'");
      expect.soft(headers['set-cookie']).toBeUndefined();
    });

    await test.step('nothing about the reader is kept', async () => {
      const kept = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect.soft(kept).toEqual({ cookies: '', local: 0, session: 0, databases: 0, workers: 0 });
    });

    await test.step('it fits a screen 320 wide', async () => {
      expect.soft(await tooWideBy(page)).toBe(0);
    });

    await test.step('axe finds nothing by day or by night', async () => {
      expect.soft(await axeFaultsDayAndNight(page)).toEqual([]);
    });

    await test.step('nothing completes, mends, suggests or remembers what is written', async () => {
      const open = await page.evaluate(() =>
        [...document.querySelectorAll('input, textarea')]
          .filter((field) => !/checkbox|radio|date|time/.test(field.getAttribute('type') ?? ''))
          .filter(
            (field) =>
              field.getAttribute('autocomplete') !== 'off' ||
              field.getAttribute('autocorrect') !== 'off' ||
              field.getAttribute('spellcheck') !== 'false' ||
              field.getAttribute('writingsuggestions') !== 'false',
          )
          .map((field) => field.outerHTML.slice(0, 200)),
      );
      expect.soft(open).toEqual([]);
    });

    // This comes after axe, because it moves the focus through the whole page.
    await test.step('the exit is there, large enough, with nothing over or under it', async () => {
      expect.soft(await page.evaluate(exitFaults)).toEqual([]);
    });

    expect.soft(faults, 'no error, and nothing against the policy').toEqual([]);
  });

  withoutScript(`${address} works with script off, and so does the exit`, async ({ shown }) => {
    const elsewhere: { url: string; referer: string | undefined }[] = [];
    await shown.route(settings.leaving.address, (route) => {
      elsewhere.push({ url: route.request().url(), referer: route.request().headers()['referer'] });
      return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
    });
    await shown.goto(address);
    await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
    await shown.getByRole('link', { name: wordsOf('leave') }).click();
    await expect(shown).toHaveURL(settings.leaving.address);
    expect(elsewhere).toEqual([{ url: settings.leaving.address, referer: undefined }]);
    await shown.unroute(settings.leaving.address);
  });
}
