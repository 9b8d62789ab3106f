// What `npm run eval:search` prints, from what the searches answered.
import type { Question } from './question-file.ts';
import {
  helpFor,
  meanReciprocalRank,
  percent,
  rankOf,
  share,
  successAt,
  table,
  type HelpTopics,
  type Page,
} from './search-scores.ts';
import type { Answered } from './search-tried.ts';

/** A search, and what it answered to each question asked, in their order. */
export interface Tried {
  readonly name: string;
  readonly answers: readonly Answered[];
  /** For a search with a help panel: what it answered to our own questions about that. */
  readonly help?: { readonly noDanger: readonly Answered[]; readonly danger: readonly Answered[] };
}

/** All that the report is made from. */
export interface Trial {
  readonly asked: readonly Question[];
  readonly noDanger: readonly { readonly query: string }[];
  readonly danger: readonly { readonly query: string; readonly intent: string }[];
  readonly pages: readonly Page[];
  readonly helpTopics: HelpTopics;
  readonly searches: readonly Tried[];
}

/**
 * The lines: each question, what the help panel got wrong, the searches side by side, and, when
 * ours was tried, four lines that a program can read.
 */
export function searchReport(trial: Trial): string[] {
  const scores = trial.searches.map((search) => scoresOf(trial, search));
  const names = trial.searches.map(({ name }) => name);
  const rows = scores[0]?.rows.map(([what], at) => [
    what,
    ...scores.map(({ rows }) => rows[at]?.[1] ?? ''),
  ]);
  return [
    ...questionLines(trial),
    '',
    ...helpLines(trial),
    ...table([['', ...names], ...(rows ?? [])]),
    ...scores.flatMap(({ last }) => (last ? ['', ...last] : [])),
  ];
}

function scoresOf(trial: Trial, { name, answers, help }: Tried) {
  const { asked, pages, helpTopics, noDanger, danger } = trial;
  const ranks = asked.map(({ topic }, at) => rankOf(topic, answers[at]?.results ?? [], pages));
  const stands = answers.map((answer) => answer.help !== null);
  const standsFor = (kind: 'must' | 'not') =>
    stands.filter((_, at) => asked[at] && helpFor(asked[at], helpTopics) === kind);
  const dangerStands = help?.danger.map((answer) => answer.help !== null) ?? [];
  const dangerRight = help?.danger.map((answer, at) => answer.help === danger[at]?.intent) ?? [];
  const noDangerStands = help?.noDanger.map((answer) => answer.help !== null) ?? [];
  const must = standsFor('must');
  const not = standsFor('not');
  const ofHelp = (part: number) => (help ? percent(part) : 'has none');
  const at1 = percent(successAt(1, ranks));
  const at3 = percent(successAt(3, ranks));
  const rows: [what: string, score: string][] = [
    ['success at 1', at1],
    ['success at 3', at3],
    ['mean reciprocal rank', meanReciprocalRank(ranks).toFixed(3)],
    [`help panel: ${String(must.length)} questions whose topic needs it`, ofHelp(share(must))],
    [`help panel: ${String(danger.length)} of danger.tsv`, ofHelp(share(dangerStands))],
    ['  and for the reason meant there', ofHelp(share(dangerRight))],
    [`false alarms: ${String(not.length)} questions whose topic needs none`, ofHelp(share(not))],
    [`false alarms: ${String(noDanger.length)} of no-danger.tsv`, ofHelp(share(noDangerStands))],
  ];
  const last = help && [
    `${name}: success at 1: ${at1}`,
    `${name}: success at 3: ${at3}`,
    // A file may hold no question that needs the panel. Our own that do then stand in for it.
    `${name}: help panel: ${percent(share(must.length > 0 ? must : dangerStands))}`,
    `${name}: false alarms: ${percent(share([...not, ...noDangerStands]))}`,
  ];
  return { rows, last };
}

/** Each question: its rank in each search, what the help panel of ours stood for, and the topic. */
function questionLines({ asked, pages, searches }: Trial): string[] {
  const ours = searches.find(({ help }) => help);
  const header = [...searches.map(({ name }) => name), 'help', 'topic', 'question'];
  return [
    header.join('\t'),
    ...asked.map(({ query, topic }, at) =>
      [
        ...searches.map(({ answers }) =>
          String(rankOf(topic, answers[at]?.results ?? [], pages) ?? '-'),
        ),
        ours?.answers[at]?.help ?? '-',
        topic,
        query,
      ].join('\t'),
    ),
  ];
}

/** The questions of our own beside which the panel stood wrongly, or did not stand. */
function helpLines({ noDanger, danger, searches }: Trial): string[] {
  const help = searches.find((search) => search.help)?.help;
  if (!help) return [];
  const wrong = [
    ...danger.flatMap(({ query, intent }, at) =>
      (help.danger[at]?.help ?? null) === null ? [`no help panel\t${intent}\t${query}`] : [],
    ),
    ...noDanger.flatMap(({ query }, at) => {
      const stood = help.noDanger[at]?.help ?? null;
      return stood === null ? [] : [`false alarm\t${stood}\t${query}`];
    }),
  ];
  return wrong.length > 0 ? [...wrong, ''] : [];
}
