import { didYouMean } from '../text/did-you-mean.ts';
import type { Flow } from './schema.ts';
import { sentencesOf } from './trail.ts';

/** The most answers on any way through, because a reader may have only a stolen minute. */
export const longestTrail = 6;

/**
 * Faults in a flow as a whole. It is a graph whose edges are the answers. Each question and answer is
 * visited only once, so that even a large flow is checked quickly.
 *
 * @param file how messages name the file
 * @returns messages for authors: what is wrong and what is wanted
 */
export function checkGraph(flow: Flow, file: string): string[] {
  const lost = targetsThatDoNotExist(flow);
  const loop = lost.length ? [] : loopIn(flow);
  const faults = [
    ...lost,
    ...loop,
    ...(lost.length || loop.length ? [] : [...unreached(flow), ...tooLong(flow)]),
    ...repeatedIds(flow),
    ...withoutUnsure(flow),
    ...unknownNames(flow),
  ];
  return faults.map((fault) => `${file}: ${fault}`);
}

function targetsThatDoNotExist({ start, questions, endings }: Flow): string[] {
  const names = [...Object.keys(questions), ...Object.keys(endings)];
  const known = new Set(names);
  return [
    ...(Object.hasOwn(questions, start)
      ? []
      : [
          `it starts at "${start}", which is not one of its questions.` +
            didYouMean(start, Object.keys(questions)),
        ]),
    ...Object.entries(questions).flatMap(([name, { answers }]) =>
      answers
        .filter(({ go }) => !known.has(go))
        .map(
          ({ id, go }) =>
            `the answer "${id}" of "${name}" goes to "${go}", which does not exist.` +
            didYouMean(go, names),
        ),
    ),
  ];
}

/** The first circle found, if there is any. */
function loopIn({ questions }: Flow): string[] {
  const done = new Set<string>();
  for (const first of Object.keys(questions)) {
    // Not recursive, because a flow of thousands of questions would exhaust the stack.
    const way: { name: string; next: number }[] = [{ name: first, next: 0 }];
    const onWay = new Set([first]);
    while (way.length > 0) {
      const here = way.at(-1);
      if (!here) break;
      const answer = done.has(here.name) ? undefined : questions[here.name]?.answers[here.next];
      here.next += 1;
      if (!answer) {
        done.add(here.name);
        onWay.delete(here.name);
        way.pop();
      } else if (onWay.has(answer.go)) {
        const names = way.map(({ name }) => name);
        const round = [...names.slice(names.indexOf(answer.go)), answer.go];
        return [
          `the questions go round in a circle: ${round.join(' → ')}.\n` +
            '  wanted: every way leads to an ending',
        ];
      } else {
        way.push({ name: answer.go, next: 0 });
        onWay.add(answer.go);
      }
    }
  }
  return [];
}

function unreached({ start, questions, endings }: Flow): string[] {
  const seen = new Set([start]);
  // A loop over a set also visits what is added to it during the loop.
  for (const name of seen) {
    for (const { go } of questions[name]?.answers ?? []) seen.add(go);
  }
  return [...Object.keys(questions), ...Object.keys(endings)]
    .filter((name) => !seen.has(name))
    .map((name) => `no answer leads to "${name}".\n  wanted: an answer that does; or remove it`);
}

/** Works only for a flow without a circle. */
function tooLong({ start, questions }: Flow): string[] {
  let reached = new Set([start]);
  for (let answers = 0; answers <= longestTrail; answers += 1) {
    reached = new Set([...reached].flatMap((n) => questions[n]?.answers.map(({ go }) => go) ?? []));
  }
  return reached.size === 0
    ? []
    : [
        `a way through needs more than ${String(longestTrail)} answers; it leads to ` +
          `"${[...reached].join('", "')}".\n  wanted: at most ${String(longestTrail)} answers`,
      ];
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}

