import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isGood,
  outcomeNotRun,
  outcomeOfOne,
  stepLine,
  summaryLines,
  type Outcome,
} from './outcome.ts';

const counted = (passed: number, failed: number, ...reasons: [number, string][]): Outcome => ({
  passed,
  failed,
  notRun: reasons.map(([count, reason]) => ({ count, reason })),
  output: '',
});

test('the last line is the count and nothing else', () => {
  const lines = summaryLines([
    outcomeOfOne(true, ''),
    counted(40, 2),
    outcomeOfOne(false, 'oh no'),
  ]);
  assert.deepEqual(lines, ['41 passed, 3 failed']);
});

test('each reason for not running has one line, whichever step gave it', () => {
  const lines = summaryLines([
    counted(1, 0, [1, 'no Firefox'], [2, 'slow']),
    counted(1, 0, [3, 'no Firefox']),
    outcomeNotRun(12, 'the build failed'),
  ]);
  assert.deepEqual(lines, [
    'not run: 4 (no Firefox)',
    'not run: 2 (slow)',
    'not run: 12 (the build failed)',
    '2 passed, 0 failed',
  ]);
});

test('a run is good when something passed and nothing failed', () => {
  assert.equal(isGood([counted(1, 0, [5, 'no Firefox'])]), true);
  assert.equal(isGood([counted(9, 0), counted(0, 1)]), false);
  assert.equal(isGood([outcomeNotRun(3, 'skipped')]), false);
  assert.equal(isGood([]), false);
});

test('a step is told in one line', () => {
  assert.equal(stepLine('types', outcomeOfOne(true, ''), 4.26), '✓ types: passed (4.3 s)');
  assert.equal(stepLine('types', outcomeOfOne(false, ''), 4), '✗ types: failed (4.0 s)');
  assert.equal(
    stepLine('unit', counted(30, 1, [2, 'slow']), 1),
    '✗ unit: 30 passed, 1 failed, 2 not run (1.0 s)',
  );
  assert.equal(stepLine('browser', outcomeNotRun(3, 'x'), 0), '- browser: not run');
});
