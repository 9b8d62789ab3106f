import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shiftShortcut } from './shift-shortcut.ts';

/** The result of each press, given its time in milliseconds, with its key if that is not Shift. */
function answers(...presses: (number | [string, number] | 'held')[]): boolean[] {
  const isThird = shiftShortcut();
  let last = 0;
  return presses.map((press) => {
    if (press === 'held') return isThird({ key: 'Shift', repeat: true, timeStamp: last });
    const [key, timeStamp] = typeof press === 'number' ? ['Shift', press] : press;
    last = timeStamp;
    return isThird({ key, repeat: false, timeStamp });
  });
}

test('the third press within two seconds counts', () => {
  assert.deepEqual(answers(100, 1000, 2100), [false, false, true]);
});

test('presses that take longer do not count, but the last ones can still be part of three', () => {
  assert.deepEqual(answers(100, 1000, 2101), [false, false, false]);
  assert.deepEqual(answers(100, 1000, 2101, 2200), [false, false, false, true]);
});

test('another key starts the count again', () => {
  assert.deepEqual(answers(1, 2, ['a', 3], 4, 5), [false, false, false, false, false]);
  assert.deepEqual(answers(1, ['Tab', 2], 3, ['Tab', 4], 5, 6, 7).at(-1), true);
});

test('holding a key down is one press', () => {
  assert.deepEqual(answers(1, 'held', 'held', 'held'), [false, false, false, false]);
});
