import { distance } from 'fastest-levenshtein';

/**
 * The known name that somebody probably meant to type.
 *
 * @returns the closest of `known`, or null if more than a third of the letters would have to change
 */
export function closestName(typed: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, away: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best && best.away <= Math.ceil(typed.length / 3) ? best.name : null;
}

/** The last line of a message, suggesting a name; empty if no known name is close. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const likely = closestName(typed, known);
  return likely === null ? '' : `\n  Did you mean "${likely}"?`;
}
