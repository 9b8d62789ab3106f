import { placesOf, readPhrase, typedWords, type Groups, type Phrase } from './trigger-phrases.ts';

/** When a door opens by itself: its phrases, and what keeps it shut. */
export interface DoorWords {
  readonly name: string;
  /** Phrases; one is enough. */
  readonly opens: readonly string[];
  /** Phrases; wherever one stands, the door stays shut. */
  readonly unless: readonly string[];
  /** Other doors: where one of them opens, this one stays shut and is not named either. */
  readonly yields: readonly string[];
}

/** All that choosing needs. Every device loads it, so it holds no more than that. */
export interface DoorData {
  /** Those that come first open first: the person in the most danger. */
  readonly doors: readonly DoorWords[];
  readonly groups: Groups;
  /** A phrase does not count where one of these stands just before it: "he has never hit me". */
  readonly not: readonly string[];
}

/** What the words that somebody typed say by themselves. */
export interface Chosen {
  /** The door that opens; null where the words are not explicit. */
  readonly open: string | null;
  /** Others that fit too: they are named, not opened. */
  readonly also: readonly string[];
}

/** "Not" counts so many words before a phrase. */
const reach = 2;

/**
 * Gives a function that chooses the door which somebody's own words open. It concludes nothing:
 * a door opens only on phrases that a safeguarding lead has read and signed.
 */
export function doorChooser({ doors, groups, not }: DoorData): (typed: string) => Chosen {
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
    const stands = (phrase: Phrase): boolean =>
      placesOf(phrase, words).some(({ from }) => !isNegated(words, from));
    const fit = known
      .filter(
        ({ opens, unless }) =>
          opens.some(stands) && !unless.some((phrase) => placesOf(phrase, words).length > 0),
      )
      .map(({ name, yields }) => ({ name, yields }));
    const left = fit.filter(({ yields }) => !fit.some(({ name }) => yields.includes(name)));
    const [first, ...others] = left.map(({ name }) => name);
    return { open: first ?? null, also: others };
  };
}
