// Whatever is typed into a field, or stands behind the # of an address: the page throws nothing, keeps
// nothing and asks for nothing that holds it.
import type { Browser, Page } from 'playwright-core';
import fc from 'fast-check';
import { anyText } from './texts.ts';

const batch = 100;
const fields =
  'main input:not([type=checkbox],[type=radio],[type=date],[type=time]), main textarea';

/** What a page did that it must not, from now on. */
function watched(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (said) => {
    if (['error', 'warning'].includes(said.type())) faults.push(said.text());
  });
  return faults;
}

/** Which pages are tried with how many texts, and the words of ours that some of these are made of. */
interface Tried {
  readonly pages: readonly string[];
  readonly ours: readonly string[];
  readonly seed: number;
  readonly count: number;
}

/**
 * Types `count` texts into each field of the pages.
 *
 * @returns the number typed
 * @throws Error with the page and what it did
 */
export const typeEverywhere = (browser: Browser, site: string, tried: Tried): Promise<number> =>
  inBatches(browser, site, tried, async (page, some, asked) => {
    const before = await traces(page);
    await page.evaluate(typeInto, { some, fields });
    const after = await traces(page);
    const told = asked.filter((url) => some.some((text) => isIn(text, url)));
    return [...told, ...(after === before ? [] : [`${before} became ${after}`])];
  });

/**
 * Puts `count` texts behind the # of the pages.
 *
 * @returns the number tried
 * @throws Error with the page and what it did
 */
export const manyFragments = (browser: Browser, site: string, tried: Tried): Promise<number> =>
  inBatches(browser, site, tried, async (page, some) => {
    await page.evaluate(goToEach, some);
    const kept = await page.evaluate(
      () => sessionStorage.length + localStorage.length + document.cookie.length,
    );
    const headings = await page.locator('h1').count();
    return [
      ...(kept === 0 ? [] : ['something was kept']),
      ...(headings === 1 ? [] : [`it has ${String(headings)} headings`]),
    ];
  });

/** Opens each page and tries a batch of texts after another. `attempt` gives what went wrong. */
async function inBatches(
  browser: Browser,
  site: string,
  { pages, ours, seed, count }: Tried,
  attempt: (page: Page, some: string[], asked: readonly string[]) => Promise<string[]>,
): Promise<number> {
  let tried = 0;
  for (const [at, address] of pages.entries()) {
    const page = await browser.newPage();
    const faults = watched(page);
    await page.goto(site + address, { waitUntil: 'load' });
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const numRuns = Math.ceil(count / pages.length);
    const texts = fc.sample(anyText(ours), { seed: seed + at, numRuns });
    for (let from = 0; from < texts.length; from += batch) {
      const some = texts.slice(from, from + batch);
      const wrong = [...(await attempt(page, some, asked)), ...faults];
      tried += some.length;
      if (wrong.length > 0) {
        throw new Error(`${address}, texts ${String(from)} and on: ${wrong.join('; ')}`);
      }
    }
    await page.close();
  }
  return tried;
}

/** A text that is long enough to be known again in an address, as it is or encoded. */
const isIn = (text: string, url: string): boolean =>
  text.trim().length > 5 &&
  (url.includes(text) || url.includes(encodeURIComponent(text.toWellFormed())));

const traces = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      ...[location.href, document.title, history.length, history.state as unknown, document.cookie],
      ...[localStorage.length, sessionStorage.length],
    ]),
  );

/** Runs in the page: types each text into every field, presses Enter and every button that finds. */
async function typeInto({ some, fields }: { some: string[]; fields: string }): Promise<void> {
  for (const text of some) {
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields)) {
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      if (field instanceof HTMLInputElement) {
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        const find = field.parentElement?.querySelector<HTMLElement>(':scope > button');
        find?.click();
      }
    }
    await new Promise((drawn) => setTimeout(drawn));
  }
}

/** Runs in the page: goes to each fragment. */
async function goToEach(some: string[]): Promise<void> {
  for (const text of some) {
    history.replaceState(null, '', location.pathname);
    location.replace(`#${text}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await new Promise((drawn) => setTimeout(drawn));
  }
}
