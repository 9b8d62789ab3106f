import type { EngineName } from './engine.ts';

/**
 * Rows that fail in an engine for a reason that is understood, in words for readers. Each is
 * explained in docs/decisions/0007-leaving.md.
 */
export const knownFailures: Readonly<
  Partial<Record<EngineName, Readonly<Record<number, string>>>>
> = {
  Firefox: {
    26: 'Firefox forgets that a tab has left, once that tab is closed and opened again, or copied. Back in such a tab then shows this site.',
  },
};
