// Runs one row in one engine, and reports the outcome.
import { NotApplicable, withBed } from './bed.ts';
import { breaks, type Break } from './breaks.ts';
import { CannotBreak } from './changed-page.ts';
import type { Engine } from './engine.ts';
import { rows } from './rows.ts';

/** The outcome of a row: it holds, it cannot be tried here, or it fails with this fault. */
export type RowOutcome =
  | { readonly outcome: 'holds' }
  | { readonly outcome: 'not-applicable'; readonly why: string }
  | { readonly outcome: 'fails'; readonly fault: unknown };

/**
 * In milliseconds; longer than any row takes on a slow, busy computer. (Row 20 looks at seventy
 * pages, twice each.) A row that hangs has failed. It cannot be stopped, so later rows in the same
 * engine may fail too.
 */
const limit = 240_000;

/**
 * Runs a row with the code intact or broken.
 *
 * @throws CannotBreak when the code to be broken is no longer what the break expects
 */
export async function outcomeOf(row: number, engine: Engine, broken?: Break): Promise<RowOutcome> {
  const run = rows[row];
  if (!run) return { outcome: 'fails', fault: new Error(`There is no row ${row}.`) };
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      failed(new Error(`Row ${row} took longer than four minutes.`));
    }, limit);
  });
  try {
    await Promise.race([withBed(engine, run, broken), tooLong]);
    return { outcome: 'holds' };
  } catch (fault) {
    if (fault instanceof CannotBreak) throw fault;
    if (fault instanceof NotApplicable) return { outcome: 'not-applicable', why: fault.message };
    return { outcome: 'fails', fault };
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a row fails, as it should, when the code that it tests is broken. */
export async function noticesItsBreak(row: number, engine: Engine): Promise<boolean> {
  const { inWebKit, ...general } = breaks[row] ?? {};
  const broken = (engine.name === 'WebKit' && inWebKit) || (breaks[row] && general);
  return broken !== undefined && (await outcomeOf(row, engine, broken)).outcome === 'fails';
}
