import { z } from 'zod';
import { file, type ContentOf } from '../authoring/content-files.ts';
import { line, listOf, settings } from '../authoring/fields.ts';

const aWord = line('one word in small letters, without a space, a hyphen or an apostrophe').refine(
  (text) => /^[a-z\d]+$/.test(text),
  { error: 'one word in small letters, without a space, a hyphen or an apostrophe' },
);

const group = listOf(line('a word or a few words'), 'two or more words that mean the same').min(2, {
  error: 'two or more words that mean the same',
});

/** What the search knows about the words people use: content/search-words.yaml. */
export const searchWordsSchema = settings({
  /** Words and phrases that mean the same here. The first is the one this site uses. */
  same: z.array(group, { error: 'a list of groups of words that mean the same, or []' }),
  /** How people mistype or shorten a word, and the correct word or words for it. */
  spellings: z.record(aWord, line('the right word or words'), {
    error: 'words without hyphens or apostrophes, each with the right word after a colon, or {}',
  }),
  /** Words that say nothing about what somebody is looking for. */
  dropped: listOf(aWord, 'a list of words that tell nothing, or []'),
});
export type SearchWords = z.infer<typeof searchWordsSchema>;

export const searchFiles = { searchWords: file('search-words.yaml', searchWordsSchema) };
export type SearchContent = ContentOf<typeof searchFiles>;