function repeatedIds(flow: Flow): string[] {
  const places = [flow.questions, flow.endings, flow.timelines].flatMap(Object.keys);
  return [
    ...repeated(places).map(
      (name) =>
        `two of the questions, endings and timelines are called "${name}".\n` +
        '  wanted: a different name for each, because it is also the id of a place on the page',
    ),
    ...Object.entries(flow.questions).flatMap(([name, { answers }]) =>
      repeated(answers.map(({ id }) => id)).map(
        (id) => `"${name}" has two answers called "${id}".\n  wanted: a different name for each`,
      ),
    ),
    ...repeated(headingsOf(flow)).map(
      (heading) =>
        `two of the questions, endings and views are headed "${heading}".\n` +
        '  wanted: a different heading for each; a question can have one of its own in "listed"',
    ),
    ...repeated(sentencesOf(flow).map(({ id }) => id)).map(
      (id) => `two sentences are called "${id}".\n  wanted: a different name for each`,
    ),
  ];
}

/** What the list of everything is headed with. */
const headingsOf = ({ questions, endings, timelines }: Flow): string[] => [
  ...Object.values(questions).map(({ ask, listed }) => listed ?? ask),
  ...Object.values(endings).map(({ heading }) => heading),
  ...Object.values(timelines).map((timeline) => timeline.switch),
];

function withoutUnsure({ questions }: Flow): string[] {
  return Object.entries(questions)
    .filter(([, { answers }]) => answers.filter(({ unsure }) => unsure).length !== 1)
    .map(
      ([name]) =>
        `"${name}" must have one answer for somebody who is not sure, or would rather skip it.\n` +
        '  wanted: exactly one answer with "unsure: true"',
    );
}

function unknownNames(flow: Flow): string[] {
  const { marks, questions, endings, timelines } = flow;
  const known = Object.keys(marks);
  const given = new Set(
    Object.values(questions).flatMap(({ answers }) => answers.flatMap((each) => each.marks)),
  );
  const asked = [
    ...sentencesOf(flow),
    ...Object.values(endings).flatMap(({ talk, call, find }) => [
      ...talk,
      ...call,
      ...(find ? [find] : []),
    ]),
  ].flatMap((each) => each.if);
  const usedTimelines = new Set(Object.values(endings).flatMap((each) => each.timelines));
  return [
    ...[...new Set([...given, ...asked])]
      .filter((mark) => !known.includes(mark))
      .map((mark) => `"${mark}" is not under "marks".${didYouMean(mark, known)}`),
    ...[...new Set(asked)]
      .filter((mark) => known.includes(mark) && !given.has(mark))
      .map((mark) => `no answer gives the mark "${mark}", so its sentences are never shown.`),
    ...Object.entries(endings).flatMap(
      ([name, { talk, call, emergency, change, timelines: shown }]) => [
        ...(emergency || call.some((each) => each.if.length === 0)
          ? []
          : [
              `the ending "${name}" may show somebody no number to call.\n` +
                '  wanted: at least one helpline in "call" without an "if", or "emergency: true"',
            ]),
        ...(talk.some((each) => each.if.length === 0)
          ? []
          : [
              `the ending "${name}" may leave somebody without anyone to contact.\n` +
                '  wanted: at least one helpline in "talk" without an "if"',
            ]),
        ...shown
          .filter((timeline) => !Object.hasOwn(timelines, timeline))
          .map(
            (timeline) =>
              `the ending "${name}" shows the timeline "${timeline}", which does not exist.` +
              didYouMean(timeline, Object.keys(timelines)),
          ),
        ...(change === undefined ? [] : changeFaults(questions, name, change.to)),
      ],
    ),
    ...Object.keys(timelines)
      .filter((name) => !usedTimelines.has(name))
      .map(
        (name) => `no ending shows the timeline "${name}".\n  wanted: one that does; or remove it`,
      ),
  ];
}

/**
 * Every question that leads to the ending must have the answer that the ending's button changes to.
 */
function changeFaults(questions: Flow['questions'], ending: string, to: string): string[] {
  return Object.entries(questions)
    .filter(([, { answers }]) => answers.some(({ go }) => go === ending))
    .filter(([, { answers }]) => !answers.some(({ id, go }) => id === to && go !== ending))
    .map(
      ([name]) =>
        `the ending "${ending}" would change the answer to "${to}", which "${name}" does not have.`,
    );
}
