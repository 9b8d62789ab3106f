import { wordsOf } from '../text/normalise.ts';
import { mostLetters } from './trigger-phrases.ts';

/** How to recognise one language, packed small because every device loads it. */
export interface LanguageWords {
  /** Such as "pl". */
  readonly code: string;
  /** By the name of a door, or "help": first words, separated by commas. */
  readonly opens: Readonly<Record<string, string>>;
  /** Common words, separated by commas. Two of them give away the language. */
  readonly words: string;
}

/** The language that somebody writes in, and the door that their first words open, if any. */
export interface DetectedLanguage {
  readonly code: string;
  readonly door: string | null;
}

/**
 * The words of a text in any script, ready to compare: without accents, vowel marks or joiners,
 * because people on phones leave them out. Each Chinese character is a word of its own.
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
 * Makes a function that recognises which of these languages somebody writes in: by the longest
 * phrase of first words in their text, or by two common words.
 */
export function languageDetector(
  languages: readonly LanguageWords[],
): (typed: string) => DetectedLanguage | null {
  const phrases = languages.flatMap(({ code, opens }) =>
    Object.entries(opens).flatMap(([door, list]) =>
      list.split(',').map((text) => ({ code, door: door === 'help' ? null : door, text })),
    ),
  );
  // What opens a door first, and then the longest: "help" may be the end of a longer message, and in
  // one language it may be part of a phrase in another.
  const opensNone = ({ door }: { door: string | null }): number => (door === null ? 1 : 0);
  phrases.sort((a, b) => opensNone(a) - opensNone(b) || b.text.length - a.text.length);
  const known = languages.map(({ code, words }) => ({ code, words: words.split(',') }));

  return (typed) => {
    const text = ` ${foldedWords(typed.slice(0, mostLetters)).join(' ')} `;
    const said = phrases.find(
      // A single word may be somebody's name, so it counts only if nothing else was typed.
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
