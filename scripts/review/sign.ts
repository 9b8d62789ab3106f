// npm run sign: records that a page was read and judged, with what it says today. Each change to what
// a reader reads there undoes it.
//
//   npm run sign -- /talk/ --role "safeguarding lead"
//   npm run sign -- --chapter before --role "safeguarding lead"   all pages of a chapter that read just
//                                     as when the project checked them; names the others. What this
//                                     role has refused is never signed with its chapter
//   … --show                          what has changed since the page was signed, and signs nothing
//   … --in-full                       with --chapter: every page of it was read from top to bottom
//   … --date 2026-12-01               the day it was read, if that was not today
//   … --outcome "not signed" --conditions "what must be done"    it was read and is not good enough
//   … --conditions "what to watch"    signed all the same
import { parseArgs } from 'node:util';
import type { Content } from '../../src/content/content.ts';
import { readContent } from '../../src/content/read.ts';
import type { Review } from '../../src/guides/schema.ts';
import { describeChanges } from '../../src/signing/changes.ts';
import { readBuiltPages } from '../../src/signing/readings.ts';
import { describeRefusal, editor } from '../../src/signing/signature.ts';
import { pagesOf } from '../../src/wayfinding/ways.ts';
import { formatDay, todayInLondon } from '../../src/time/days.ts';
import { didYouMean } from '../../src/text/did-you-mean.ts';
import { realDay } from '../../machine/cli/parse-day.ts';
import { dist, root } from '../../machine/cli/paths.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { runBuild } from '../serve/run-build.ts';
import {
  chapterToJudge,
  describeChapter,
  faultIn,
  judgeChapter,
  judgePages,
  sinceSigned,
  type ChapterJudged,
  type Judgement,
  type Place,
  type Written,
} from './judge.ts';
import { pageAt, roleNamed } from './new-review.ts';

const usage = 'npm run sign -- /talk/ --role "safeguarding lead"';

/** Adds reviews, or shows what changed, and says what it did. */
export function sign(args: readonly string[], place: Place): Answer {
  const asked = askedFor(args);
  const content = readContent(place.folder);
  const reviewer = roleNamed(asked.role);
  const date = realDay(asked.date, '--date', place.now);
  if (date > todayInLondon(place.now)) {
    throw new SetupProblem(`${date} is still to come: write the day on which it was read.`);
  }
  const { outcome, conditions } = asked;
  const judged = { reviewer, date, outcome, ...(conditions === undefined ? {} : { conditions }) };
  const pages =
    asked.chapter === undefined
      ? [pageAt(asked.page ?? '', content.guides).address]
      : pagesIn(asked.chapter, content);

  if (asked.show)
    return {
      code: 0,
      text: pages.map((page) => shown(page, reviewer, content, place)).join('\n\n'),
    };
  const fault = faultIn(judged);
  if (fault !== null) throw new SetupProblem(`${fault} Write it after --conditions.`);
  if (asked.chapter === undefined) return ofPages(judgePages(pages, judged, place), judged);
  const { inFull } = asked;
  const chapter = chapterToJudge(pages, reviewer, inFull, place);
  return ofChapter(judgeChapter(chapter, judged, inFull, place), judged, content, place);
}

/** Which files were written, and whether each counts. */
function ofPages(written: readonly Written[], { reviewer, date, outcome }: Judgement): Answer {
  const unheard =
    '\nBut it does not count: this role judged the page on that day already, or later, ' +
    'and that judgement still holds. Sign again with a later --date.';
  return {
    code: written.every(({ counts }) => counts) ? 0 : 1,
    text: written
      .map(
        ({ page, file, counts }) =>
          `Wrote ${file}: ${page} is ${outcome}, as it stands now, ` +
          `by the role ${reviewer} on ${formatDay(date)}; the role is written down, never a name.` +
          (counts ? '' : unheard),
      )
      .join('\n'),
  };
}

/** What became of a chapter: in one sentence, then the files, and what differs on the pages to read. */
function ofChapter(done: ChapterJudged, judged: Judgement, content: Content, place: Place): Answer {
  const { refused, toRead } = done;
  const wrote = ofPages(done.written, judged);
  return {
    code: toRead.length + refused.length > 0 ? 1 : wrote.code,
    text: [
      [describeChapter(done), wrote.text].join('\n').trim(),
      ...refused.map((review) => `Left out: ${review.page}. ${describeRefusal(review)}`),
      ...(refused.length > 0
        ? [`Have what was asked done, then read and sign each: ${usage}`]
        : []),
      ...toRead.map(
        (page) =>
          `Not signed, because it is not what the project checked: ${shown(page, editor, content, place)}`,
      ),
      ...(toRead.length > 0 ? [`Read those, then sign each: ${usage}`] : []),
    ].join('\n\n'),
  };
}

/** What has changed on a page since somebody in this role signed it, in words. */
function shown(page: string, role: Review['reviewer'], content: Content, place: Place): string {
  const since = sinceSigned(page, role, content, place);
  if (!since) return `${page} was never signed by the ${role}.`;
  const { review, changes } = since;
  const when = `${page}, signed by the ${role} on ${formatDay(review.date)}`;
  if (!changes)
    return `${when}: reviews/words/${review.words}.txt is gone, so nobody can say what changed.`;
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
