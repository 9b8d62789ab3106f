import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAsRecorded } from './as-recorded.ts';
import { siteWasSeen } from './bed.ts';
import { knownFailures } from './known-failures.ts';
import type { RowOutcome } from './outcome.ts';

const known = { why: 'for readers', fault: /^the site was painted$/ };
const failed = (message: string): RowOutcome => ({ outcome: 'fails', fault: new Error(message) });
const expected = failed('the site was painted\n+ 12 ms: fbf7ee');

test('a recorded failure is accepted while the row fails in just that way', () => {
  assertAsRecorded('fails', expected, known);
});

test('a recorded failure is not accepted when the row fails in another way', () => {
  for (const message of [
    'Row 26 took longer than four minutes.',
    'Waited in vain: another page',
    'the site was painted; and it waited in vain',
  ]) {
    assert.throws(() => {
      assertAsRecorded('fails', failed(message), known);
    }, new Error(message));
  }
});

test('a recorded failure that nobody has explained is not accepted', () => {
  assert.throws(() => {
    assertAsRecorded('fails', expected, undefined);
  }, /the site was painted/);
});

test('a row that was recorded as failing and now holds asks for a new record', () => {
  assert.throws(() => {
    assertAsRecorded('fails', { outcome: 'holds' }, known);
  }, /npm run record:exit/);
});

test('a row that was recorded as holding has to hold, even where its failure is known', () => {
  assertAsRecorded('holds', { outcome: 'holds' }, undefined);
  assert.throws(() => {
    assertAsRecorded('holds', expected, known);
  }, /the site was painted/);
  assert.throws(() => {
    assertAsRecorded('holds', { outcome: 'not-applicable', why: 'it cannot' }, undefined);
  }, /npm run record:exit/);
});

test('a row that was recorded as not run may hold, and may not fail', () => {
  assertAsRecorded('not-run', { outcome: 'holds' }, undefined);
  assert.throws(() => {
    assertAsRecorded('not-run', expected, known);
  }, /the site was painted/);
});

test('either way of making a tab again may show the site; no other fault may hide beside it', () => {
  const { fault = /never/ } = knownFailures.Firefox?.[26] ?? {};
  for (const known of [
    `copied: ${siteWasSeen}`,
    `opened again: ${siteWasSeen}`,
    `copied: ${siteWasSeen}; opened again: ${siteWasSeen}`,
  ]) {
    assert.match(known, fault);
  }
  assert.doesNotMatch(`copied: ${siteWasSeen}; opened again: Waited in vain`, fault);
  assert.doesNotMatch(`copied: Waited in vain; opened again: ${siteWasSeen}`, fault);
});
