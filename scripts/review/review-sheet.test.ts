import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectWith } from '../../src/fixtures/project.ts';
import { writeReviewSheet } from './review-sheet.ts';

test('the sheet is written into the project’s folder, as of the day asked for', () => {
  const folder = projectWith();
  const place = { folder, now: new Date('2026-11-22T12:00:00Z'), read: () => new Map() };
  const sheet = () => readFileSync(path.join(folder, 'review-sheet.html'), 'utf8');
  assert.match(writeReviewSheet([], place).text, /^Wrote review-sheet\.html/);
  assert.match(sheet(), /As things stand on 22 November 2026/);
  writeReviewSheet(['--on', '2027-03-01'], place);
  assert.match(sheet(), /As things stand on 1 March 2027.*Overdue\./s);
});
