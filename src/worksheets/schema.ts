import { z } from 'zod';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import { line, listOf, settings } from '../authoring/fields.ts';

/** A worksheet that a reader fills in. One file each. */
export const worksheet = settings({
  /** Whether every line of the lists on its page gets a box to tick. */
  ticks: z.boolean({ error: 'true or false' }),
  /**
   * Only with ticks: the id of a heading on the page. Then only the lists under it get boxes, up to
   * the next heading or fold.
   */
  under: line('the id of a heading on the page').optional(),
  /** Only with ticks: the sentence before the first heading, or below the one with the boxes. */
  before: line('one sentence that says what the boxes are for').optional(),
  heading: line('the heading on the page'),
  /** The heading on paper. It must not say what the worksheet is for. */
  paper: line('a quiet heading for paper'),
  /** What a reader must know before they write anything. */
  warns: line('one to three short sentences').optional(),
  /** The text above the fields. */
  says: listOf(line('one or two plain sentences'), 'a list of sentences').min(1, {
    error: 'at least one sentence: say what happens to the words that are typed',
  }),
  fields: z
    .array(
      settings({
        /** Printed too. */
        label: line('a quiet name for the field'),
        hint: line('one or two plain sentences'),
        /** How many lines high the field is at first. It grows as somebody types. */
        rows: z.int({ error: 'a whole number of lines' }).min(1, { error: 'at least 1' }),
        /** Whether paper has a line for a pen where this was left empty. */
        pen: z.literal(true, { error: 'true, or no such line' }).optional(),
      }),
      { error: 'a list of fields' },
    )
    .min(1, { error: 'at least one field' }),
  /** Only with ticks: what to say about how many there are. */
  none: line('what is said when nothing is ticked').optional(),
  one: line('what is said when one question is ticked').optional(),
  more: line('words with {count} in them')
    .includes('{count}', {
      error: 'words with {count} where the number goes',
    })
    .optional(),
})
  .refine(
    ({ ticks, before, none, one, more }) =>
      [before, none, one, more].every((words) => (words !== undefined) === ticks),
    {
      path: ['ticks'],
      error:
        'before, none, one and more with "ticks: true", or none of the four with "ticks: false"',
    },
  )
  .refine(({ ticks, under }) => ticks || under === undefined, {
    path: ['under'],
    error: 'no such line with "ticks: false", because nothing gets a box',
  });

export type Worksheet = z.infer<typeof worksheet>;

const answer = settings({
  pick: line('the answer as the reader picks it'),
  /**
   * Words that follow "Please". No comma or full stop, because answers are joined into a sentence.
   */
  says: line('words that can follow “Please”').regex(/^[^.,]+$/, {
    error:
      'words that can follow “Please”, with no comma and no full stop, because answers are joined into one sentence',
  }),
});

/** Words to send about how the reader may be reached. One file each. */
export const contactRequest = settings({
  heading: line('a heading'),
  says: line('one or two plain sentences'),
  examples: listOf(line('one sentence'), 'a list of sentences').min(1, {
    error: 'at least one example, because readers without script see nothing else',
  }),
  warnings: listOf(line('one or two plain sentences'), 'a list of warnings').min(1, {
    error: 'at least one warning, because a message can still be read once it is sent',
  }),
  own: line('what the fold that holds the choices says'),
  hint: line('one or two plain sentences'),
  leaveOut: line('the answer that leaves a question out'),
  begins: line('the first word of each sentence'),
  /** Each sentence is made from the answers to its questions. */
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
  worksheets: folder('worksheets', worksheet),
  contactRequests: folder('contact-requests', contactRequest),
};
export type WorksheetContent = ContentOf<typeof worksheetFiles>;
