import { z } from 'zod';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import { day, hashFrom, line, lineUpTo, listOf, oneOf, settings } from '../authoring/fields.ts';
import { drawingNames } from '../site/drawings.ts';

const drawnLine = settings({
  /** A heading above the line, where something else begins. */
  heading: line('a short heading').optional(),
  draw: oneOf(drawingNames),
  say: line('one or two short sentences'),
  facts: listOf(line('the name of a file in content/facts'), 'a list of facts, or []'),
  /** Whose number stands below the words. */
  line: line('the name of a file in content/helplines').optional(),
});
export type DrawnLine = z.infer<typeof drawnLine>;

/** A file in content/easy-read/: a page for people with a learning disability. */
export const easyReadSchema = settings({
  of: line('the address of the page that it is of, such as /talk/'),
  title: lineUpTo(65, 'a quiet title'),
  heading: line('the heading on the page'),
  summary: lineUpTo(160, 'one or two quiet sentences about the page').min(40, {
    error: 'one or two quiet sentences about the page, at least 40 letters long',
  }),
  lines: z
    .array(drawnLine, { error: 'lines, each with draw, say and facts' })
    .min(1, { error: 'lines, each with draw, say and facts' }),
});
export type EasyRead = z.infer<typeof easyReadSchema>;

/** That people with a learning disability have read a page and somebody answers for it. */
export const easyReadSignedSchema = settings({
  /** The hash of the words, as `npm run easy-read` writes it. */
  words: hashFrom('npm run easy-read'),
  on: day,
});
export type EasyReadSignature = z.infer<typeof easyReadSignedSchema>;

export const easyReadFiles = {
  easyRead: folder('easy-read', easyReadSchema),
  easyReadSigned: folder('easy-read-signed', easyReadSignedSchema),
};
export type EasyReadContent = ContentOf<typeof easyReadFiles>;
