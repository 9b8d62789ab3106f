// npm run due: what must be checked again, and by when. One line per file gives the day, who looks
// after the file, the file, its state, its kind and the numbers to ring for it, separated by tabs so
// that a spreadsheet can read it.
//
//   npm run due -- --on 2027-01-31    as things will stand on that day
import { dueList } from '../../src/review/due.ts';
import { readContent } from '../../src/content/read.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { dayAskedFor } from '../../machine/cli/parse-day.ts';
import { root } from '../../machine/cli/paths.ts';

/** The list, with code 1 when something in it is overdue. */
export function due(args: readonly string[], folder: string, now: Date): Answer {
  const on = dayAskedFor(args, 'due', now);
  const list = dueList(readContent(folder), on);
  return {
    code: list.some(({ state }) => state === 'overdue') ? 1 : 0,
    text: list
      .map(({ date, owner, file, state, kind, numbers = [] }) =>
        [date, owner, file, state, kind, ...(numbers.length > 0 ? [numbers.join(', ')] : [])].join(
          '\t',
        ),
      )
      .join('\n'),
  };
}

if (import.meta.main) await runCli(() => due(process.argv.slice(2), root, new Date()));
