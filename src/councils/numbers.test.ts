import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyoneToCall } from './anyone-to-call.ts';
import { numbersOf } from './numbers.ts';
import { contentWith, councilPage } from '../fixtures/content.ts';

const read = { assurance: 'read', checked: '2026-11-22', checkBy: '2027-02-22' } as const;
const sources = new Map([['a-page', { publisher: 'A Council' }]]);

test('the number for the day comes first, each with who published it and when it was read', () => {
  const office = { number: '01632 960 001', read: { source: 'a-page', ...read } };
  const outOfHours = { number: '01632 960 002', read };
  assert.deepEqual(numbersOf({ office, outOfHours }, { sources }), [
    { when: 'office', number: '01632 960 001', publisher: 'A Council', ...read },
    { when: 'outOfHours', number: '01632 960 002', ...read },
  ]);
  assert.deepEqual(
    numbersOf({ outOfHours }, { sources }).map(({ when }) => when),
    ['outOfHours'],
  );
});

test('a council without a number has none', () => {
  assert.deepEqual(numbersOf({}, { sources }), []);
});

test('who can be called beside any council is the first line of its page that takes calls', () => {
  const { helplines } = contentWith({
    helplines: {
      writes: { channels: [] },
      calls: { name: 'The Line', runBy: 'The Charity' },
    },
  });
  const channel = helplines.get('calls')?.channels.find(({ kind }) => kind === 'phone');
  assert.ok(channel);
  assert.deepEqual(
    anyoneToCall({ helplines, councilPage: { ...councilPage, talk: ['writes', 'calls'] } }),
    { name: 'The Charity', number: channel.address },
  );
  assert.equal(anyoneToCall({ helplines, councilPage: { ...councilPage, talk: [] } }), null);
});
