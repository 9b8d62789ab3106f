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

/**
 * The search of /search/, or null where that page has no field whose results come in a list.
 *
 * @param site such as "http://localhost:4321"
 * @param patience how long, in milliseconds, a field or a list may take to come
 */
export async function ourSearch(
  browser: Pick<Browser, 'newPage'>,
  site: string,
  patience = 10_000,
): Promise<Search | null> {
  const page = await browser.newPage();
  await page.goto(`${site}/search/`);
  page.setDefaultTimeout(patience);
  // The field comes with the script, so that nobody types before it can answer.
  if (!(await comes(page.waitForSelector(field)))) return null;
  if (!(await comes(type(page, 'mediation')))) return null;
  return async (query) => {
    if (await comes(type(page, query))) return answerOn(page);
    throw new SetupProblem(
      `The search page gave no list of results for "${query}" within ${String(patience / 1000)} seconds.`,
    );
  };
}

/** Types, and waits until the results and the help are those of what was typed. */
async function type(page: Page, query: string): Promise<void> {
  await page.fill(field, query);
  await page.waitForFunction((typed) => {
    const search = document.querySelector<HTMLElement>('[data-settled-for]');
    const results = document.querySelector<HTMLElement>('ol.search-results');
    return search?.dataset['settledFor'] === typed && results?.dataset['for'] === typed;
  }, query);
}

function answerOn(page: Page): Promise<Answered> {
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
