// What `npm run eval:search` prints for labelled phrases: whether the right door of the help strip
// was open or one press away, and whether a harmful one opened.
import { questionsIn } from './question-file.ts';
import { percent, share } from './scores.ts';
import type { Answered } from '../../machine/browsers/drive-search.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/** Which door each kind of help in such a file stands for. */
const doorOf: Readonly<Record<string, string>> = {
  abuse: 'hurt',
  strangulation: 'throat',
  stalking: 'followed',
  'forced-marriage': 'married-off',
  fgm: 'cut',
  abduction: 'abroad',
  'child-at-risk': 'child',
  'child-talking': 'young',
  suicide: 'cannot-go-on',
  'own-behaviour': 'myself',
};

/** Something that somebody might type, with the help that is right or wrong for them. */
export interface LabelledPhrase {
  readonly query: string;
  /** "victim", "ordinary" and so on. */
  readonly who: string;
  /** The doors, any of which would be right. If there are none, no help need open. */
  readonly right: readonly string[];
  /** Whether it is just as good if none opens. */
  readonly mayStayShut: boolean;
  /** Doors that would insult or endanger whoever typed it. */
  readonly forbidden: readonly string[];
}

/** Whether a file holds labelled phrases rather than questions with topics. */
export const holdsPhrases = (text: string): boolean => {
  const header = text.split('\n', 1)[0] ?? '';
  return ['phrase', 'panel'].every((column) =>
    header.split('\t').some((each) => each.trim() === column),
  );
};

/**
 * The phrases of a file with the columns who, phrase, panel, forbidden and others.
 *
 * @throws SetupProblem, one sentence, as `questionsIn` does, and for an unknown kind of help
 */
export function phrasesIn(text: string, name: string): LabelledPhrase[] {
  const rows = questionsIn(text, name, ['who', 'phrase', 'panel'], ['forbidden']);
  return rows.map(({ who, phrase, panel, forbidden }) => {
    const doors = (list: string, between: string): string[] =>
      list
        .split(between)
        .map((each) => each.trim())
        .filter((each) => each !== '' && each !== 'none')
        .map((each) => {
          const door = doorOf[each];
          if (door !== undefined) return door;
          throw new SetupProblem(
            `${name} cannot be used: "${each}" of "${phrase}" is no kind of help (one of ${Object.keys(doorOf).join(', ')}, none).`,
          );
        });
    return {
      ...{ query: phrase, who },
      right: doors(panel, '|'),
      mayStayShut: panel.split('|').some((each) => each.trim() === 'none'),
      forbidden: doors(forbidden, ','),
    };
  });
}

/** The lines of the report: every miss, then a summary that a program can read. */
export function phraseReport(
  phrases: readonly LabelledPhrase[],
  answers: readonly Answered[],
): string[] {
  const tried = phrases.map((phrase, at) => ({ ...phrase, ...answers[at] }));
  const opened = (each: (typeof tried)[number]): string | null => each.opened ?? null;
  const harms = tried.filter(({ forbidden, opened: door }) => door && forbidden.includes(door));
  const needed = tried.filter(({ right, mayStayShut }) => right.length > 0 && !mayStayShut);
  const isOpen = (each: (typeof tried)[number]): boolean => each.right.includes(opened(each) ?? '');
  const isReached = (each: (typeof tried)[number]): boolean =>
    isOpen(each) || each.right.some((door) => each.oneAway?.includes(door));
  const ordinary = tried.filter(({ right }) => right.length === 0);
  const isWrong = (each: (typeof tried)[number]): boolean =>
    opened(each) !== null && !isOpen(each) && !harms.includes(each);
  const line = (what: string, each: (typeof tried)[number]): string =>
    [what, each.who, each.right.join('|') || 'none', opened(each) ?? '-', each.query].join('\t');
  return [
    ['', 'who', 'right', 'opened', 'phrase'].join('\t'),
    ...harms.map((each) => line('harm', each)),
    ...needed.filter((each) => !isReached(each)).map((each) => line('out of reach', each)),
    ...tried.filter(isWrong).map((each) => line('opened wrongly', each)),
    ...needed.filter((each) => opened(each) === null).map((each) => line('one press away', each)),
    '',
    `ours: harm: ${String(harms.length)} of ${String(tried.length)}`,
    `ours: right door: ${percent(share(needed.map(isReached)))}`,
    `ours: opened rightly: ${percent(share(needed.map(isOpen)))}`,
    `ours: false openings: ${percent(share(ordinary.map((each) => opened(each) !== null)))}`,
  ];
}
