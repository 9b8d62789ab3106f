// Types into the search of the built site as a reader would, and reads what it answers.
import { errors, type Browser, type Page } from 'playwright-core';
import { SetupProblem } from './setup-problem.mjs';

/** What a search answered. */
export interface Answered {
  /** The addresses of its results, the first one first. */
  readonly results: readonly string[];
  /** What the help panel stood for, or null where it did not stand. */
  readonly help: string | null;
}

/** A search that can be asked one query after another. */
export type Search = (query: string) => Promise<Answered>;

const field = 'main input';
const patience = 10_000;

/**
 * The search of /search/, or null where that page has no field to type in.
 *
 * @param site such as "http://localhost:4321"
 */
export async function ourSearch(browser: Browser, site: string): Promise<Search | null> {
  const page = await browser.newPage();
  await page.goto(`${site}/search/`);
  // The field comes with the script, so that nobody types before it can answer.
  if (!(await comes(page.waitForSelector(field, { timeout: patience })))) return null;
  return (query) => answerTo(page, query);
}

/** @throws SetupProblem when no list comes for this query */
async function answerTo(page: Page, query: string): Promise<Answered> {
  await page.fill(field, query);
  const listed = page.waitForFunction(
    (typed) => document.querySelector<HTMLElement>('ol.search-results')?.dataset['for'] === typed,
    query,
    { timeout: patience },
  );
  if (!(await comes(listed))) {
    throw new SetupProblem(
      `The search page gave no list (ol.search-results) for "${query}" within ${String(patience / 1000)} seconds.`,
    );
  }
  return page.evaluate(() => {
    const links = document.querySelectorAll<HTMLAnchorElement>('ol.search-results > li a[href]');
    const panel = document.querySelector<HTMLElement>('aside.search-help[data-intent]');
    const stands = panel !== null && panel.getClientRects().length > 0;
    return {
      results: [...links].map(({ href }) => href),
      help: stands ? (panel.dataset['intent'] ?? '') : null,
    };
  });
}

/** Whether something came within its time. */
async function comes(awaited: Promise<unknown>): Promise<boolean> {
  try {
    await awaited;
    return true;
  } catch (fault) {
    if (fault instanceof errors.TimeoutError) return false;
    throw fault;
  }
}
