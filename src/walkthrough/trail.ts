import type { Flow, Piece } from './schema.ts';

/** The ids of the answers given so far, oldest first: all the state that a walkthrough has. */
export type Trail = readonly string[];

/** What a trail is followed through: the questions, and where each answer leads. */
export interface Edges {
  readonly start: string;
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly answers: readonly Pick<
          Flow['questions'][string]['answers'][number],
          'id' | 'go' | 'marks' | 'unsure'
        >[];
      }
    >
  >;
}

/** Where a trail has led, and what its answers told us. */
export interface Place {
  /** The name of a question or an ending. */
  readonly name: string;
  /** The marks of all answers so far. */
  readonly marks: ReadonlySet<string>;
  /** The marks that came with "I am not sure", so that any of them may be true. */
  readonly open: ReadonlySet<string>;
}

/**
 * Follows a trail from the start. The place is worked out every time, never stored.
 *
 * @throws RangeError for an answer that its question does not have
 */
export function placeAfter(flow: Edges, trail: Trail): Place {
  let name = flow.start;
  const marks = new Set<string>();
  const open = new Set<string>();
  for (const id of trail) {
    const answer = flow.questions[name]?.answers.find((each) => each.id === id);
    if (!answer) throw new RangeError(`"${name}" has no answer "${id}"`);
    for (const mark of answer.marks) {
      marks.add(mark);
      if (answer.unsure) open.add(mark);
    }
    name = answer.go;
  }
  return { name, marks, open };
}

/** Whether something is shown to a reader whose answers gave these marks. */
export const holds = (each: { readonly if: readonly string[] }, marks: ReadonlySet<string>) =>
  each.if.every((mark) => marks.has(mark));

/** The parts of a timeline, with only the sentences that hold. Parts without any are left out. */
export function partsThatHold(
  { parts }: Flow['timelines'][string],
  marks: ReadonlySet<string>,
): Flow['timelines'][string]['parts'] {
  return parts
    .map((part) => ({ ...part, says: part.says.filter((piece) => holds(piece, marks)) }))
    .filter(({ says }) => says.length > 0);
}

/** Every way through a flow, in the order of its answers. The flow must have no circle. */
export function everyTrail(flow: Edges): Trail[] {
  const from = (name: string): Trail[] =>
    flow.questions[name]?.answers.flatMap(({ id, go }) =>
      from(go).map((rest) => [id, ...rest]),
    ) ?? [[]];
  return from(flow.start);
}

/** The most questions that anybody is asked. The flow must have no circle. */
export const mostQuestions = (flow: Edges): number =>
  Math.max(...everyTrail(flow).map((trail) => trail.length));

/** Every sentence of every ending and timeline, in the order of the file. */
export function sentencesOf(flow: Flow): Piece[] {
  return [
    ...Object.values(flow.endings).flatMap(({ says, then }) => [...says, ...then]),
    ...Object.values(flow.timelines).flatMap(({ parts }) => parts.flatMap(({ says }) => says)),
  ];
}

/**
 * The words to put before a sentence that is true only with these marks: "In Wales, if a child may
 * be at risk". In the order of the file; empty if there are none.
 */
export function labelOf({ marks }: Pick<Flow, 'marks'>, named: readonly string[]): string {
  return Object.entries(marks)
    .filter(([mark]) => named.includes(mark))
    .map(([, words], at) => (at === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)))
    .join(', ');
}

/** Neighbouring sentences that are shown to the same readers. */
export function groupsOf(
  pieces: readonly Piece[],
): { marks: readonly string[]; pieces: Piece[] }[] {
  const groups: { marks: readonly string[]; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.marks.join() === piece.if.join()) last.pieces.push(piece);
    else groups.push({ marks: piece.if, pieces: [piece] });
  }
  return groups;
}
