import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGood, outcomeOfOne, stepLine, summaryLines, type Outcome } from './outcome.ts';

const counted = (passed: number, failed: number, ...notRun: string[]): Outcome => ({
  passed,
  failed,
  notRun,
  output: '',
});

test('each reason for not running has one line, then comes the count and nothing else', () => {
  assert.deepEqual(
    summaryLines([
      counted(1, 2, 'no Firefox', 'slow', 'slow'),
      counted(40, 0, 'no Firefox'),
      outcomeOfOne(true, ''),
      outcomeOfOne(false, 'oh no'),
    ]),
    ['not run: 2 (no Firefox)', 'not run: 2 (slow)', '42 passed, 3 failed'],
  );
});

test('a run is good when something passed and nothing failed', () => {
  assert.equal(isGood([counted(1, 0, 'no Firefox')]), true);
  assert.equal(isGood([counted(9, 0), counted(0, 1)]), false);
  assert.equal(isGood([counted(0, 0, 'skipped')]), false);
  assert.equal(isGood([]), false);
});

test('a step is told in one line', () => {
  assert.equal(stepLine('types', outcomeOfOne(true, ''), 4.26), '✓ types: passed (4.3 s)');
  assert.equal(stepLine('types', outcomeOfOne(false, ''), 4), '✗ types: failed (4.0 s)');
  const unit = counted(30, 1, 'slow', 'slow');
  assert.equal(stepLine('unit', unit, 1), '✗ unit: 30 passed, 1 failed, 2 not run (1.0 s)');
  assert.equal(stepLine('browser', counted(0, 0, 'x'), 0), '- browser: not run');
});
