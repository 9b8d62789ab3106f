import assert from 'node:assert/strict';
import type { ExitOutcome } from '../../src/exit/test-record.ts';
import { isKnown, type KnownFailure } from './known-failures.ts';
import type { RowOutcome } from './outcome.ts';

/**
 * Throws unless a row came out as recorded, because the record is what readers are told. A failure
 * is accepted only if one was recorded, we know why, and it is the same failure. A row recorded as
 * not run only has to not fail.
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
