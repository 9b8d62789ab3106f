import assert from 'node:assert/strict';
import type { ExitOutcome } from '../../src/exit/test-record.ts';
import { isKnown, type KnownFailure } from './known-failures.ts';
import type { RowOutcome } from './outcome.ts';

/**
 * Throws unless a row came out as it was recorded, because that is what readers are told. A failure
 * is accepted only where it was recorded, is understood, and is that same failure. A row that was
 * recorded as not run is only asked not to fail.
 */
export function assertAsRecorded(
  recorded: ExitOutcome,
  came: RowOutcome,
  known: KnownFailure | undefined,
): void {
  if (came.outcome === 'fails' && !(recorded === 'fails' && isKnown(came.fault, known))) {
    throw came.fault;
  }
  if (recorded !== 'not-run') assert.equal(came.outcome, recorded, 'run npm run record:exit');
}
