import { wordsOf } from '../text/normalise.ts';
import { mostLetters } from './trigger-phrases.ts';

/** How one language is known, as small as a device can read it. */
export interface LanguageWords {
  /** Such as "pl". */
  readonly code: string;
  /** By the name of a door, or "help": first words, with commas between. */
  readonly opens: Readonly<Record<string, string>>;
  /** Common words, with commas between. Two of them tell the language. */
  readonly words: string;
}

/** The language somebody writes in, and the door that their first words open, if any. */
export interface Spoken {
  readonly code: string;
  readonly door: string | null;
}

/**
 * The words of a text in any script, as first words are compared: without accents, vowel marks or
 * joiners, because phones leave them out; each Chinese character is a word.
 */
export const foldedWords = (text: string): string[] =>
  wordsOf(
    text
      .replaceAll(/[łŁ]/g, 'l')
      .replaceAll('ı', 'i')
      .replaceAll('ی', 'ي')
      .replaceAll('ک', 'ك')
      .replaceAll(/\p{Script=Han}/gu, ' $& '),
  );

/**
 * Gives a function that tells whether somebody writes in one of these languages: by a phrase of
 * first words, the longest that stands there, or by two common words.
 */
export function languageReader(
  languages: readonly LanguageWords[],
): (typed: string) => Spoken | null {
  const phrases = languages.flatMap(({ code, opens }) =>
    Object.entries(opens).flatMap(([door, list]) =>
      list.split(',').map((text) => ({ code, door: door === 'help' ? null : door, text })),
    ),
  );
  // The longest first: one language's "help" may stand in another's sentence.
  phrases.sort((a, b) => b.text.length - a.text.length);
  const known = languages.map(({ code, words }) => ({ code, words: words.split(',') }));

  return (typed) => {
    const text = ` ${foldedWords(typed.slice(0, mostLetters)).join(' ')} `;
    const said = phrases.find(
      // A single word may be somebody's name: it counts where it is all that was typed.
      (phrase) =>
        phrase.text.includes(' ') ? text.includes(` ${phrase.text} `) : text === ` ${phrase.text} `,
    );
    if (said) return { code: said.code, door: said.door };
    const likely = known
      .map(({ code, words }) => ({
        code,
        count: words.filter((word) => text.includes(` ${word} `)).length,
      }))
      .sort((a, b) => b.count - a.count)
      .find(({ count }) => count >= 2);
    return likely ? { code: likely.code, door: null } : null;
  };
}
