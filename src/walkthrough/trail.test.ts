import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Flow } from './schema.ts';
import {
  everyTrail,
  groupsOf,
  holds,
  labelOf,
  mostQuestions,
  partsThatHold,
  placeAfter,
} from './trail.ts';

const piece = (id: string, marks: string[] = []): Flow['endings'][string]['says'][number] => ({
  id,
  say: id,
  if: marks,
  facts: [],
});

const flow: Flow = {
  title: 'A flow',
  owner: 'safeguarding lead',
  start: 'where',
  marks: { east: 'In the east', west: 'In the west', child: 'If it is a child' },
  questions: {
    where: {
      ask: 'Where?',
      why: 'It matters.',
      answers: [
        { id: 'east', say: 'East', go: 'who', marks: ['east'] },
        { id: 'away', say: 'Away', go: 'end', marks: [] },
        { id: 'unsure', say: 'Not sure', go: 'who', marks: ['east', 'west'], unsure: true },
      ],
    },
    who: {
      ask: 'Who?',
      why: 'It matters.',
      answers: [
        { id: 'child', say: 'A child', go: 'end', marks: ['child'] },
        { id: 'unsure', say: 'Not sure', go: 'end', marks: [], unsure: true },
      ],
    },
  },
  endings: {
    end: {
      heading: 'The end',
      says: [],
      call: [{ line: 'a-line', if: [] }],
      then: [],
      timelines: ['line'],
      talk: [{ line: 'a-line', if: [] }],
    },
  },
  timelines: {
    line: {
      switch: 'As one',
      parts: [
        { heading: 'First', says: [piece('always'), piece('in-west', ['west'])] },
        { heading: 'Then', says: [piece('child-west', ['child', 'west'])] },
      ],
    },
  },
};

test('the place follows from the answers alone', () => {
  assert.equal(placeAfter(flow, []).name, 'where');
  assert.equal(placeAfter(flow, ['east']).name, 'who');
  assert.equal(placeAfter(flow, ['east', 'child']).name, 'end');
  assert.throws(() => placeAfter(flow, ['north']), /"where" has no answer "north"/);
  assert.throws(() => placeAfter(flow, ['away', 'child']), RangeError);
});

test('marks are collected on the way, and only "I am not sure" leaves them open', () => {
  const sure = placeAfter(flow, ['east', 'child']);
  assert.deepEqual([...sure.marks], ['east', 'child']);
  assert.deepEqual([...sure.open], []);
  const unsure = placeAfter(flow, ['unsure', 'child']);
  assert.deepEqual([...unsure.marks], ['east', 'west', 'child']);
  assert.deepEqual([...unsure.open], ['east', 'west']);
});

test('every way through is listed, in the order of the answers', () => {
  assert.deepEqual(everyTrail(flow), [
    ['east', 'child'],
    ['east', 'unsure'],
    ['away'],
    ['unsure', 'child'],
    ['unsure', 'unsure'],
  ]);
});

test('the most questions are on the longest way through', () => {
  assert.equal(mostQuestions(flow), 2);
  assert.equal(mostQuestions({ ...flow, start: 'who' }), 1);
});

test('a sentence is shown if all its marks were given; a part without sentences is left out', () => {
  assert.ok(holds(piece('a'), new Set()));
  assert.ok(!holds(piece('a', ['east', 'child']), new Set(['east'])));
  const line = flow.timelines['line']!;
  const ids = (...marks: string[]) =>
    partsThatHold(line, new Set(marks)).map(({ says }) => says.map(({ id }) => id));
  assert.deepEqual(ids('east'), [['always']]);
  assert.deepEqual(ids('west', 'child'), [['always', 'in-west'], ['child-west']]);
});

test('a label names the marks as one phrase, in the order of the file', () => {
  assert.equal(labelOf(flow, []), '');
  assert.equal(labelOf(flow, ['child', 'west']), 'In the west, if it is a child');
});

test('neighbouring sentences for the same readers stand together', () => {
  const pieces = [piece('a', ['east']), piece('b', ['east']), piece('c'), piece('d', ['east'])];
  assert.deepEqual(
    groupsOf(pieces).map(({ marks, pieces: group }) => [marks, group.map(({ id }) => id)]),
    [
      [['east'], ['a', 'b']],
      [[], ['c']],
      [['east'], ['d']],
    ],
  );
});
