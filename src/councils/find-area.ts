import { wordsOf } from '../text/normalise.ts';
import type { Elsewhere } from '../postcodes/parse.ts';

/**
 * Areas with the same councils, packed together for the finder: ";" separates areas and "|" the
 * names of one area, the first of which is shown.
 */
export interface FinderArea {
  readonly names: string;
  readonly councils: readonly string[];
  readonly ask?: true;
  readonly sure?: true;
}

/** A place that no council in the United Kingdom has the duty for. */
export interface FinderOutside {
  readonly names: string;
  readonly where: Elsewhere;
}

export interface FinderAreas {
  readonly areas: readonly FinderArea[];
  readonly outside: readonly FinderOutside[];
}

/** What a name turned out to be. */
export type FoundArea =
  | { readonly kind: 'area'; readonly name: string; readonly area: FinderArea }
  | { readonly kind: 'outside'; readonly where: Elsewhere };

/** Words that people add and that say nothing about the name: before it, or anywhere around it. */
const before = new Set(['the', 'in', 'near']);
const anywhere = new Set([...before, 'council', 'area', 'uk', 'city', 'county', 'of', 'borough']);

/** The words of a name for comparing: full stops and hyphens are ignored, and "St" is "Saint". */
export const nameWords = (name: string): string[] =>
  wordsOf(name.replaceAll('.', '').replaceAll('&', ' and ')).map((word) =>
    word === 'st' ? 'saint' : word,
  );

/** A name for comparing, with spaces ignored too. */
export const nameKey = (name: string): string => nameWords(name).join('');

/** A name for comparing, without some words. */
const without = (name: string, words: ReadonlySet<string>): string =>
  nameKey(
    wordsOf(name)
      .filter((word) => !words.has(word))
      .join(' '),
  );

/**
 * Gives a function that finds areas, and places outside the United Kingdom, by their exact names.
 * Part of a name is not enough, because the result is every council there.
 */
export function areaFinder({ areas, outside }: FinderAreas): (typed: string) => FoundArea | null {
  const known = new Map<string, FoundArea>();
  for (const { names, where } of outside) {
    for (const name of names.split('|')) known.set(nameKey(name), { kind: 'outside', where });
  }
  for (const area of areas) {
    for (const names of area.names.split(';')) {
      const all = names.split('|');
      for (const name of all)
        known.set(nameKey(name), { kind: 'area', name: all[0] ?? name, area });
    }
  }
  return (typed) =>
    typed.length > 100
      ? null
      : (known.get(nameKey(typed)) ??
        known.get(without(typed, before)) ??
        known.get(without(typed, anywhere)) ??
        null);
}
