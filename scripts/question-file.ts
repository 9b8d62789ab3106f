// Reads the questions that the search is tried with: lines with tabs between, under a header.
import { readFileSync } from 'node:fs';
import { nearest } from '../src/logic/nearest.ts';
import { SetupProblem } from './setup-problem.mjs';

/**
 * The lines of a file of questions, each by the names in its header. Further columns are left
 * out, as are empty lines. A spreadsheet's own marks (a byte order mark, \r\n) do no harm.
 *
 * @param text the file as it stands
 * @param name how to name the file in messages
 * @param columns which columns it must have
 * @throws SetupProblem, one sentence, for no such column, a line that lacks one, or no line
 */
export function questionsIn<Column extends string>(
  text: string,
  name: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [header = '', ...lines] = text.split('\n');
  // Trimming takes a spreadsheet's byte order mark and carriage returns with it.
  const names = header.split('\t').map((each) => each.trim());
  if (!columns.every((column) => names.includes(column))) {
    throw new SetupProblem(
      `${name} cannot be used: its first line must name the columns ${columns.join(' and ')}, with a tab between columns.`,
    );
  }
  const rows = lines.flatMap((line, at): Record<Column, string>[] => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const row = columns.map((column): [Column, string] => {
      const cell = cells[names.indexOf(column)]?.trim() ?? '';
      if (cell !== '') return [column, cell];
      throw new SetupProblem(
        `${name} cannot be used: line ${String(at + 2)} has no ${column} (columns have a tab between them).`,
      );
    });
    return [Object.fromEntries(row) as Record<Column, string>];
  });
  if (rows.length === 0) {
    throw new SetupProblem(`${name} cannot be used: there is no question under its first line.`);
  }
  return rows;
}

/** A question, and the topic that should answer it. */
export interface Question {
  readonly query: string;
  readonly topic: string;
}

/**
 * The questions of a file, each with a topic that there is.
 *
 * @param topics every topic of content/topics.yaml
 * @throws SetupProblem, one sentence, as `questionsIn` does and for an unknown topic
 */
export function questionsWithTopics(
  text: string,
  name: string,
  topics: readonly string[],
): Question[] {
  const questions = questionsIn(text, name, ['query', 'topic']);
  const stray = questions.find(({ topic }) => !topics.includes(topic));
  if (!stray) return questions;
  const likely = nearest(stray.topic, topics);
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
