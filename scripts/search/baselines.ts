// Two searches, set up as anybody would, to compare ours with. Neither has a help strip.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import type { Search } from '../../machine/browsers/drive-search.ts';

/** The part of Pagefind's own API that we use. */
interface Pagefind {
  search(
    query: string,
  ): Promise<{ results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

/** Pagefind as it comes, searching the build's index through its own API in a browser. */
export async function plainPagefind(browser: Browser, site: string): Promise<Search> {
  // Our policy confines Pagefind to its worker; bypassing it leaves the search itself the same.
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
 * MiniSearch with the options that its own documentation starts with, searching the text of the
 * built guides: what is in `main`, less anything that Pagefind also leaves out.
 *
 * @param dist the folder of the built site
 * @param addresses the pages to search, such as "/before/paying/"
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
