import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean } from './did-you-mean.ts';

test('the closest name is suggested, and nothing is where none is close', () => {
  assert.equal(didYouMean('Wal', ['england', 'wales']), '');
  assert.equal(didYouMean('Whales', ['england', 'wales']), '\n  Did you mean "wales"?');
  assert.equal(didYouMean('wales', []), '');
});
