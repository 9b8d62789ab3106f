import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { wordsOf } from '../text/normalise.ts';
import type { SearchWords } from './schema.ts';

/** The words of a text, each slip put right. */
export const mendedWords = (
  text: string,
  { spellings }: Pick<SearchWords, 'spellings'>,
): string[] =>
  // Only own names: "constructor" is a name that every object has.
  wordsOf(text).flatMap((word) =>
    Object.hasOwn(spellings, word) ? wordsOf(spellings[word] ?? '') : [word],
  );

/**
 * The words of a text that tell what is sought: spelt right, and without those that tell nothing.
 * Words that mean the same are left as they stand.
 */
export function tellingWords(text: string, words: SearchWords): string[] {
  return mendedWords(text, words).filter((word) => !words.dropped.includes(word));
}

/** What the words mean, as small as the search can read it: a device loads it. */
export interface PackedWords {
  /** Of each group its words and phrases as terms, with commas between. */
  readonly same: readonly string[];
  readonly spellings: SearchWords['spellings'];
  /** Terms that tell nothing. */
  readonly dropped: readonly string[];
}

/** How many letters of a word may be wrong. Short words are too like each other. */
export const forgiven = (word: string): number => (word.length < 5 ? 0 : word.length < 7 ? 1 : 2);

const plainTerms = (text: string, slips: Pick<SearchWords, 'spellings'>): string[] =>
  mendedWords(text, slips).map((word) => stemmer(word));

/** "hit", "hits" and "hitting" are one term: most of what an author writes down comes out once. */
export function packedWords({ same, spellings, dropped }: SearchWords): PackedWords {
  const termsOf = (text: string): string[] => plainTerms(text, { spellings });
  return {
    same: same.map((group) =>
      [...new Set(group.map((phrase) => termsOf(phrase).join(' ')))].join(','),
    ),
    // What the search forgives anyway need not be loaded.
    spellings: Object.fromEntries(
      Object.entries(spellings).filter(
        ([wrong, right]) => right.includes(' ') || distance(wrong, right) > forgiven(wrong),
      ),
    ),
    dropped: [...new Set(dropped.flatMap(termsOf))],
  };
}

/**
 * Gives a function that turns text into terms to search by: slips mended, endings taken off, words
 * and phrases of one meaning made one term, and words that tell nothing left out. If nothing else
 * is left they stay: an answer to "what if" is better than none.
 */
export function termReader({ same, spellings, dropped }: PackedWords): (text: string) => string[] {
  /** By its first term: the phrases that begin so, the longest first, and what they become. */
  const phrases = new Map<string, { readonly terms: string[]; readonly meaning: string }[]>();
  for (const [at, group] of same.entries()) {
    for (const terms of group.split(',').map((phrase) => phrase.split(' '))) {
      const first = terms[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), { terms, meaning: `=${String(at)}` }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  const tellsNothing = new Set(dropped);

  return (text) => {
    const words = plainTerms(text, { spellings });
    const terms: string[] = [];
    for (let at = 0; at < words.length;) {
      const here = words.slice(at);
      const phrase = phrases
        .get(words[at] ?? '')
        ?.find((each) => each.terms.every((term, n) => term === here[n]));
      terms.push(phrase?.meaning ?? words[at] ?? '');
      at += phrase?.terms.length ?? 1;
    }
    const telling = terms.filter((term) => !tellsNothing.has(term));
    return telling.length > 0 ? telling : terms;
  };
}
