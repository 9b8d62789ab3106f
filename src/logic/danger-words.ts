import { distance } from 'fastest-levenshtein';

/** Words that may stand between two words of a pattern. */
const mayStandBetween = 3;
/** A shorter word that is typed one slip away is too often another word: "hit" and "hot". */
const longEnoughToSlip = 6;

/** A word of a pattern; `goesOn` where it ended in *. */
interface PatternWord {
  readonly letters: string;
  readonly goesOn: boolean;
}
/** Words that stand side by side. */
type Phrase = readonly PatternWord[];
/** Phrases in order; each has its other ways to say it. */
export type Pattern = readonly (readonly Phrase[])[];

/** What may mean danger, as content/intents tells it; more may stand beside these. */
export interface WordedIntent {
  readonly name: string;
  /** 1 is the most urgent. */
  readonly urgency: number;
  readonly when: readonly string[];
  readonly unless: readonly string[];
}

/** A pattern that cannot be read. The message says what is wanted, for its author. */
export class PatternFault extends Error {
  override name = 'PatternFault';
}

/** Each line is read once: somebody who types on an old phone waits for none of it again. */
const alreadyRead = new Map<string, Pattern>();
function patternOf(line: string): Pattern {
  const known = alreadyRead.get(line) ?? readPattern(line);
  alreadyRead.set(line, known);
  return known;
}

/** Small letters without accents, apostrophes or anything but letters and digits between. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘ʼ`´]/gu, '')
    .toLowerCase();

const wordsOf = (typed: string): string[] => plain(typed).match(/[\p{L}\p{N}]+/gu) ?? [];

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

/** Whether two words differ by one letter, or by two neighbours that changed places. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (distance(a, b) <= 1) return true;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

/** The first letter must be right: "killed" is not "skilled" nor "billed". */
function fits(typed: string, { letters, goesOn }: PatternWord, slips: boolean): boolean {
  if (goesOn ? typed.startsWith(letters) : typed === letters) return true;
  // What begins like a short stem is often another word: "punctual" and "punch*".
  const shortest = goesOn ? longEnoughToSlip : longEnoughToSlip - 1;
  if (!slips || typed.length < longEnoughToSlip || letters.length < shortest) return false;
  if (!goesOn) return oneSlip(typed, letters);
  return [-1, 0, 1].some((more) => oneSlip(typed.slice(0, letters.length + more), letters));
}

/** From the first to the last of the words that a pattern covers. */
interface Span {
  readonly from: number;
  readonly to: number;
}
/** Where each word was typed, by its first letter; words that do not count are left out. */
type Typed = ReadonlyMap<string, readonly { readonly word: string; readonly at: number }[]>;

function typedWords(words: readonly string[], apart: ReadonlySet<number>): Typed {
  // Not Map.groupBy and toSorted: old phones do not know them.
  const typed = new Map<string, { word: string; at: number }[]>();
  for (const [at, word] of words.entries()) {
    if (apart.has(at)) continue;
    const alike = typed.get(word.charAt(0));
    if (alike) alike.push({ word, at });
    else typed.set(word.charAt(0), [{ word, at }]);
  }
  return typed;
}

/** Where a pattern was typed. Of spans that end in one place, the shortest. */
function spansOf(pattern: Pattern, typed: Typed, slips: boolean): Span[] {
  const phraseAt = (phrase: Phrase): Span[] => {
    const places = phrase.map((one) => {
      const alike = typed.get(one.letters.charAt(0)) ?? [];
      return alike.filter(({ word }) => fits(word, one, slips)).map(({ at }) => at);
    });
    const [first = [], ...others] = places.map((some) => new Set(some));
    return [...first]
      .filter((at) => others.every((next, by) => next.has(at + by + 1)))
      .map((from) => ({ from, to: from + phrase.length - 1 }));
  };
  let spans: Span[] | undefined;
  for (const ways of pattern) {
    const here = ways.flatMap(phraseAt);
    if (spans) {
      const endsAt = new Map(spans.map((span) => [span.to, span]));
      spans = here.flatMap(({ from, to }) => {
        for (let back = 1; back <= mayStandBetween + 1; back += 1) {
          const before = endsAt.get(from - back);
          if (before) return [{ from: before.from, to }];
        }
        return [];
      });
    } else spans = here;
    if (!spans.length) return [];
  }
  return spans ?? [];
}

/**
 * What the typed words may mean, the most urgent first. Words that an "unless" covers do not
 * count for that intent; the others still do, so that nothing takes back a whole question. An
 * "unless" allows for no slip of the keys: "stalling" must not take back "stalking".
 *
 * @param typed anything at all; letters' case, accents, apostrophes and punctuation do not matter
 * @returns the names of the intents; none where nothing fits
 * @throws PatternFault when a pattern cannot be read, which src/read-content.ts finds first
 */
export function intentsIn(typed: string, intents: readonly WordedIntent[]): string[] {
  const words = wordsOf(typed);
  const all = typedWords(words, new Set());
  return intents
    .filter(({ when, unless }) => {
      const harmless = unless.flatMap((line) => spansOf(patternOf(line), all, false));
      const apart = new Set(
        harmless.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, by) => from + by),
        ),
      );
      const counted = apart.size ? typedWords(words, apart) : all;
      return when.some((line) => spansOf(patternOf(line), counted, true).length > 0);
    })
    .sort((a, b) => a.urgency - b.urgency)
    .map(({ name }) => name);
}
