// Rows 17 to 19, 25 and 31: what is stored, what is sent, and what was typed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../machine/cli/paths.ts';
import { settings, addressesTried } from '../site-pages.ts';
import { exitLink, type Bed, type Rows } from './bed.ts';
import { until, type Tab } from './engine.ts';
import { said, tellItself } from './said.ts';

const fields = 'main input:not([type=checkbox],[type=radio]), main textarea';

/** Types into every field on a page, also in what arrives folded, and gives the number of fields. */
async function typeEverywhere(tab: Tab): Promise<number> {
  await tab.ask("document.querySelectorAll('details').forEach((fold) => (fold.open = true))");
  const count = await tab.ask<number>(`document.querySelectorAll('${fields}').length`);
  for (let index = 0; index < count; index += 1) {
    const field = `document.querySelectorAll('${fields}')[${index}]`;
    const kind = await tab.ask<string>(`(${field}.focus(), ${field}.type)`);
    const chosen = { date: '2026-12-24', time: '15:00' }[kind];
    if (chosen === undefined) await tab.keys('b', 'b', 'b');
    else {
      // Browsers differ in how a date is typed, but what they then give the page is the same.
      await tab.ask(`(${field}.value = '${chosen}',
        ${field}.dispatchEvent(new Event('input', { bubbles: true })))`);
    }
  }
  return count;
}

const typed = (tab: Tab): Promise<string> =>
  tab.ask(`[...document.querySelectorAll('${fields}')].map((field) => field.value).join('')`);

/** Pages that have a field, or a part whose script may draw one: most have neither. */
const mayHaveFields = addressesTried.filter(
  (address) =>
    address.endsWith('/') &&
    /<astro-island|data-finder|<input|<textarea/.test(
      readFileSync(join(dist, address, 'index.html'), 'utf8'),
    ),
);

/** The pages that have a field to type in. */
async function pagesWithFields(bed: Bed): Promise<string[]> {
  const { tab, places } = bed;
  const found: string[] = [];
  for (const address of mayHaveFields) {
    await tab.visit(places.site + address);
    await ready(tab);
    if ((await tab.ask<number>(`document.querySelectorAll('${fields}').length`)) > 0) {
      found.push(address);
    }
  }
  assert.ok(found.includes('/search/'), 'a page to type in');
  return found;
}

/**
 * Waits until every island has drawn its fields, and so have the finders that are none.
 * Buttons do not count: an island's slot may hold some before it runs.
 */
const ready = (tab: Tab): Promise<void> =>
  until(
    () =>
      tab.ask(`[...document.querySelectorAll('astro-island, [data-finder]')].every((part) =>
        !part.hasAttribute('ssr') && part.querySelector('input, select, textarea'))`),
    'the page to answer to keys',
  );

export const whatStays: Rows = {
  17: async (bed) => {
    const { tab, places } = bed;
    await bed.travel(tab, '/talk/', '/search/');
    await bed.press(tab, exitLink);
    await bed.arriveAtExit(tab);
    // None of our code runs in this file of the site, so looking from here changes nothing.
    await tab.visit(`${places.site}/robots.txt`);
    const keptNow = await tab.ask(`(async () => ({
      cookies: document.cookie,
      tab: { ...sessionStorage },
      local: { ...localStorage },
      databases: (await indexedDB.databases?.() ?? []).length,
      copies: window.caches ? (await caches.keys()).length : 0,
      workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    }))()`);
    assert.deepEqual(keptNow, {
      cookies: '',
      tab: { tab: 'left' },
      local: {},
      databases: 0,
      copies: 0,
      workers: 0,
    });
  },

  18: async (bed) => {
    const { tab, places } = bed;
    await bed.travel(tab, '/talk/', '/search/');
    await ready(tab);
    await tab.hover(exitLink);
    const asked = await tab.ask<string[]>(
      'performance.getEntriesByType("resource").map(({ name }) => name)',
    );
    const elsewhere = asked.filter((address) => !address.startsWith(`${places.site}/`));
    assert.deepEqual(elsewhere, []);
    assert.equal(
      places.exitConnections,
      0,
      'a connection to the other site before the exit was pressed',
    );
    await bed.press(tab, exitLink);
    await bed.arriveAtExit(tab);
    assert.equal(places.exitAsked.length, 1);
  },

  19: async (bed) => {
    const { tab, places } = bed;
    for (const address of await pagesWithFields(bed)) {
      await tab.visit(places.site + address);
      await ready(tab);
      const steps = await tab.ask<number>('history.length');
      await typeEverywhere(tab);
      assert.equal(await typed(tab).then((text) => text.length > 0), true);
      assert.equal(await tab.ask('location.href'), places.site + address);
      assert.equal(await tab.ask('history.length'), steps);
      assert.ok(!(await tab.ask<string>('document.title')).includes('bbb'));
    }
    const before = places.exitAsked.length;
    await tab.ask('document.activeElement.blur()');
    await bed.press(tab, exitLink);
    await bed.arriveAtExit(tab, before + 1);
    assert.ok(places.siteAsked.every(({ path }) => !path.includes('bbb')));
  },

  25: async (bed) => {
    const { tab, places } = bed;
    places.change({ fieldOn: '/talk/' });
    const pages = await pagesWithFields(bed);
    assert.ok(pages.includes('/talk/'));
    for (const address of pages) {
      const url = places.site + address;
      const isEmpty = async (when: string): Promise<void> => {
        await ready(tab);
        assert.equal(await typed(tab), '', `${address}: still there after ${when}`);
      };
      await tab.visit(url);
      await ready(tab);
      await typeEverywhere(tab);
      await bed.step(tab, (t) => t.reload());
      await isEmpty('Reload');
      await typeEverywhere(tab);
      await bed.press(tab, '.foot a[href="/about/"]');
      await bed.arrive(tab, `${places.site}/about/`);
      await bed.step(tab, (t) => t.back());
      await bed.arrive(tab, url);
      await isEmpty('Back');
      await typeEverywhere(tab);
      await tab.ask('document.activeElement.blur()');
      const asked = places.exitAsked.length;
      await bed.press(tab, exitLink);
      await bed.arriveAtExit(tab, asked + 1);
      await tab.visit(url);
      await isEmpty('leaving the site and coming again');
    }
  },

  31: async (bed) => {
    const { tab, places } = bed;
    await bed.travel(tab, '/talk/', '/search/');
    places.change({ firstScript: tellItself });
    await tab.visit(`${places.site}/you/using-this-site/`);
    await bed.press(tab, '[data-practise]');
    await bed.arrive(tab, `${places.site}/you/practised/`);
    await until(() => said(bed, 'at once').length > 0, 'the page to say what it shows');
    assert.deepEqual(said(bed, 'at once'), [['at once', '', '']]);
    assert.equal(await tab.ask('sessionStorage.length'), 0);
    assert.equal(places.exitAsked.length, 0);
    // Back no longer returns to the page that was being read, but to the one before it.
    await tab.back();
    await bed.arrive(tab, `${places.site}/search/`);
    assert.ok((await tab.ask<string>('document.title')) !== settings.leaving.name);
  },
};
