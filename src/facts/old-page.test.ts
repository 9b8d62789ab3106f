import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearIfOld } from './old-page.ts';

test('a page is old from five years on, by the last year in its date', () => {
  assert.equal(yearIfOld('May 2021', '2026-11-29'), '2021');
  assert.equal(yearIfOld('2016 or 2017', '2026-11-29'), '2017');
  assert.equal(yearIfOld('undated, 2019 or before', '2026-11-29'), '2019');
  assert.equal(yearIfOld('January 2022', '2026-11-29'), undefined);
  assert.equal(yearIfOld('undated', '2026-11-29'), undefined);
});
