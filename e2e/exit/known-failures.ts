import { siteWasSeen } from './bed.ts';
import type { EngineName } from './engine.ts';

/** A failure that we understand. */
export interface KnownFailure {
  /** Why it fails, worded for readers. */
  readonly why: string;
  /** How the error message begins; a row that fails with any other message has a new fault. */
  readonly fault: string;
}

/** The rows known to fail, by engine. docs/decisions/0007-leaving.md explains each one. */
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

/** Whether a fault is the expected one. A timeout or an error in the test itself never is. */
export const isKnown = (fault: unknown, known: KnownFailure | undefined): boolean =>
  known !== undefined && fault instanceof Error && fault.message.startsWith(known.fault);
