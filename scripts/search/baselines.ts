// Two searches as anybody would set them up, to hold ours against. Neither has a help strip.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import type { Search } from '../../machine/browsers/drive-search.ts';

/** What we use of Pagefind's own interface. */
interface Pagefind {
  search(
    query: string,
  ): Promise<{ results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

/** Pagefind as it comes, over the index of the build, through its own interface in a browser. */
export async function plainPagefind(browser: Browser, site: string): Promise<Search> {
  // Our policy keeps it to its worker; without one it is the same search.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${site}/search/`);
  return async (query) => {
    const results = await page.evaluate(async (typed) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as Pagefind;
      const found = await pagefind.search(typed);
      const pages = await Promise.all(found.results.map((result) => result.data()));
      return pages.map(({ url }) => url);
    }, query);
    return { results, opened: null, oneAway: [] };
  };
}

/**
 * MiniSearch with the options its own pages begin with, over the text of the built guides: what
 * stands in `main`, without what Pagefind leaves out too.
 *
 * @param dist the folder of the built site
 * @param addresses which pages, such as "/before/paying/"
 */
export function plainMiniSearch(dist: string, addresses: readonly string[]): Search {
  const index = new MiniSearch<{ address: string; title: string; text: string }>({
    idField: 'address',
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(
    addresses.map((address) => {
      const html = parse(readFileSync(path.join(dist, address, 'index.html'), 'utf8'));
      const main = html.querySelector('main') ?? html;
      for (const left of main.querySelectorAll('[data-pagefind-ignore], script')) left.remove();
      const title = main.querySelector('h1')?.text ?? '';
      return { address, title, text: main.structuredText };
    }),
  );
  return (query) =>
    Promise.resolve({
      results: index.search(query).map(({ id }) => String(id)),
      opened: null,
      oneAway: [],
    });
}
