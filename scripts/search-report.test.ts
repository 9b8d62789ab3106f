import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchReport, type Trial, type Tried } from './search-report.ts';
import type { Answered } from './search-tried.ts';

const answer = (results: string[], help: string | null = null): Answered => ({ results, help });

const plain: Tried = {
  name: 'Plain',
  answers: [answer(['/talk/']), answer(['/words/']), answer([]), answer(['/talk/'])],
};
const ours: Tried = {
  name: 'ours',
  answers: [
    answer(['/now/'], 'danger-now'),
    answer(['/talk/', '/words/'], 'followed'),
    answer(['/talk/']),
    answer(['/talk/'], 'followed'),
  ],
  help: {
    danger: [answer([], 'danger-now'), answer([]), answer([], 'danger-now'), answer([])],
    noDanger: [answer([]), answer([]), answer([], 'followed')],
  },
};
const trial: Trial = {
  asked: [
    { query: 'hes outside', topic: 'emergency' },
    { query: 'lscb', topic: 'words-we-use' },
    { query: 'hes back', topic: 'emergency' },
    { query: 'someone to talk to', topic: 'helplines' },
  ],
  danger: [
    { query: 'he is here', intent: 'danger-now' },
    { query: 'i want to die', intent: 'thoughts-of-dying' },
    { query: 'he has a knife', intent: 'threats-to-kill' },
    { query: 'he follows me', intent: 'followed' },
  ],
  noDanger: [{ query: 'cost' }, { query: 'leaflet' }, { query: 'follow the plan' }],
  pages: [
    { address: '/now/', answers: ['emergency'] },
    { address: '/words/', answers: ['words-we-use'] },
    { address: '/talk/', answers: ['helplines'] },
  ],
  helpTopics: { need: ['emergency'], mayNeed: ['helplines'] },
  searches: [plain, ours],
};

test('the last four lines are those that a program reads', () => {
  assert.deepEqual(searchReport(trial).slice(-4), [
    'ours: success at 1: 50.0%',
    'ours: success at 3: 75.0%',
    'ours: help panel: 50.0%',
    // "lscb" and one of three: a topic that may need the panel counts in neither.
    'ours: false alarms: 50.0%',
  ]);
});

test('each question has its ranks, the panel, its topic and its words', () => {
  const lines = searchReport(trial);
  assert.equal(lines[0], 'Plain\tours\thelp\ttopic\tquestion');
  assert.equal(lines[1], '-\t1\tdanger-now\temergency\thes outside');
  assert.equal(lines[2], '1\t2\tfollowed\twords-we-use\tlscb');
  assert.equal(lines[3], '-\t-\t-\temergency\thes back');
});

test('what the panel got wrong is told by its words', () => {
  const text = searchReport(trial).join('\n');
  assert.match(text, /\nno help panel\tthoughts-of-dying\ti want to die\n/);
  assert.match(text, /\nfalse alarm\tfollowed\tfollow the plan\n/);
  assert.doesNotMatch(text, /he is here/);
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
  assert.deepEqual(row('help panel: 4 of danger.tsv'), ['has none', '50.0%']);
  assert.deepEqual(row('  and for the reason meant there'), ['has none', '25.0%']);
  assert.deepEqual(row('help panel: 2 questions whose topic needs it'), ['has none', '50.0%']);
  assert.deepEqual(row('false alarms: 1 questions whose topic needs none'), ['has none', '100.0%']);
});

test('a file without questions that need the panel is judged by ours that do', () => {
  const asked = [{ query: 'lscb', topic: 'words-we-use' }];
  const answers = [answer(['/words/'])];
  const lines = searchReport({ ...trial, asked, searches: [{ ...ours, answers }] });
  assert.ok(lines.includes('ours: help panel: 50.0%'));
});

test('without ours the others are still told, and no line for a program', () => {
  const lines = searchReport({ ...trial, searches: [plain] });
  assert.equal(lines[0], 'Plain\thelp\ttopic\tquestion');
  assert.match(lines.join('\n'), /success at 1 +50\.0%/);
  assert.doesNotMatch(lines.join('\n'), /: success at 1:/);
});
