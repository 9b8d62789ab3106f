import { z } from 'zod';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import { line, lineUpTo, nations, settings } from '../authoring/fields.ts';

/** An old or legal word, and what people say today. The file's name is its id on /words/. */
export const glossaryWordSchema = settings({
  /** All its spellings, separated by commas. */
  word: line('the old or legal word'),
  today: line('the word people use today, or plain words for it'),
  means: lineUpTo(200, 'one plain sentence'),
  nations,
  /** Only for words that a frightened reader would not know. */
  linked: z
    .boolean({
      error: 'true, if the first use on each page should link here; otherwise leave the line out',
    })
    .default(false),
});

export const glossaryFiles = { words: folder('words', glossaryWordSchema) };
export type GlossaryContent = ContentOf<typeof glossaryFiles>;
