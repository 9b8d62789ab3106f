import { stemmer } from 'stemmer';
import { unpacked } from './packed-weights.ts';
import { wordsOf } from './plain-words.ts';
import { standsIn } from './sure-words.ts';
import { markPlaces, marksOf, wordsAndPairs } from './word-marks.ts';

/** What was learned from content/examples: see learn-danger.ts, which makes it. */
export interface DangerModel {
  /** How much each mark speaks for danger, packed: see packed-weights.ts. */
  readonly marks: string;
  /** By a word or a pair, without endings: an intent's place in `names`, its weight, and so on: base 36. */
  readonly words: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

/** What may mean danger, as content/intents tells it; more may stand beside these. */
export interface SureIntent {
  readonly name: string;
  /** 1 is the most urgent. */
  readonly urgency: number;
  /** Words that always raise it: see sure-words.ts. */
  readonly sure: readonly string[];
}

/** As many of a weight make 1. More would make the file larger and no answer better. */
export const weightsInOne = 2;
/**
 * From here on a question counts as one that may mean danger. Lower finds more and is wrong more
 * often; too many false alarms teach people to look past the help.
 */
const enough = 0.3;
/** The next likely help stands there too if its sum is so large a part of the likeliest's. */
const nearlyAsLikely = 0.8;
/** A long text is read in parts, so that one sentence of danger is not lost among others. */
const wordsInPart = 14;

/**
 * Gives a function that tells what the typed words may mean. First what sure words say, the most
 * urgent first; then what is likely by the examples, the likeliest first. None where nothing fits.
 * It takes anything at all: case, accents and punctuation do not matter.
 */
export function dangerReader(
  { marks, words, names }: DangerModel,
  intents: readonly SureIntent[],
): (typed: string) => string[] {
  const weights = unpacked(marks, markPlaces);
  const inOrder = intents.toSorted((a, b) => a.urgency - b.urgency);

  const mayMeanDanger = (part: readonly string[]): boolean => {
    const found = marksOf(part);
    const sum = found.reduce((all, mark) => all + (weights[mark] ?? 0), 0);
    return sum / weightsInOne / Math.sqrt(found.length) > enough;
  };

  const likelyIn = (part: readonly string[]): string[] => {
    const sums = names.map(() => 0);
    for (const stem of wordsAndPairs(part)) {
      const pairs = Object.hasOwn(words, stem) ? (words[stem] ?? '') : '';
      for (let at = 0; at < pairs.length; at += 2) {
        const intent = Number.parseInt(pairs.charAt(at), 36);
        sums[intent] = (sums[intent] ?? 0) + Number.parseInt(pairs.charAt(at + 1), 36);
      }
    }
    const most = Math.max(...sums);
    // Marks of words that no example has can weigh by chance, where they share a place.
    if (most === 0) return [];
    return names
      .map((name, at) => ({ name, sum: sums[at] ?? 0 }))
      .filter(({ sum }) => sum >= most * nearlyAsLikely)
      .sort((a, b) => b.sum - a.sum)
      .map(({ name }) => name);
  };

  return (typed) => {
    const all = wordsOf(typed);
    const sure = inOrder.filter((one) => one.sure.some((line) => standsIn(line, all)));
    const stems = all.map((word) => stemmer(word));
    const likely = partsOf(stems).filter(mayMeanDanger).flatMap(likelyIn);
    return [...new Set([...sure.map(({ name }) => name), ...likely])];
  };
}

/** Each part overlaps the one before by a half: no sentence is cut in two in both. */
function partsOf(words: readonly string[]): (readonly string[])[] {
  const parts = [words.slice(0, wordsInPart)];
  for (let from = wordsInPart / 2; from + wordsInPart / 2 < words.length; from += wordsInPart / 2) {
    parts.push(words.slice(from, from + wordsInPart));
  }
  return parts;
}
