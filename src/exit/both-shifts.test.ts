import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bothShifts, type KeyEvent } from './both-shifts.ts';

/** A press or its end; time only passes where it is said. */
const down = (key: string, location = 0, timeStamp = 5): KeyEvent => ({
  type: 'keydown',
  key,
  location,
  timeStamp,
});
const left = down('Shift', 1);
const right = down('Shift', 2);
const up = (event: KeyEvent): KeyEvent => ({ ...event, type: 'keyup' });
const later = (event: KeyEvent, by: number): KeyEvent => ({ ...event, timeStamp: 5 + by });

/** What the last of these events gives, when none before it counted. */
function last(...events: readonly (KeyEvent | null)[]): boolean {
  const isBoth = bothShifts();
  const answers = events.map(isBoth);
  assert.ok(!answers.slice(0, -1).includes(true), 'an earlier one counted');
  return answers.at(-1) === true;
}

test('the second Shift key counts while the first is held, whichever it is', () => {
  assert.equal(last(left, right), true);
  assert.equal(last(right, left), true);
  assert.equal(last(left, left, later(left, 100), later(right, 150)), true);
});

test('the second counts within a fifth of a second, and not after it', () => {
  assert.equal(last(left, later(right, 200)), true);
  assert.equal(last(left, later(right, 201)), false);
  assert.equal(last(right, later(left, 201)), false);
});

test('one Shift key does not count, however often it is pressed or long it is held', () => {
  assert.equal(last(left, up(left), left, up(left), left, up(left), left), false);
  assert.equal(last(left, up(left), right, up(right), left), false);
  assert.equal(last(left, left, left), false);
});

test('another key, writing, or going to another window, starts it again', () => {
  assert.equal(last(left, null, right), false);
  assert.equal(last(left, down('a'), right), false);
  assert.equal(last(left, up(down('a')), right), false);
  assert.equal(last(left, { type: 'blur', timeStamp: 5 }, right), false);
  assert.equal(last(left, down('a'), right, up(right), left, up(left), right, left), true);
});

test('a keyboard on the screen, which does not say which Shift it is, does not count', () => {
  assert.equal(last(down('Shift'), down('Shift'), left), false);
});
