// Types into the built site's search as a reader would, and reads the answer.
import { errors, type Browser, type Page } from 'playwright-core';
import { SetupProblem } from '../setup/setup-problem.mjs';

/** What a search answered. */
export interface Answered {
  /** The addresses of its results, best first. */
  readonly results: readonly string[];
  /** The door of the help strip that opened by itself, or null if none did. */
  readonly opened: string | null;
  /** The doors in view, and so one press away, together with any doors inside them. */
  readonly oneAway: readonly string[];
}

/** A search that can be asked one query after another. */
export type Search = (query: string) => Promise<Answered>;

const field = 'main input';

/**
 * The search at /search/, or null if that page has no field or its field brings no results.
 *
 * @param site such as "http://localhost:4321"
 * @param patience how long to wait for the field or for results, in milliseconds
 */
export async function ourSearch(
  browser: Pick<Browser, 'newPage'>,
  site: string,
  patience = 10_000,
): Promise<Search | null> {
  const page = await browser.newPage();
  await page.goto(`${site}/search/`);
  page.setDefaultTimeout(patience);
  // The script adds the field, so that nobody can type before the search is able to answer.
  if (!(await comes(page.waitForSelector(field)))) return null;
  if (!(await comes(type(page, 'mediation')))) return null;
  return async (query) => {
    if (await comes(type(page, query))) return answerOn(page);
    throw new SetupProblem(
      `The search page gave no results for "${query}" within ${String(patience / 1000)} seconds.`,
    );
  };
}

/** Types, then waits until the results and the help strip match what was typed. */
async function type(page: Page, query: string): Promise<void> {
  await page.fill(field, query);
  await page.waitForFunction((typed) => {
    const search = document.querySelector<HTMLElement>('[data-settled-for]');
    const results = document.querySelector<HTMLElement>('.search-results');
    return search?.dataset['settledFor'] === typed && results?.dataset['for'] === typed;
  }, query);
}

function answerOn(page: Page): Promise<Answered> {
  return page.evaluate(() => {
    const links = document.querySelectorAll<HTMLAnchorElement>('.search-results a[href^="/"]');
    const doors = [...document.querySelectorAll<HTMLDetailsElement>('details[data-door]')];
    const name = (door: HTMLElement): string => door.dataset['door'] ?? '';
    // Judged by what a reader can see and press, not by the page's own data.
    const seen = doors.filter((door) => {
      const summary = door.querySelector('summary');
      return summary !== null && summary.getClientRects().length > 0;
    });
    const held = doors.filter((door) =>
      seen.some((outer) => name(outer) === door.dataset['inside']),
    );
    const open = seen.find((door) => door.open);
    return {
      results: [...new Set([...links].map(({ href }) => href))],
      opened: open ? name(open) : null,
      oneAway: [...new Set([...seen, ...held].map(name))],
    };
  });
}

/** Whether something arrived before its wait timed out. */
async function comes(awaited: Promise<unknown>): Promise<boolean> {
  try {
    await awaited;
    return true;
  } catch (fault) {
    if (fault instanceof errors.TimeoutError) return false;
    throw fault;
  }
}
