import { siteWasSeen } from './bed.ts';
import type { EngineName } from './engine.ts';

/** A failure that we understand. */
export interface KnownFailure {
  /** Why it fails, worded for readers. */
  readonly why: string;
  /** The first line of the error message; a row that fails with any other has a new fault. */
  readonly fault: RegExp;
}

/** The rows known to fail, by engine. docs/decisions/0007-leaving.md explains each one. */
export const knownFailures: Readonly<
  Partial<Record<EngineName, Readonly<Record<number, KnownFailure>>>>
> = {
  Firefox: {
    26: {
      why: 'Firefox forgets that a tab has left, once that tab is closed and opened again, or copied. Back in such a tab then shows this site.',
      // One of the two may hold: now and then Firefox happens to save what the tab keeps in time.
      fault: new RegExp(
        `^(copied: ${siteWasSeen}(; opened again: ${siteWasSeen})?|opened again: ${siteWasSeen})$`,
      ),
    },
  },
};

/** Whether a fault is the expected one. A timeout or an error in the test itself never is. */
export const isKnown = (fault: unknown, known: KnownFailure | undefined): boolean =>
  known !== undefined &&
  fault instanceof Error &&
  known.fault.test(fault.message.replace(/\n[^]*/, ''));
