// Reads the questions that the search is tried with: tab-separated lines under a header.
import { readFileSync } from 'node:fs';
import { closestName } from '../../src/text/did-you-mean.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/**
 * The lines of a file of questions, keyed by the names in its header. Other columns are left out,
 * as are empty lines. What a spreadsheet adds (a byte order mark, \r\n) does no harm.
 *
 * @param text the file as it stands
 * @param name how to name the file in messages
 * @param columns the columns that it must have, filled in on every line
 * @param mayBeEmpty other columns to read if they are there
 * @throws SetupProblem, one sentence, if a column is missing or not filled in, or no line follows
 */
export function questionsIn<Column extends string, Other extends string = never>(
  text: string,
  name: string,
  columns: readonly Column[],
  mayBeEmpty: readonly Other[] = [],
): Record<Column | Other, string>[] {
  const [header = '', ...lines] = text.split('\n');
  // Trimming also removes a spreadsheet's byte order mark and carriage returns.
  const names = header.split('\t').map((each) => each.trim());
  if (!columns.every((column) => names.includes(column))) {
    throw new SetupProblem(
      `${name} cannot be used: its first line must name the columns ${columns.join(' and ')}, with a tab between columns.`,
    );
  }
  const rows = lines.flatMap((line, at): Record<Column | Other, string>[] => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const cellOf = (column: string): string => cells[names.indexOf(column)]?.trim() ?? '';
    const row = columns.map((column): [Column, string] => {
      const cell = cellOf(column);
      if (cell !== '') return [column, cell];
      throw new SetupProblem(
        `${name} cannot be used: line ${String(at + 2)} has no ${column} (columns have a tab between them).`,
      );
    });
    const others = mayBeEmpty.map((column): [Other, string] => [column, cellOf(column)]);
    return [Object.fromEntries([...row, ...others]) as Record<Column | Other, string>];
  });
  if (rows.length === 0) {
    throw new SetupProblem(`${name} cannot be used: there is no question under its first line.`);
  }
  return rows;
}

/** A question, and the topics that would answer it, usually just one. */
export interface AskedQuestion {
  readonly query: string;
  readonly topics: readonly string[];
}

/**
 * The questions in a file, each with a topic that exists.
 *
 * @param topics every topic of content/topics.yaml
 * @throws SetupProblem, one sentence, as `questionsIn` does, and for an unknown topic
 */
export function questionsWithTopics(
  text: string,
  name: string,
  topics: readonly string[],
): AskedQuestion[] {
  const questions = questionsIn(text, name, ['query', 'topic']).map(({ query, topic }) => ({
    query,
    topics: topic.split('|').map((each) => each.trim()),
  }));
  const stray = questions.flatMap(({ query, topics: named }) =>
    named.filter((topic) => !topics.includes(topic)).map((topic) => ({ query, topic })),
  )[0];
  if (!stray) return questions;
  const likely = closestName(stray.topic, topics);
  throw new SetupProblem(
    `${name} cannot be used: the topic "${stray.topic}" of "${stray.query}" is not in content/topics.yaml${likely === null ? '.' : `: did you mean "${likely}"?`}`,
  );
}

/**
 * The text of a file that somebody named.
 *
 * @throws SetupProblem, one sentence, when it cannot be read
 */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    throw new SetupProblem(
      fault.code === 'ENOENT'
        ? `There is no file ${file}: give the name of a file of questions.`
        : `${file} cannot be read (${String(fault.code)}): give the name of a file of questions.`,
    );
  }
}
