import { diffArrays } from 'diff';

/** How many unchanged lines are shown before a change: a helpline's name stands three above its number. */
const linesBefore = 3;

/** Sentences that were signed and those that stand in their place now; either may be empty. */
export interface Change {
  /** What stands before them and has not changed, such as whose number it is. */
  readonly after: readonly string[];
  readonly signed: readonly string[];
  readonly now: readonly string[];
}

/** What changed between two readings of a page, in reading order. */
export function changesBetween(signed: readonly string[], now: readonly string[]): Change[] {
  const changes: { after: string[]; signed: string[]; now: string[] }[] = [];
  let before: string[] = [];
  let open: (typeof changes)[number] | undefined;
  for (const { added, removed, value } of diffArrays([...signed], [...now])) {
    if (!added && !removed) {
      open = undefined;
      before = value.slice(-linesBefore);
      continue;
    }
    if (!open) changes.push((open = { after: before, signed: [], now: [] }));
    (removed ? open.signed : open.now).push(...value);
  }
  return changes;
}

/** Changes in words for somebody who does not read code: a line that is gone, a line that is new. */
export const describeChanges = (changes: readonly Change[]): string =>
  changes
    .map(({ after, signed, now }) =>
      [
        ...after.map((line) => `       ${line}`),
        ...signed.map((line) => `  was  ${line}`),
        ...now.map((line) => `  now  ${line}`),
      ].join('\n'),
    )
    .join('\n\n');
