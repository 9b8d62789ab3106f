// npm run sign: records that a page was read and judged, with what it says today. Each change to what
// a reader reads there undoes it.
//
//   npm run sign -- /talk/ --role "safeguarding lead"
//   npm run sign -- --chapter before --role "safeguarding lead"   all pages of a chapter that read just
//                                     as when the project checked them; names the others
//   … --show                          what has changed since the page was signed, and signs nothing
//   … --in-full                       with --chapter: every page of it was read from top to bottom
//   … --date 2026-12-01               the day it was read, if that was not today
//   … --outcome "not signed"          it was read and is not good enough
//   … --conditions "what must be done"
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Content } from '../../src/content/content.ts';
import { readContent } from '../../src/content/read.ts';
import type { Review } from '../../src/guides/schema.ts';
import { readSiteSettings } from '../../src/site/settings.ts';
import { asShipped } from '../../src/signing/as-shipped.ts';
import { changesBetween, describeChanges } from '../../src/signing/changes.ts';
import { readBuiltPages, type Readings } from '../../src/signing/readings.ts';
import { editor, hashOf, isSigned, lastSigned } from '../../src/signing/signature.ts';
import { pagesOf } from '../../src/wayfinding/ways.ts';
import { formatDay } from '../../src/time/days.ts';
import { didYouMean } from '../../src/text/did-you-mean.ts';
import { realDay } from '../../machine/cli/parse-day.ts';
import { dist, root } from '../../machine/cli/paths.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { runBuild } from '../serve/run-build.ts';
import { pageAt, roleNamed, wordsReadIn, writeReview } from './new-review.ts';

const usage = 'npm run sign -- /talk/ --role "safeguarding lead"';

/** Where the pages and the reviews are, and what the pages say. */
interface Place {
  readonly folder: string;
  readonly now: Date;
  /** What the built pages say: see src/signing/readings.ts. */
  readonly readings: Readings;
}

/** Adds reviews, or shows what changed, and says what it did. */
export function sign(args: readonly string[], place: Place): Answer {
  const asked = askedFor(args);
  const content = readContent(place.folder);
  const reviewer = roleNamed(asked.role);
  const date = realDay(asked.date, '--date', place.now);
  const judged = { ...asked, reviewer, date };
  const pages =
    asked.chapter === undefined
      ? [pageAt(asked.page ?? '', content.guides).address]
      : pagesIn(asked.chapter, content);

  if (asked.show)
    return { code: 0, text: pages.map((page) => shown(page, judged, content, place)).join('\n\n') };
  if (asked.chapter === undefined || asked.inFull) {
    return signPages(pages, judged, place);
  }
  return takeOver(pages, judged, content, place);
}

interface Judgement {
  readonly reviewer: Review['reviewer'];
  readonly date: string;
  readonly outcome: Review['outcome'];
  readonly conditions?: string | undefined;
}

/** Writes all reviews, then reads them once to see whether each counts. */
function signPages(pages: readonly string[], judged: Judgement, place: Place): Answer {
  const { reviewer, date, outcome } = judged;
  const wrote = pages.map((page) => {
    const file = writeJudgement(page, judged, place);
    return (
      `Wrote ${file}: ${page} is ${outcome}, as it stands now, ` +
      `by the role ${reviewer} on ${formatDay(date)}; the role is written down, never a name.`
    );
  });
  const reviews = [...readContent(place.folder).reviews.values()];
  // Anyone withdrawing a signature must be told if that has not worked.
  const counts = pages.map(
    (page) => isSigned(page, place.readings, reviews, reviewer) === (outcome === 'signed'),
  );
  const unheard =
    '\nBut it does not count: this role judged these words on that day already, or later, ' +
    'and that judgement still holds. Sign again with a later --date.';
  return {
    code: counts.includes(false) ? 1 : 0,
    text: wrote.map((said, at) => said + (counts[at] ? '' : unheard)).join('\n'),
  };
}

function writeJudgement(page: string, judged: Judgement, { folder, readings }: Place): string {
  const { reviewer, date, outcome, conditions } = judged;
  const lines = readings.get(page) ?? [];
  const review = { page, words: hashOf(lines), reviewer, date, outcome };
  return writeReview(folder, conditions === undefined ? review : { ...review, conditions }, lines);
}

/**
 * Signs those pages of a chapter that read just as when the project's content editor signed them, and
 * shows what differs in the others, which must be read and signed one by one.
 */
