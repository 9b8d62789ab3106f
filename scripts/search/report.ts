// What `npm run eval:search` prints for questions, given what the searches answered.
import type { AskedQuestion } from './question-file.ts';
import { meanReciprocalRank, percent, rankOf, successAt, table, type Page } from './scores.ts';
import type { Answered } from '../../machine/browsers/drive-search.ts';

/** A search, and its answers to the questions, in the order they were asked. */
export interface Tried {
  readonly name: string;
  readonly answers: readonly Answered[];
}

/** All that the report is made from. */
export interface Trial {
  readonly asked: readonly AskedQuestion[];
  readonly pages: readonly Page[];
  /** Ours comes last. */
  readonly searches: readonly Tried[];
}

/**
 * The lines of the report: each question, the searches side by side and, when ours was tried, two
 * lines that a program can read.
 */
export function searchReport(trial: Trial): string[] {
  const scores = trial.searches.map((search) => scoresOf(trial, search));
  const rows = ['success at 1', 'success at 3', 'mean reciprocal rank'].map((what, at) => [
    what,
    ...scores.map((each) => each[at] ?? ''),
  ]);
  const ours = trial.searches.findIndex(({ name }) => name === 'ours');
  return [
    ...questionLines(trial),
    '',
    ...table([['', ...trial.searches.map(({ name }) => name)], ...rows]),
    ...(ours === -1
      ? []
      : [
          '',
          `ours: success at 1: ${scores[ours]?.[0] ?? ''}`,
          `ours: success at 3: ${scores[ours]?.[1] ?? ''}`,
        ]),
  ];
}

function scoresOf({ asked, pages }: Trial, { answers }: Tried): string[] {
  const ranks = asked.map(({ topics }, at) => rankOf(topics, answers[at]?.results ?? [], pages));
  return [
    percent(successAt(1, ranks)),
    percent(successAt(3, ranks)),
    meanReciprocalRank(ranks).toFixed(3),
  ];
}

/** For each question: its rank in each search, the door that opened in ours, and the topic. */
function questionLines({ asked, pages, searches }: Trial): string[] {
  const ours = searches.find(({ name }) => name === 'ours');
  return [
    [...searches.map(({ name }) => name), 'opened', 'topic', 'question'].join('\t'),
    ...asked.map(({ query, topics }, at) =>
      [
        ...searches.map(({ answers }) =>
          String(rankOf(topics, answers[at]?.results ?? [], pages) ?? '-'),
        ),
        ours?.answers[at]?.opened ?? '-',
        topics.join('|'),
        query,
      ].join('\t'),
    ),
  ];
}
