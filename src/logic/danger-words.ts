import { distance } from 'fastest-levenshtein';
import { readPattern, type Pattern, type PatternWord, type Phrase } from './danger-pattern.ts';
import { wordsOf } from './plain-words.ts';

/** Words that may stand between two words of a pattern. */
const mayStandBetween = 3;
/** A shorter word that is typed one slip away is too often another word: "hit" and "hot". */
const longEnoughToSlip = 6;

/** What may mean danger, as content/intents tells it; more may stand beside these. */
export interface WordedIntent {
  readonly name: string;
  /** 1 is the most urgent. */
  readonly urgency: number;
  readonly when: readonly string[];
  readonly unless: readonly string[];
}

/** Each line is read once: somebody who types on an old phone waits for none of it again. */
const alreadyRead = new Map<string, Pattern>();
function patternOf(line: string): Pattern {
  const known = alreadyRead.get(line) ?? readPattern(line);
  alreadyRead.set(line, known);
  return known;
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

/** What was typed: each different word with its places, under its first letter. */
interface Typed {
  readonly byLetter: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** Where words of patterns were found already: many patterns share their words. */
  readonly found: Map<string, readonly number[]>;
}

/** @param apart the places of words that do not count */
function typedWords(words: readonly string[], apart: ReadonlySet<number>): Typed {
  // Not Map.groupBy: old phones do not know it.
  const byLetter = new Map<string, Map<string, number[]>>();
  for (const [at, word] of words.entries()) {
    if (apart.has(at)) continue;
    const alike = byLetter.get(word.charAt(0)) ?? new Map<string, number[]>();
    byLetter.set(word.charAt(0), alike);
    const places = alike.get(word);
    if (places) places.push(at);
    else alike.set(word, [at]);
  }
  return { byLetter, found: new Map() };
}

/** Where a word of a pattern was typed. */
function placesOf(one: PatternWord, { byLetter, found }: Typed, slips: boolean): readonly number[] {
  const key = `${one.letters}${one.goesOn ? '*' : ''}${slips ? '~' : ''}`;
  const known = found.get(key);
  if (known) return known;
  const alike = byLetter.get(one.letters.charAt(0)) ?? [];
  const places = [...alike].flatMap(([word, at]) => (fits(word, one, slips) ? at : []));
  found.set(key, places);
  return places;
}

/** Where a pattern was typed. */
function spansOf(pattern: Pattern, typed: Typed, slips: boolean): Span[] {
  const phraseAt = (phrase: Phrase): Span[] => {
    const [first = [], ...rest] = phrase.map((one) => placesOf(one, typed, slips));
    if (!first.length) return [];
    const others = rest.map((places) => new Set(places));
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
