import { stemmer } from 'stemmer';
import type { Example } from './examples.ts';
import { weightsInOne, type DangerModel } from './danger-words.ts';
import { heaviest, packed } from './packed-weights.ts';
import { wordsOf } from './plain-words.ts';
import { markPlaces, marksOf, wordsAndPairs } from './word-marks.ts';

/**
 * Learns from examples which words may mean danger, and which help they ask for. The same examples
 * always give the same model. It takes about a second; only the build does it.
 */
export function learnDanger(examples: readonly Example[], names: readonly string[]): DangerModel {
  return { marks: packed(weigh(examples)), words: wordsFor(examples, names), names };
}

const stemsOf = (typed: string): string[] => wordsOf(typed).map((word) => stemmer(word));

const rounds = 30;
const step = 0.3;
/** How strongly weights are held back. Without it rare words weigh too much. */
const restraint = 0.03;

/**
 * Logistic regression by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer, 2011).
 * Danger and ordinary count the same in all, whichever has more examples.
 */
function weigh(examples: readonly Example[]): Int8Array {
  const rows = examples.map(({ typed, intent }) => {
    const marks = marksOf(stemsOf(typed));
    return { marks, share: 1 / Math.sqrt(marks.length || 1), danger: intent === null ? 0 : 1 };
  });
  const dangerous = rows.filter(({ danger }) => danger === 1).length;
  const worth = [0.5 / (1 - dangerous / rows.length), (0.5 * rows.length) / dangerous];
  const weights = new Float64Array(markPlaces);
  const moved = new Float64Array(markPlaces);
  const mix = mixer();
  for (let round = 0; round < rounds; round += 1) {
    mix(rows);
    for (const { marks, share, danger } of rows) {
      const sum = marks.reduce((all, mark) => all + (weights[mark] ?? 0), 0) * share;
      const wrongBy = (1 / (1 + Math.exp(-sum)) - danger) * (worth[danger] ?? 1) * share;
      for (const mark of marks) {
        const slope = wrongBy + restraint * (weights[mark] ?? 0);
        moved[mark] = (moved[mark] ?? 0) + slope * slope;
        weights[mark] =
          (weights[mark] ?? 0) - (step * slope) / Math.sqrt((moved[mark] ?? 0) + 1e-8);
      }
    }
  }
  return Int8Array.from(weights, (weight) =>
    Math.max(-heaviest, Math.min(heaviest, Math.round(weight * weightsInOne))),
  );
}

/** Puts a list into another order each time, the same ones in each run (Park and Miller, 1988). */
function mixer(): (list: unknown[]) => void {
  let seed = 1;
  return (list) => {
    for (let last = list.length - 1; last > 0; last -= 1) {
      seed = (seed * 16807) % 2147483647;
      const other = Math.floor((seed / 2147483647) * (last + 1));
      [list[last], list[other]] = [list[other], list[last]];
    }
  };
}

/** So that a word with few examples counts for little. */
const doubt = 0.1;

/** Pairs of words with fewer examples tell nothing, and would fill the file. */
const fewest = 8;

/** How much more often a word stands in examples of an intent than in all of danger (naive Bayes). */
function wordsFor(
  examples: readonly Example[],
  names: readonly string[],
): Readonly<Record<string, string>> {
  const counts = new Map<string, number[]>();
  const inAll = names.map(() => 0);
  for (const { typed, intent } of examples) {
    const at = intent === null ? -1 : names.indexOf(intent);
    if (at < 0) continue;
    for (const stem of wordsAndPairs(stemsOf(typed))) {
      const row = counts.get(stem) ?? names.map(() => 0);
      row[at] = (row[at] ?? 0) + 1;
      counts.set(stem, row);
      inAll[at] = (inAll[at] ?? 0) + 1;
    }
  }
  const total = sumOf(inAll);
  const part = (count: number, of: number, each: number): number =>
    Math.log((count + doubt * each) / (of + doubt * each * counts.size));
  return Object.fromEntries(
    [...counts].flatMap(([stem, row]) => {
      if (stem.includes(' ') && sumOf(row) < fewest) return [];
      const usual = part(sumOf(row), total, names.length);
      const pairs = row.map((count, at) => {
        const weight = Math.round(2 * (part(count, inAll[at] ?? 0, 1) - usual));
        return weight > 0 ? at.toString(36) + weight.toString(36) : '';
      });
      return pairs.some(Boolean) ? [[stem, pairs.join('')]] : [];
    }),
  );
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
