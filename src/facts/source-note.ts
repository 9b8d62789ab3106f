import { countLabel, type CountWords } from '../text/count-label.ts';

/** The interface words of the mark that opens a paragraph's sources. */
export interface MarkWords extends CountWords {
  /** Such as "How we know". */
  readonly how: string;
}

/** Which sources a paragraph, or something of its size, rests on, and what leads to them. */
export interface SourceNote {
  /** The id of the note that lists them. Paragraphs that rest on the same sources share it. */
  readonly id: string;
  readonly numbers: readonly number[];
  /** Such as "How we know: 2 sources". */
  readonly label: string;
}

/**
 * The note for a paragraph.
 *
 * @param cited the numbers of its sources, which may repeat
 */
export function noteFor(cited: Iterable<number>, { how, ...count }: MarkWords): SourceNote {
  const numbers = [...new Set(cited)].sort((a, b) => a - b);
  return {
    id: `from-${numbers.join('-')}`,
    numbers,
    label: `${how}: ${countLabel(numbers.length, count)}`,
  };
}

/** The numbers of the sources that a note lists: "from-1-4" gives 1 and 4. */
export const numbersOf = (note: string): number[] => note.split('-').slice(1).map(Number);
