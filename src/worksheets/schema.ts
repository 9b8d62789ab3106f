import { z } from 'zod';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import { line, listOf, settings } from '../authoring/fields.ts';

/** A sheet that a reader fills in. One file each. */
export const sheet = settings({
  /** Whether every line of the page's lists gets a box to tick. */
  ticks: z.boolean({ error: 'true or false' }),
  /** Only with ticks: the sentence before the first heading. */
  before: line('one sentence that says what the boxes are for').optional(),
  heading: line('the heading on the page'),
  /** The heading on paper. It says nothing of what the sheet is for. */
  paper: line('a quiet heading for paper'),
  /** What must be read before anything is written. */
  warns: line('one to three short sentences').optional(),
  /** What stands above the fields. */
  says: listOf(line('one or two plain sentences'), 'a list of sentences').min(1, {
    error: 'at least one sentence: what stays of the words that are typed',
  }),
  fields: z
    .array(
      settings({
        /** Stands on paper too. */
        label: line('a quiet name for the field'),
        hint: line('one or two plain sentences'),
        /** How many lines of the field show at first. It grows with what is typed. */
        rows: z.int({ error: 'a whole number of lines' }).min(1, { error: 'at least 1' }),
      }),
      { error: 'a list of fields' },
    )
    .min(1, { error: 'at least one field' }),
  /** Only with ticks: what is said of how many there are. */
  none: line('what is said when nothing is ticked').optional(),
  one: line('what is said when one question is ticked').optional(),
  more: line('words with {count} in them')
    .includes('{count}', {
      error: 'words with {count}, where the number is to stand',
    })
    .optional(),
}).refine(
  ({ ticks, before, none, one, more }) =>
    [before, none, one, more].every((words) => (words !== undefined) === ticks),
  {
    path: ['ticks'],
    error: 'before, none, one and more beside "ticks: true", and none of them beside "false"',
  },
);

export type Worksheet = z.infer<typeof sheet>;

const answer = settings({
  pick: line('the answer as the reader picks it'),
  /** Words that follow "Please", with no comma: they are joined to others. */
  says: line('words that can follow “Please”').regex(/^[^.,]+$/, {
    error: 'words that can follow “Please”, with no comma and no full stop: they are joined',
  }),
});

/** Words to send about how to reach the reader. One file each. */
export const contactRequest = settings({
  heading: line('a heading'),
  says: line('one or two plain sentences'),
  examples: listOf(line('one sentence'), 'a list of sentences').min(1, {
    error: 'at least one example: without script there is nothing else',
  }),
  warnings: listOf(line('one or two plain sentences'), 'a list of warnings').min(1, {
    error: 'at least one warning: a sent message stays',
  }),
  own: line('what the fold that holds the choices says'),
  hint: line('one or two plain sentences'),
  leaveOut: line('the answer that leaves a question out'),
  begins: line('the first word of each sentence'),
  /** Each sentence is made of the answers to its questions. */
  sentences: z
    .array(
      z
        .array(
          settings({
            ask: line('a question'),
            answers: z
              .array(answer, { error: 'a list of answers' })
              .min(1, { error: 'at least one answer' }),
          }),
          { error: 'a list of questions' },
        )
        .min(1, { error: 'at least one question' }),
      { error: 'a list of sentences, each a list of questions' },
    )
    .min(1, { error: 'at least one sentence' }),
  nothing: line('what is said before anything is chosen'),
  copy: line('what the button says'),
  copied: line('what is said once it is copied'),
  notCopied: line('what is said when the browser refuses'),
});
export type ContactRequest = z.infer<typeof contactRequest>;

export const worksheetFiles = {
  worksheets: folder('worksheets', sheet),
  contactRequests: folder('contact-requests', contactRequest),
};
export type WorksheetContent = ContentOf<typeof worksheetFiles>;
