import type { Content } from '../content/content.ts';
import type { SourceCheck } from '../facts/schema.ts';
import { compareText } from '../text/compare.ts';

/** The terms on which others may use our data. */
export const licence = {
  name: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'Before you mediate contributors',
} as const;

/** Where something was read, with the source itself in place of its name in our files. */
export function readAt({ source: id, ...checked }: SourceCheck, sources: Content['sources']) {
  const source = id === undefined ? undefined : sources.get(id);
  return {
    source: source
      ? {
          title: source.title,
          publisher: source.publisher,
          date: source.date,
          address: source.address ?? null,
        }
      : null,
    ...checked,
  };
}

/**
 * The latest day on which any of these was checked, and the first by which one must be looked at
 * again. Both are null if there are none.
 */
export function checkDays(checks: readonly Pick<SourceCheck, 'checked' | 'checkBy'>[]): {
  lastChecked: string | null;
  checkBy: string | null;
} {
  return {
    lastChecked:
      checks
        .map((each) => each.checked)
        .sort(compareText)
        .at(-1) ?? null,
    checkBy: checks.map((each) => each.checkBy).sort(compareText)[0] ?? null,
  };
}
