import { z } from 'zod';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import { line, listOf, role } from '../authoring/fields.ts';

/**
 * What an answer tells us, as one word each. A sentence is shown only if all its marks were given.
 */
const marks = listOf(line('one of the names under "marks"'), 'a list of marks, or []').default([]);

/** One or two sentences of an ending. The table of trails calls it by its id. */
const piece = z.strictObject({
  id: line('a short name, unique in the file'),
  say: line('one or two plain sentences'),
  /** Shown only if all of these were given; always, if left out. */
  if: marks,
  facts: listOf(line('the name of a file in content/facts'), 'a list of facts, or []').default([]),
  /** A page of the site that says more. */
  more: line('the address of a page, such as /council/').optional(),
});

const part = z.strictObject({
  heading: line('what this part of the timeline is about'),
  says: z.array(piece).min(1, { error: 'at least one sentence' }),
});

/** What follows, in order, from one person's point of view. */
const timeline = z.strictObject({
  switch: line('what the switch to this view says'),
  parts: z.array(part).min(1, { error: 'at least one part' }),
});

const answer = z.strictObject({
  id: line('a short name, unique in this question'),
  say: line('the answer in the reader’s words'),
  go: line('the name of a question or an ending'),
  marks,
  /** True for the one answer of each question that means "not sure", or skips it. */
  unsure: z.literal(true, { error: 'true, or leave the line out' }).optional(),
});

const ending = z.strictObject({
  heading: line('the heading of the ending'),
  says: z.array(piece).default([]),
  /** The names of timelines. The first is the reader’s own. */
  timelines: listOf(line('the name of a timeline'), 'a list of timelines').default([]),
  /** Everybody must have somebody to talk to. */
  talk: z
    .array(z.strictObject({ line: line('the name of a file in content/helplines'), if: marks }))
    .min(1, { error: 'at least one helpline' }),
  /** A button that replaces the last answer with another, and goes on from there. */
  change: z
    .strictObject({ say: line('what the button says'), to: line('the id of the other answer') })
    .optional(),
});

/**
 * A walkthrough: one file each. Every answer names the question or ending it goes to;
 * check-graph.ts checks the graph that they make.
 */
export const walkthroughSchema = z.strictObject({
  title: line('what the walkthrough is called'),
  owner: role,
  start: line('the name of the first question'),
  /** Each mark, with the words that go before a sentence if the reader was not sure of it. */
  marks: z.record(z.string(), line('words such as "In Wales"')).default({}),
  questions: z.record(
    z.string(),
    z.strictObject({
      ask: line('the question'),
      why: line('why this is asked, in one sentence'),
      answers: z.array(answer).min(2, { error: 'at least two answers' }),
    }),
  ),
  endings: z.record(z.string(), ending),
  timelines: z.record(z.string(), timeline).default({}),
});

export type Flow = z.infer<typeof walkthroughSchema>;
export type Piece = z.infer<typeof piece>;
export type Ending = z.infer<typeof ending>;
export type Question = Flow['questions'][string];

export const walkthroughFiles = { walkthroughs: folder('walkthroughs', walkthroughSchema) };
export type WalkthroughContent = ContentOf<typeof walkthroughFiles>;
