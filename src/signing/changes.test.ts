import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween, describeChanges } from './changes.ts';

test('each change has what was signed and what stands there now, in reading order', () => {
  const changes = changesBetween(
    ['One.', 'Call 0808 1.', 'Three.', 'Four.'],
    ['One.', 'Call 0808 2.', 'Three.', 'Four.', 'Five.'],
  );
  assert.deepEqual(changes, [
    { after: ['One.'], signed: ['Call 0808 1.'], now: ['Call 0808 2.'] },
    { after: ['Three.', 'Four.'], signed: [], now: ['Five.'] },
  ]);
  assert.equal(
    describeChanges(changes),
    '       One.\n  was  Call 0808 1.\n  now  Call 0808 2.\n\n       Three.\n       Four.\n  now  Five.',
  );
  assert.deepEqual(changesBetween(['One.'], ['One.']), []);
  const [first] = changesBetween(['0.', '1.', '2.', '3.', '4.'], ['0.', '1.', '2.', '3.', '5.']);
  assert.deepEqual(first?.after, ['1.', '2.', '3.']);
});
