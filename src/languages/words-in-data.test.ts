import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWords, wordsIn } from './words-in-data.ts';

test('of a file such as a walkthrough whatever reads like words is shown: no id, day or address', () => {
  const walkthrough = {
    title: 'What next',
    start: 'where',
    reviewed: '2026-11-22',
    questions: { where: { ask: 'Where?', answers: [{ id: 'east', say: 'East', go: 'finish' }] } },
    find: { say: 'find out more', to: '/talk/#a line' },
    rows: 2,
    none: null,
  };
  const words = ['What next', 'Where?', 'East', 'find out more'];
  assert.deepEqual(wordsIn('walkthroughs/next.yaml', walkthrough), words);
});

test('what a reader shows to somebody who reads English is never a piece', () => {
  const page = { heading: 'Now', show: 'I need help in {english}.', lines: [{ who: 'Anyone' }] };
  assert.deepEqual(wordsIn('first-page.yaml', page), ['Now', 'Anyone']);
});

test('of a helpline only the settings that readers see are pieces: not its name or its number', () => {
  const helpline = {
    name: 'A helpline',
    forWhom: 'Anybody.',
    inShort: 'Anybody',
    languages: ['English'],
    channels: [{ kind: 'phone', address: '0808 157 0000', how: 'Press 1.' }],
  };
  const words = ['Anybody.', 'Anybody', 'Press 1.'];
  assert.deepEqual(wordsIn('helplines/a-line.yaml', helpline), words);
  assert.deepEqual(wordsIn('letters/ask.yaml', { say: 'Dear mediator' }), []);
  assert.deepEqual(wordsIn('site.yaml', { say: 'Acorn Mediation' }), []);
});

test('every word around the pages is a piece, small letters or not; a sign alone is none', () => {
  assert.deepEqual(wordsIn('interface.yaml', { and: 'and', menu: { dot: '·', next: 'Next' } }), [
    'and',
    'Next',
  ]);
});

test('words are said otherwise where they stand, and what was given stays as it was', () => {
  const door = { ask: 'Who?', says: [{ say: 'Call 999.', facts: ['a-fact'] }], place: 1 };
  const before = structuredClone(door);
  assert.deepEqual(
    withWords('doors/hurt.yaml', door, (text) => text.toUpperCase()),
    { ask: 'WHO?', says: [{ say: 'CALL 999.', facts: ['a-fact'] }], place: 1 },
  );
  assert.deepEqual(door, before);
});
