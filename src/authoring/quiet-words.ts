import { z } from 'zod';
import { file } from './content-files.ts';
import { line } from './fields.ts';

export const quietWordsSchema = z.array(line('a word'), { error: 'a list of words' });

export const quietWordFiles = { quietWords: file('quiet-words.yaml', quietWordsSchema) };

/**
 * The loud words in a text that other people may see. Hyphens, underscores and slashes separate
 * words, so that an address is read as a person would read it.
 *
 * @param text an address, a title, a fragment, a file name, a preview
 * @param loud the words of content/quiet-words.yaml
 * @returns the loud words found, as they are written in the list
 */
export function loudWordsIn(text: string, loud: readonly string[]): string[] {
  const read = ` ${lettersOf(text)}`;
  return loud.filter((word) => read.includes(` ${lettersOf(word)}`));
}

/**
 * Whether the address of another site may be written out on paper. It may not where a loud word
 * stands anywhere in it, even inside another word, as in the name of a site.
 *
 * @param address the address that a link leads to
 * @param loud the words of content/quiet-words.yaml
 */
export const mayBeWritten = (address: string, loud: readonly string[]): boolean =>
  /^https?:/.test(address) && loudWordsInside(address, loud).length === 0;

/** The loud words that stand anywhere in an address, even inside another word. */
export function loudWordsInside(address: string, loud: readonly string[]): string[] {
  const read = lettersOf(address);
  return loud.filter((word) => read.includes(lettersOf(word)));
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{M}]+/gu, ' ');
