import { z } from 'zod';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import { line, listOf, role, settings } from '../authoring/fields.ts';

/**
 * What an answer tells us, as one word each. A sentence is shown only if all its marks were given.
 */
const marks = listOf(line('one of the names under "marks"'), 'a list of marks, or []').default([]);

/** One or two sentences of an ending. The table of trails calls it by its id. */
const piece = settings({
  id: line('a short name, unique in the file'),
  say: line('one or two plain sentences'),
  /** Shown only if all of these were given; always, if left out. */
  if: marks,
  facts: listOf(line('the name of a file in content/facts'), 'a list of facts, or []').default([]),
  /** A page of the site that says more. */
  more: line('the address of a page, such as /council/').optional(),
});

const part = settings({
  heading: line('what this part of the timeline is about'),
  says: z.array(piece, { error: 'a list of sentences' }).min(1, { error: 'at least one sentence' }),
});

/** What follows, in order, from one person's point of view. */
const timeline = settings({
  switch: line('what the switch to this view says'),
  parts: z.array(part, { error: 'a list of parts' }).min(1, { error: 'at least one part' }),
});

const answer = settings({
  id: line('a short name, unique in this question'),
  say: line('the answer in the reader’s words'),
  go: line('the name of a question or an ending'),
  marks,
  /** True for the one answer of each question that means "not sure", or skips it. */
  unsure: z.literal(true, { error: 'true, or leave the line out' }).optional(),
});

const lines = z.array(
  settings({ line: line('the name of a file in content/helplines'), if: marks }),
  {
    error: 'a list of helplines, such as - { line: childline }',
  },
);

const ending = settings({
  heading: line('the heading of the ending'),
  /** What has to happen, in a sentence or two: it stands first, above whom to call. */
  says: z.array(piece, { error: 'a list of sentences, or []' }).default([]),
  /** True where 999 is the first to call. */
  emergency: z.literal(true, { error: 'true, or leave the line out' }).optional(),
  /** The page to find the right person on, such as the council. Its button stands first. */
  find: settings({
    say: line('what the button says'),
    to: line('the address of a page, such as /council/'),
    if: marks,
  }).optional(),
  /**
   * The lines to call for this ending, the fittest first. An ending has room for two buttons: those
   * that hold come in this order, after 999 and the page.
   */
  call: lines.default([]),
  /** What else is true, below whom to call. */
  then: z.array(piece, { error: 'a list of sentences, or []' }).default([]),
  /** The names of timelines. The first is the reader’s own. */
  timelines: listOf(line('the name of a timeline'), 'a list of timelines').default([]),
  /** Everybody must have somebody to talk to. */
  talk: lines.min(1, { error: 'at least one helpline' }),
  /** A button that replaces the last answer with another, and goes on from there. */
  change: settings({
    say: line('what the button says'),
    to: line('the id of the other answer'),
  }).optional(),
});

/**
 * A walkthrough: one file each. Every answer names the question or ending it goes to;
 * check-graph.ts checks the graph that they make.
 */
export const walkthroughSchema = settings({
  title: line('what the walkthrough is called'),
  owner: role,
  start: line('the name of the first question'),
  /** Each mark, with the words that go before a sentence if the reader was not sure of it. */
  marks: z
    .record(z.string(), line('words such as "In Wales"'), {
      error: 'marks, each a name, a colon and words such as "In Wales"; or {}',
    })
    .default({}),
  questions: z.record(
    z.string(),
    settings({
      ask: line('the question'),
      /** Its heading in the list of everything, where another question asks the same. */
      listed: line('the question, and for whom it is').optional(),
      why: line('why this is asked, in one sentence'),
      answers: z
        .array(answer, { error: 'a list of answers' })
        .min(2, { error: 'at least two answers' }),
    }),
    { error: 'questions, each a name and a colon, with its settings indented below' },
  ),
  endings: z.record(z.string(), ending, {
    error: 'endings, each a name and a colon, with its settings indented below',
  }),
  timelines: z
    .record(z.string(), timeline, {
      error: 'timelines, each a name and a colon, with its settings indented below; or {}',
    })
    .default({}),
});

export type Flow = z.infer<typeof walkthroughSchema>;
export type Piece = z.infer<typeof piece>;
export type Ending = z.infer<typeof ending>;
export type Question = Flow['questions'][string];

export const walkthroughFiles = { walkthroughs: folder('walkthroughs', walkthroughSchema) };
export type WalkthroughContent = ContentOf<typeof walkthroughFiles>;
