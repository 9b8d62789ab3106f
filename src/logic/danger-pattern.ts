import { plain } from './plain-words.ts';

/** A word of a pattern; `goesOn` where it ended in *. */
export interface PatternWord {
  readonly letters: string;
  readonly goesOn: boolean;
}
/** Words that stand side by side. */
export type Phrase = readonly PatternWord[];
/** Phrases in order; each has its other ways to say it. */
export type Pattern = readonly (readonly Phrase[])[];

/** A pattern that cannot be read. The message says what is wanted, for its author. */
export class PatternFault extends Error {
  override name = 'PatternFault';
}

/**
 * Reads one line of "when" or "unless": words in order, `*` where a word may go on, and
 * `(a|b c)` for other ways to say it. Words inside a bracket stand side by side.
 *
 * @throws PatternFault that says what is wanted
 */
export function readPattern(line: string): Pattern {
  const pieces = plain(line).match(/\([^()]*\)|[^\s()]+|[()]/gu) ?? [];
  if (!pieces.length) throw new PatternFault('words such as: hand* (round|on) neck');
  return pieces.map((piece) => {
    if (piece === '(' || piece === ')') {
      throw new PatternFault('each "(" with its ")", and no bracket inside another');
    }
    const ways = piece.startsWith('(') ? piece.slice(1, -1).split('|') : [piece];
    return ways.map(readPhrase);
  });
}

function readPhrase(way: string): Phrase {
  const words = way.trim().split(/\s+/);
  return words.map((word) => {
    const [, letters = '', star = ''] = /^([\p{L}\p{N}]+)(\*?)$/u.exec(word) ?? [];
    if (!letters) {
      throw new PatternFault(
        word
          ? `words of letters, with | only in brackets and * only at the end, but for "${word}"`
          : 'a word on both sides of each "|", and in each pair of brackets',
      );
    }
    if (star && letters.length < 3) {
      throw new PatternFault(`at least three letters before the *, but for "${word}"`);
    }
    return { letters, goesOn: star !== '' };
  });
}
