// Types into the search of the built site as a reader would, and reads what it answers.
import { errors, type Browser, type Page } from 'playwright-core';
import { SetupProblem } from '../setup/setup-problem.mjs';

/** What a search answered. */
export interface Answered {
  /** The addresses of its results, the first one first. */
  readonly results: readonly string[];
  /** The door of the help strip that opened by itself; null where none did. */
  readonly opened: string | null;
  /** The doors that can be seen, and so are one press away; with those that each of them holds. */
  readonly oneAway: readonly string[];
}

/** A search that can be asked one query after another. */
export type Search = (query: string) => Promise<Answered>;

const field = 'main input';

/**
 * The search of /search/, or null where that page has no field whose results come.
 *
 * @param site such as "http://localhost:4321"
 * @param patience how long, in milliseconds, a field or results may take to come
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
      `The search page gave no results for "${query}" within ${String(patience / 1000)} seconds.`,
    );
  };
}

/** Types, and waits until the results and the help are those of what was typed. */
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
    // What a reader can see and press, not what the page's own data says.
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