function takeOver(
  pages: readonly string[],
  judged: Judgement,
  content: Content,
  place: Place,
): Answer {
  const shippedFile = readFileSync(path.join(place.folder, 'content/site.yaml'), 'utf8');
  const shipped = readSiteSettings(shippedFile, 'content/site.yaml');
  const compared = { ...place, readings: asShipped(place.readings, content.site, shipped) };
  const reviews = [...content.reviews.values()];
  const open = pages.filter((page) => !isSigned(page, place.readings, reviews, judged.reviewer));
  const same = open.filter((page) => isSigned(page, compared.readings, reviews, editor));
  const others = open.filter((page) => !same.includes(page));
  const count = `${String(pages.length - open.length)} of ${String(pages.length)} pages were signed already.`;
  return {
    code: others.length > 0 ? 1 : 0,
    text: [
      [count, ...(same.length > 0 ? [signPages(same, judged, place).text] : [])].join('\n'),
      ...others.map(
        (page) =>
          `Not signed, because it is not what the project checked: ${shown(page, { ...judged, reviewer: editor }, content, compared)}`,
      ),
      ...(others.length > 0 ? [`Read those, then sign each: ${usage}`] : []),
    ].join('\n\n'),
  };
}

/** What has changed on a page since somebody in this role signed it, in words. */
function shown(
  page: string,
  { reviewer }: Pick<Judgement, 'reviewer'>,
  { reviews }: Content,
  { folder, readings }: Place,
): string {
  const review = lastSigned(page, reviews.values(), reviewer);
  if (!review) return `${page} was never signed by the ${reviewer}.`;
  const words = wordsReadIn(folder, review);
  const when = `${page}, signed by the ${reviewer} on ${formatDay(review.date)}`;
  if (!words)
    return `${when}: reviews/words/${review.words}.txt is gone, so nobody can say what changed.`;
  const changes = changesBetween(words, readings.get(page) ?? []);
  return changes.length === 0
    ? `${when}: nothing has changed.`
    : `${when}, has changed since:\n\n${describeChanges(changes)}`;
}

/**
 * The addresses of each chapter's pages, the one that leads to the others first; under `rest` those that
 * are in no chapter.
 */
export function chaptersOf({ guides, sections }: Content): Map<string, readonly string[]> {
  const named = Object.entries(sections).map(([chapter, { hub }]) => {
    const inside = pagesOf(chapter, guides).map(({ address }) => address);
    return [chapter, [...new Set([hub, ...inside])]] as const;
  });
  const taken = new Set(named.flatMap(([, pages]) => pages));
  const rest = guides.map(({ address }) => address).filter((address) => !taken.has(address));
  return new Map([...named, ['rest', rest]]);
}

/** The pages of one chapter, or of all. */
function pagesIn(chapter: string, content: Content): readonly string[] {
  if (chapter === 'all') return content.guides.map(({ address }) => address);
  const chapters = chaptersOf(content);
  const pages = chapters.get(chapter);
  if (pages) return pages;
  const names = ['all', ...chapters.keys()];
  throw new SetupProblem(
    `There is no chapter "${chapter}". The chapters are: ${names.join(', ')}.${didYouMean(chapter, names)}`,
  );
}

function askedFor(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [page, ...others] = positionals;
  const { role, chapter, outcome = 'signed', date, conditions, show = false } = values;
  if ((page === undefined) === (chapter === undefined) || others.length > 0) {
    throw new SetupProblem(`Give the address of one page, like this: ${usage}; or one --chapter.`);
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
  return {
    page,
    chapter,
    role,
    outcome,
    date,
    conditions,
    show,
    inFull: values['in-full'] ?? false,
  } as const;
}

function parsed(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const yes = { type: 'boolean' } as const;
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ role: text, chapter: text, date: text, outcome: text, conditions: text },
        ...{ show: yes, 'in-full': yes },
      },
    });
  } catch {
    throw new SetupProblem(
      `"${args.join(' ')}" was not understood: write it like this: ${usage}. ` +
        'You may add --show, --chapter, --in-full, --date, --outcome and --conditions.',
    );
  }
}

if (import.meta.main) {
  await runCli(() => {
    // Signed is what a reader would read today, so the pages are built first.
    if (!runBuild()) return { code: 1, text: '' };
    const readings = readBuiltPages(dist, readContent(root));
    return sign(process.argv.slice(2), { folder: root, now: new Date(), readings });
  });
}
