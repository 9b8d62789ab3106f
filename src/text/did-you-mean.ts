import { distance } from 'fastest-levenshtein';

/**
 * The name somebody probably meant, for messages such as "did you mean …?".
 *
 * @returns the closest of `known` when at most a third of the letters differ, else null
 */
export function closestName(typed: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, away: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best && best.away <= Math.ceil(typed.length / 3) ? best.name : null;
}

/** A line for the end of a message: the name somebody probably meant; nothing if none is close. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const likely = closestName(typed, known);
  return likely === null ? '' : `\n  Did you mean "${likely}"?`;
}
