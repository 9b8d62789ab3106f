/** How to say how many were found. In `found`, {count} is replaced by the number. */
export interface CountWords {
  readonly found: string;
  readonly foundOne: string;
  /** Left out where there is always at least one. */
  readonly none?: string;
}

/** Tells a reader how many were found. */
export function countLabel(count: number, { found, foundOne, none }: CountWords): string {
  if (count === 0 && none !== undefined) return none;
  return count === 1 ? foundOne : found.replace('{count}', String(count));
}
