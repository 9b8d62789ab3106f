// How well a search does, worked out from what it found.
/** Which pages answer a topic. */
export interface Page {
  /** Such as "/before/paying/". */
  readonly address: string;
  readonly answers: readonly string[];
}

/** A rank in a list, counting from 1; null if the right page is not in it. */
export type Rank = number | null;

/**
 * The rank, among the results, of the first page that answers one of the topics.
 *
 * @param results addresses in the search's order, with or without fragment, query and host
 */
export function rankOf(
  topics: readonly string[],
  results: readonly string[],
  pages: readonly Page[],
): Rank {
  const right = new Set(
    pages
      .filter(({ answers }) => topics.some((topic) => answers.includes(topic)))
      .map(({ address }) => address),
  );
  const at = results.findIndex((result) => right.has(new URL(result, 'http://site.test').pathname));
  return at === -1 ? null : at + 1;
}

/** The share of ranks, 0 to 1, that are within the first few. */
export function successAt(most: number, ranks: readonly Rank[]): number {
  return share(ranks.map((rank) => rank !== null && rank <= most));
}

/** The mean of 1/rank, 0 to 1, in which a page that was not found counts 0. */
export function meanReciprocalRank(ranks: readonly Rank[]): number {
  return (
    ranks.reduce<number>((sum, rank) => sum + (rank === null ? 0 : 1 / rank), 0) / ranks.length
  );
}

/** The share that are true, 0 to 1; NaN if there are none. */
export function share(holds: readonly boolean[]): number {
  return holds.filter(Boolean).length / holds.length;
}

/** Such as "83.3%", or "none" if there was nothing to count. */
export function percent(part: number): string {
  return Number.isNaN(part) ? 'none' : `${(part * 100).toFixed(1)}%`;
}

/** Lines up rows of cells in columns, using spaces; the first column is the widest. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
