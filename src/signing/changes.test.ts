import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween, describeChanges } from './changes.ts';

test('each change has what was signed and what stands there now, in reading order', () => {
  const changes = changesBetween(
    ['One.', 'Call 0808 1.', 'Three.', 'Four.'],
    ['One.', 'Call 0808 2.', 'Three.', 'Four.', 'Five.'],
  );
  assert.deepEqual(changes, [
    { signed: ['Call 0808 1.'], now: ['Call 0808 2.'] },
    { signed: [], now: ['Five.'] },
  ]);
  assert.equal(
    describeChanges(changes),
    '  was  Call 0808 1.\n  now  Call 0808 2.\n\n  now  Five.',
  );
  assert.deepEqual(changesBetween(['One.'], ['One.']), []);
});
