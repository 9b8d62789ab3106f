import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchReport, type Trial, type Tried } from './report.ts';
import type { Answered } from '../../machine/browsers/drive-search.ts';

const answer = (results: string[], opened: string | null = null): Answered => ({
  results,
  opened,
  oneAway: [],
});

const plain: Tried = {
  name: 'Plain',
  answers: [answer(['/talk/']), answer(['/words/']), answer([]), answer(['/talk/'])],
};
const ours: Tried = {
  name: 'ours',
  answers: [
    answer(['/now/'], 'hurt'),
    answer(['/talk/', '/words/']),
    answer(['/talk/']),
    answer(['/talk/']),
  ],
};
const trial: Trial = {
  asked: [
    { query: 'hes outside', topics: ['emergency'] },
    { query: 'lscb', topics: ['words-we-use'] },
    { query: 'hes back', topics: ['emergency'] },
    { query: 'someone to talk to', topics: ['emergency', 'helplines'] },
  ],
  pages: [
    { address: '/now/', answers: ['emergency'] },
    { address: '/words/', answers: ['words-we-use'] },
    { address: '/talk/', answers: ['helplines'] },
  ],
  searches: [plain, ours],
};

test('the last two lines are those that a program reads', () => {
  assert.deepEqual(searchReport(trial).slice(-2), [
    'ours: success at 1: 50.0%',
    'ours: success at 3: 75.0%',
  ]);
});

test('each question has its ranks, the door that opened, its topics and its words', () => {
  const lines = searchReport(trial);
  assert.equal(lines[0], 'Plain\tours\topened\ttopic\tquestion');
  assert.equal(lines[1], '-\t1\thurt\temergency\thes outside');
  assert.equal(lines[2], '1\t2\t-\twords-we-use\tlscb');
  assert.equal(lines[3], '-\t-\t-\temergency\thes back');
  assert.equal(lines[4], '1\t1\t-\temergency|helplines\tsomeone to talk to');
});

test('the searches stand side by side', () => {
  const row = (what: string) =>
    searchReport(trial)
      .find((line) => line.startsWith(what))
      ?.slice(what.length)
      .trim()
      .split(/ {2,}/);
  assert.deepEqual(row('success at 1'), ['50.0%', '50.0%']);
  assert.deepEqual(row('mean reciprocal rank'), ['0.500', '0.625']);
});

test('without ours the others are still told, and no line for a program', () => {
  const lines = searchReport({ ...trial, searches: [plain] });
  assert.match(lines.join('\n'), /success at 1 +50\.0%/);
  assert.doesNotMatch(lines.join('\n'), /: success at 1:/);
});
