import { matchesOf, readPhrase, typedWords, type Groups, type Phrase } from './trigger-phrases.ts';

/** When a door opens by itself, and what keeps it shut. */
export interface DoorWords {
  readonly name: string;
  /** Phrases. One of them is enough to open it. */
  readonly opens: readonly string[];
  /** Phrases. Any one of them keeps it shut. */
  readonly unless: readonly string[];
  /** Other doors. If one of them opens, this one stays shut and is not named either. */
  readonly yields: readonly string[];
}

/** What choosing a door needs, and no more, because every device loads it. */
export interface DoorData {
  /** In the order they open: the one for most danger first. */
  readonly doors: readonly DoorWords[];
  readonly groups: Groups;
  /** A phrase does not count if one of these is just before it: "he has never hit me". */
  readonly not: readonly string[];
}

/** What somebody's own words say, without any guess. */
export interface DoorChoice {
  /** The door that opens; null where the words are not explicit. */
  readonly open: string | null;
  /** Other doors that fit: they are named, not opened. */
  readonly also: readonly string[];
}

/** How many words before a phrase a "not" may be and still deny it. */
const reach = 2;

/**
 * Makes a function that chooses which door somebody's own words open. It infers nothing: a door
 * opens only for phrases that a safeguarding lead has read and signed.
 */
export function doorChooser({ doors, groups, not }: DoorData): (typed: string) => DoorChoice {
  const read = (lines: readonly string[]): Phrase[] =>
    lines.map((line) => readPhrase(line, groups));
  const negations = new Set(not.flatMap((word) => typedWords(word)));
  const known = doors.map((door) => ({
    ...door,
    opens: read(door.opens),
    unless: read(door.unless),
  }));

  const isNegated = (words: readonly string[], from: number): boolean =>
    words.slice(Math.max(0, from - reach), from).some((word) => negations.has(word));

  return (typed) => {
    const words = typedWords(typed);
    const isSaid = (phrase: Phrase): boolean =>
      matchesOf(phrase, words).some(({ from }) => !isNegated(words, from));
    const fit = known
      .filter(
        ({ opens, unless }) =>
          opens.some(isSaid) && !unless.some((phrase) => matchesOf(phrase, words).length > 0),
      )
      .map(({ name, yields }) => ({ name, yields }));
    const left = fit.filter(({ yields }) => !fit.some(({ name }) => yields.includes(name)));
    const [first, ...others] = left.map(({ name }) => name);
    return { open: first ?? null, also: others };
  };
}
