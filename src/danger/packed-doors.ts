import type { DoorData } from './choose-door.ts';
import { foldedWords, type LanguageWords } from './first-words.ts';
import type { DangerContent, FirstWords } from './schema.ts';

/**
 * What opens the doors, as it is in /data/search.json: lists joined by commas, which is smaller.
 */
export interface PackedDoors {
  readonly doors: readonly {
    readonly name: string;
    readonly opens: string;
    readonly unless: string;
    readonly yields: readonly string[];
  }[];
  readonly groups: Readonly<Record<string, string>>;
  readonly not: readonly string[];
}

/** Packs the doors, the one for most danger first. */
export function packedDoors({
  doors,
  doorWords,
}: Pick<DangerContent, 'doors' | 'doorWords'>): PackedDoors {
  return {
    doors: doorWords.first.flatMap((name) => {
      const door = doors.get(name);
      if (!door) return [];
      const { opens, unless, yields } = door;
      return [{ name, opens: opens.join(','), unless: unless.join(','), yields }];
    }),
    groups: Object.fromEntries(
      Object.entries(doorWords.groups).map(([name, words]) => [name, words.join(',')]),
    ),
    not: doorWords.not,
  };
}

/** Packs the first words of a language for its part of the help strip. */
export const packedLanguage = (
  code: string,
  { opens, words }: Pick<FirstWords, 'opens' | 'words'>,
): LanguageWords => ({
  code,
  opens: Object.fromEntries(Object.entries(opens).map(([door, list]) => [door, folded(list)])),
  words: folded(words),
});

/** Drops accents, and phrases that contain a shorter one of the list: it finds them too. */
function folded(list: readonly string[]): string {
  const all = [...new Set(list.map((text) => foldedWords(text).join(' ')))];
  const isLonger = (text: string): boolean =>
    all.some(
      (other) => other !== text && other.includes(' ') && ` ${text} `.includes(` ${other} `),
    );
  return all.filter((text) => !isLonger(text)).join(',');
}

/** Unpacks the doors for `doorChooser`. */
export const unpackedDoors = ({ doors, groups, not }: PackedDoors): DoorData => ({
  doors: doors.map((door) => ({
    ...door,
    opens: door.opens.split(','),
    unless: door.unless === '' ? [] : door.unless.split(','),
  })),
  groups: Object.fromEntries(
    Object.entries(groups).map(([name, words]) => [name, words.split(',')]),
  ),
  not,
});
