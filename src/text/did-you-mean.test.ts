import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean } from './did-you-mean.ts';

test('a message ends with the closest name, and says nothing more where none is close', () => {
  assert.equal(didYouMean('Wal', ['england', 'wales']), '');
  assert.equal(didYouMean('Whales', ['england', 'wales']), '\n  Did you mean "wales"?');
  assert.equal(didYouMean('wales', []), '');
});
