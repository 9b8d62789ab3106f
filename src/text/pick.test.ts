import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pick } from './pick.ts';

test('only the fields that are named, in their order, those that hold nothing too', () => {
  const whole: Record<'a' | 'b' | 'c', number | undefined> = { a: 1, b: 2, c: undefined };
  assert.deepEqual(Object.entries(pick(whole, 'c', 'a')), [
    ['c', undefined],
    ['a', 1],
  ]);
});
