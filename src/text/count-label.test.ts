import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLabel } from './count-label.ts';

test('finding none, one or several is worded differently', () => {
  const words = { found: '{count} of these.', foundOne: 'One of these.', none: 'None of these.' };
  assert.equal(countLabel(0, words), 'None of these.');
  assert.equal(countLabel(1, words), 'One of these.');
  assert.equal(countLabel(12, words), '12 of these.');
  assert.equal(countLabel(12, { found: '{count} fit.', foundOne: 'One fits.' }), '12 fit.');
});
