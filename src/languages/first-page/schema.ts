import { z } from 'zod';
import { file, type ContentOf } from '../../authoring/content-files.ts';
import { line, lineUpTo, listOf, settings } from '../../authoring/fields.ts';

const facts = listOf(line('the name of a file in content/facts'), 'a list of facts, or []');

const part = settings({
  /** A quiet word, because it can stand in an address. */
  id: line('one quiet word in small letters').regex(/^[a-z]+$/, {
    error: 'one quiet word in small letters',
  }),
  heading: line('a heading'),
  says: z.array(settings({ say: line('one or two short sentences'), facts }), {
    error: 'sentences, each with its facts',
  }),
  /** Words in English that the reader shows to somebody. */
  show: line('what a reader shows to somebody who reads English').optional(),
  lines: z
    .array(
      settings({
        who: line('for whom the line is'),
        line: line('the name of a file in content/helplines'),
      }),
      { error: 'lines, each with who and line' },
    )
    .optional(),
});

/** content/first-page.yaml: the one page in languages in which the site as a whole is not. */
export const firstPageSchema = settings({
  title: lineUpTo(65, 'a quiet title'),
  heading: line('the heading on the page'),
  summary: lineUpTo(160, 'one or two quiet sentences about the page'),
  leave: line('the words on the button that leaves the site'),
  stays: line('that it does not clear the history'),
  parts: z.array(part, { error: 'the parts of the page' }),
  english: line('that the rest of the site is in English'),
  unread: line('that no one has checked the words'),
});
export type FirstPage = z.infer<typeof firstPageSchema>;

export const firstPageFiles = { firstPage: file('first-page.yaml', firstPageSchema) };
export type FirstPageContent = ContentOf<typeof firstPageFiles>;

/** The facts that the page states, each once, in reading order. */
export const factsOfFirstPage = ({ parts }: FirstPage): string[] => [
  ...new Set(parts.flatMap(({ says }) => says.flatMap((each) => each.facts))),
];
