import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pick } from './pick.ts';

test('only the named fields are picked, in the order given, even if they are undefined', () => {
  const whole: Record<'a' | 'b' | 'c', number | undefined> = { a: 1, b: 2, c: undefined };
  assert.deepEqual(Object.entries(pick(whole, 'c', 'a')), [
    ['c', undefined],
    ['a', 1],
  ]);
});
