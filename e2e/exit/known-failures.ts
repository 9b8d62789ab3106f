import { siteWasSeen } from './bed.ts';
import type { EngineName } from './engine.ts';

/** A failure whose reason is understood. */
export interface KnownFailure {
  /** Why it fails, in words for readers. */
  readonly why: string;
  /** How the message of the fault begins: a row that fails in another way has a new fault. */
  readonly fault: string;
}

/** Rows that fail in an engine. Each is explained in docs/decisions/0007-leaving.md. */
export const knownFailures: Readonly<
  Partial<Record<EngineName, Readonly<Record<number, KnownFailure>>>>
> = {
  Firefox: {
    26: {
      why: 'Firefox forgets that a tab has left, once that tab is closed and opened again, or copied. Back in such a tab then shows this site.',
      fault: `copied: ${siteWasSeen}; opened again: ${siteWasSeen}`,
    },
  },
};

/** Whether a fault is the one that was expected. A timeout or an error in the test is not. */
export const isKnown = (fault: unknown, known: KnownFailure | undefined): boolean =>
  known !== undefined && fault instanceof Error && fault.message.startsWith(known.fault);
