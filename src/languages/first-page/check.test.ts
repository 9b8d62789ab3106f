import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../../fixtures/content.ts';
import { checkFirstPage } from './check.ts';
import type { FirstPage } from './schema.ts';

const content = contentWith({ facts: { 'a-fact': {} }, helplines: { 'a-line': {} } });
const faults = (differences: Partial<FirstPage>): string[] =>
  checkFirstPage({
    ...content,
    firstPage: { ...content.firstPage, ...differences },
    quietWords: ['danger'],
  });
const part = { id: 'now', heading: 'Danger', says: [{ say: 'Danger.', facts: ['a-fact'] }] };

test('a page of quiet titles, known facts and known lines has no fault; its text may be loud', () => {
  assert.deepEqual(faults({ parts: [part] }), []);
});

test('facts and lines that there are not are told', () => {
  const lines = [{ who: 'Anyone', line: 'a-lime' }];
  const says = [{ say: 'Fish swim.', facts: ['a-fat'] }];
  const [fact, line, ...others] = faults({ parts: [{ ...part, says, lines }] });
  assert.match(fact ?? '', /^content\/first-page\.yaml names "a-fat"[^]*"a-fact"/);
  assert.match(line ?? '', /^content\/first-page\.yaml names "a-lime"[^]*"a-line"/);
  assert.equal(others.length, 0);
});

test('so are a loud title, preview and id, which others can see', () => {
  const loud = faults({
    title: 'Danger',
    summary: 'In danger',
    parts: [{ ...part, id: 'danger' }],
  });
  assert.deepEqual(
    loud.map((message) => /the (\w+) "/.exec(message)?.[1]),
    ['title', 'summary', 'id'],
  );
});
