import type { Flow, Piece } from './schema.ts';
import { callsFirst, type FirstCall } from './calls.ts';
import { everyTrail, holds, partsThatHold, placeAfter, type Trail } from './trail.ts';

/**
 * What a safeguarding lead reads and signs, as Markdown: every way through a flow and where it ends,
 * then every sentence once, then a Mermaid drawing of the flow.
 *
 * @param file the flow's file, for the heading
 */
export function drawFlow(flow: Flow, file: string): string {
  return [
    `# ${flow.title}`,
    `Written by \`npm run draw\` from ${file}. Do not change it here.`,
    '## Every way through',
    `There are ${String(everyTrail(flow).length)}. The third column names what the reader is shown, in the reader’s own view.`,
    tableOfTrails(flow),
    '## Every sentence',
    'A sentence is shown where all that stands in the second column was answered.',
    tableOfSentences(flow),
    '## The questions, drawn',
    `\`\`\`mermaid\n${mermaid(flow)}\n\`\`\``,
    '',
  ].join('\n\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** The answers of a trail, as the reader sees them. */
function answersInWords(flow: Flow, trail: Trail): string {
  return trail
    .map((id, at) => {
      const { name } = placeAfter(flow, trail.slice(0, at));
      return flow.questions[name]?.answers.find((answer) => answer.id === id)?.say ?? '';
    })
    .join(' › ');
}

/**
 * The sentences at the end of a trail: those around whom to call, then those of the reader's own.
 */
export function shownAtEnd(flow: Flow, trail: Trail): Piece[] {
  const { name, marks } = placeAfter(flow, trail);
  const ending = flow.endings[name];
  const own = flow.timelines[ending?.timelines[0] ?? ''];
  return [
    ...[...(ending?.says ?? []), ...(ending?.then ?? [])].filter((piece) => holds(piece, marks)),
    ...(own ? partsThatHold(own, marks).flatMap(({ says }) => says) : []),
  ];
}

const nameOfCall = (call: FirstCall): string => call.line ?? call.to ?? '999';

function tableOfTrails(flow: Flow): string {
  return [
    row('answers', 'ending', 'what is shown', 'whom to call first', 'who to talk to'),
    '|---|---|---|---|---|',
    ...everyTrail(flow).map((trail) => {
      const { name, marks } = placeAfter(flow, trail);
      const ending = flow.endings[name];
      const lines = ending?.talk.filter((each) => holds(each, marks)) ?? [];
      return row(
        answersInWords(flow, trail),
        ending?.heading ?? '',
        shownAtEnd(flow, trail)
          .map(({ id }) => id)
          .join(', '),
        ending ? callsFirst(ending, marks).map(nameOfCall).join(', ') : '',
        lines.map(({ line }) => line).join(', '),
      );
    }),
  ].join('\n');
}

function tableOfSentences(flow: Flow): string {
  const rows = (where: string, pieces: readonly Piece[]): string[] =>
    pieces.map((piece) =>
      row(piece.id, piece.if.join(' and '), where, piece.say, piece.facts.join(', ')),
    );
  return [
    row('name', 'where', 'in', 'sentence', 'facts'),
    '|---|---|---|---|---|',
    ...Object.values(flow.endings).flatMap(({ heading, says, then }) =>
      rows(heading, [...says, ...then]),
    ),
    ...Object.values(flow.timelines).flatMap((line) =>
      line.parts.flatMap(({ heading, says }) => rows(`${line.switch}: ${heading}`, says)),
    ),
  ].join('\n');
}

/** A Mermaid flow chart: questions, endings, and answers on the arrows. */
function mermaid({ questions, endings }: Flow): string {
  const text = (words: string): string => `"${words.replaceAll('"', '#quot;')}"`;
  const node = (name: string): string => name.replaceAll('-', '_');
  return [
    'flowchart TD',
    ...Object.entries(questions).map(([name, { ask }]) => `  ${node(name)}{${text(ask)}}`),
    ...Object.entries(endings).map(([name, { heading }]) => `  ${node(name)}(${text(heading)})`),
    ...Object.entries(questions).flatMap(([name, { answers }]) =>
      answers.map(({ say, go }) => `  ${node(name)} -->|${text(say)}| ${node(go)}`),
    ),
  ].join('\n');
}
