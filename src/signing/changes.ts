import { diffArrays } from 'diff';

/** Sentences that were signed and those that stand in their place now; either may be empty. */
export interface Change {
  readonly signed: readonly string[];
  readonly now: readonly string[];
}

/** What changed between two readings of a page, in reading order. */
export function changesBetween(signed: readonly string[], now: readonly string[]): Change[] {
  const changes: { signed: string[]; now: string[] }[] = [];
  let open: (typeof changes)[number] | undefined;
  for (const { added, removed, value } of diffArrays([...signed], [...now])) {
    if (!added && !removed) {
      open = undefined;
      continue;
    }
    if (!open) changes.push((open = { signed: [], now: [] }));
    (removed ? open.signed : open.now).push(...value);
  }
  return changes;
}

/** Changes in words for somebody who does not read code: a line that is gone, a line that is new. */
export const describeChanges = (changes: readonly Change[]): string =>
  changes
    .map(({ signed, now }) =>
      [...signed.map((line) => `  was  ${line}`), ...now.map((line) => `  now  ${line}`)].join(
        '\n',
      ),
    )
    .join('\n\n');
