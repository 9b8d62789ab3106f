/** How many places there are. Two marks share one now and then; fewer places would make it common. */
export const markPlaces = 2 ** 17;

/**
 * The words of a question and each pair of neighbours, so that "hit me" is more than "hit" and
 * "me". The first and the last word have an edge for a neighbour.
 *
 * @param stems its words without their endings
 */
export function wordsAndPairs(stems: readonly string[]): string[] {
  const row = ['^', ...stems, '$'];
  const pairs = row.slice(1).map((stem, at) => `${row[at] ?? ''} ${stem}`);
  return [...new Set([...stems, ...pairs])];
}

/** The place of each different mark of a question, from 0 to markPlaces - 1. */
export const marksOf = (stems: readonly string[]): number[] => [
  ...new Set(wordsAndPairs(stems).map(placeOf)),
];

/** FNV-1a, mixed once more because its lower bits alone are not even. */
function placeOf(mark: string): number {
  let hash = 2166136261;
  for (let at = 0; at < mark.length; at += 1) {
    hash = Math.imul(hash ^ mark.charCodeAt(at), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % markPlaces;
}
