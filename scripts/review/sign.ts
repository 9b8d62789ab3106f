// npm run sign: records that a page was read and judged, with its words as they stand now.
//
//   npm run sign -- /talk/ --role "safeguarding lead"
//   … --date 2026-12-01               the day it was read, if that was not today
//   … --outcome "not signed"          it was read and is not good enough
//   … --conditions "what must be done"
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { formatDay } from '../../src/time/days.ts';
import { isSigned } from '../../src/review/sign-off.ts';
import { readContent } from '../../src/content/read.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { realDay } from '../../machine/cli/parse-day.ts';
import { nameFor, pageAt, reviewOf, roleNamed } from './new-review.ts';
import { root } from '../../machine/cli/paths.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

const usage = 'npm run sign -- /talk/ --role "safeguarding lead"';

/** Adds the review to those in content/reviews, and says what it wrote. */
export function sign(args: readonly string[], folder: string, now: Date): Answer {
  const asked = askedFor(args);
  const date = realDay(asked.date, '--date', now);
  const { guides } = readContent(folder);
  const page = pageAt(asked.page, guides);
  const reviewer = roleNamed(asked.role);
  const review = reviewOf(page, { ...asked, reviewer, date });

  const reviews = path.join(folder, 'content/reviews');
  mkdirSync(reviews, { recursive: true });
  const fileOf = (name: string) => path.join(reviews, `${name}.yaml`);
  const name = nameFor(review, (taken) => existsSync(fileOf(taken)));
  // "wx" fails rather than overwrite a review that somebody else has just written.
  writeFileSync(fileOf(name), stringify(review), { flag: 'wx' });
  const wrote =
    `Wrote content/reviews/${name}.yaml: ${page.address} is ${review.outcome}, as it stands now, ` +
    `by the role ${reviewer} on ${formatDay(date)}; the role is written down, never a name.`;
  // Anyone withdrawing a signature must be told if that has not worked.
  const counts = isSigned(page, readContent(folder).reviews.values(), reviewer);
  if (counts === (review.outcome === 'signed')) return { code: 0, text: wrote };
  return {
    code: 1,
    text:
      `${wrote}\nBut it does not count: this role judged these words on that day already, or later, ` +
      'and that judgement still holds. Sign again with a later --date.',
  };
}

function askedFor(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [page, ...others] = positionals;
  const { role, outcome = 'signed', date, conditions } = values;
  if (page === undefined || others.length > 0) {
    throw new SetupProblem(`Give the address of one page, like this: ${usage}.`);
  }
  if (role === undefined) {
    throw new SetupProblem(`Say in which role the page was read, like this: ${usage}.`);
  }
  if (outcome !== 'signed' && outcome !== 'not signed') {
    throw new SetupProblem(`The outcome is "signed" or "not signed", not "${outcome}".`);
  }
  if (conditions?.trim() === '') {
    throw new SetupProblem('Say what must be done after --conditions, or leave --conditions out.');
  }
  return { page, role, outcome, date, conditions } as const;
}

function parsed(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { role: text, date: text, outcome: text, conditions: text },
    });
  } catch {
    throw new SetupProblem(
      `"${args.join(' ')}" was not understood: write it like this: ${usage}. ` +
        'You may add --date, --outcome and --conditions.',
    );
  }
}

if (import.meta.main) await runCli(() => sign(process.argv.slice(2), root, new Date()));
