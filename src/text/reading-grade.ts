import { syllable } from 'syllable';

/** How hard a text is to read. The formula is published on /about/. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words in a sentence, on average: too few sound clipped, and too many are hard to follow. */
  readonly mean: number;
  /** The Flesch-Kincaid grade: a school year in the United States; 5 is a child of about 10. */
  readonly grade: number;
  /** The sentences that are longer than we allow. */
  readonly tooLong: readonly string[];
}

/** The most words that a sentence may have. */
const longestSentence = 25;

const sentencesIn = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A label, or one of a list of things, is no sentence: it has no full stop. */
const isWhole = (sentence: string): boolean => /[.?!:]["”’)]*$/.test(sentence);

export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** A number in digits counts as one word of one syllable: people see it, not sound it out. */
const syllablesIn = (word: string): number =>
  /^\p{N}+$/u.test(word) ? 1 : Math.max(1, syllable(word));

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  [...sentencesIn.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);

/**
 * Measures the whole sentences in blocks of prose, such as paragraphs and list items. A sentence
 * ends with its block.
 *
 * @param blocks the text of each block, without markup
 */
export function readingOf(blocks: readonly string[]): Reading {
  const said = blocks.flatMap(sentencesOf);
  const sentences = said.filter(isWhole);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const mean = words.length / Math.max(1, sentences.length);
  return {
    words: words.length,
    sentences: sentences.length,
    syllables,
    mean,
    grade: words.length ? 0.39 * mean + 11.8 * (syllables / words.length) - 15.59 : 0,
    tooLong: said.filter((sentence) => wordsIn(sentence).length > longestSentence),
  };
}
