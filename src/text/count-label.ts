/** How many were found: in `found`, {count} stands for the number. */
export interface CountWords {
  readonly found: string;
  readonly foundOne: string;
  /** Left out where there always is one. */
  readonly none?: string;
}

/** What a reader is told of how many were found. */
export function countLabel(count: number, { found, foundOne, none }: CountWords): string {
  if (count === 0 && none !== undefined) return none;
  return count === 1 ? foundOne : found.replace('{count}', String(count));
}
