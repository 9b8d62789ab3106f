import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bothShifts, type KeyEvent } from './both-shifts.ts';

const down = (key: string, location = 0): KeyEvent => ({ type: 'keydown', key, location });
const up = (key: string, location = 0): KeyEvent => ({ type: 'keyup', key, location });
const left = down('Shift', 1);
const right = down('Shift', 2);
const leftUp = up('Shift', 1);
const rightUp = up('Shift', 2);

/** What the last of these events gives, when none before it counted. */
function last(...events: readonly KeyEvent[]): boolean {
  const isBoth = bothShifts();
  const answers = events.map(isBoth);
  assert.ok(!answers.slice(0, -1).includes(true), 'an earlier one counted');
  return answers.at(-1) === true;
}

test('the second Shift key counts while the first is held, whichever it is', () => {
  assert.equal(last(left, right), true);
  assert.equal(last(right, left), true);
  assert.equal(last({ ...left, repeat: false }, { ...left, repeat: true }, right), true);
});

test('one Shift key does not count, however often it is pressed or long it is held', () => {
  assert.equal(last(left, leftUp, left, leftUp, left, leftUp, left), false);
  assert.equal(last(left, leftUp, right, rightUp, left), false);
  assert.equal(last(left, { ...left, repeat: true }, { ...left, repeat: true }), false);
});

test('another key, or going to another window, starts it again', () => {
  assert.equal(last(left, down('a'), right), false);
  assert.equal(last(left, up('a'), right), false);
  assert.equal(last(left, { type: 'blur' }, right), false);
  assert.equal(last(left, down('a'), right, rightUp, left, leftUp, right, left), true);
});

test('a keyboard on the screen, which does not say which Shift it is, does not count', () => {
  assert.equal(last(down('Shift'), down('Shift'), left), false);
});
