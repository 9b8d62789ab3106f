import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../fixtures/content.ts';
import { listSources, numberFacts, numberOf } from './number-facts.ts';

const content = contentWith({
  facts: { one: {}, same: {}, later: { checked: '2026-11-23' }, elsewhere: { source: 'other' } },
});
const cited = ['one', 'later', 'same', 'elsewhere'];

test('facts checked at one source on the same days share a number', () => {
  assert.deepEqual(numberFacts(cited, cited, content), { one: 1, later: 2, same: 1, elsewhere: 3 });
  assert.deepEqual(
    listSources(cited, content).map(({ number }) => number),
    [1, 2, 3],
  );
});

test('a fact that the page does not cite has no number', () => {
  assert.deepEqual(numberFacts(['same', 'one', 'none'], ['one'], content), { one: 1 });
});

test('telephone numbers come after the facts', () => {
  const phone = {
    source: 'a-list',
    assurance: 'read',
    checked: '2026-11-22',
    checkBy: '2027-11-22',
  } as const;
  const listed = listSources(cited, content, [phone]);
  assert.equal(numberOf(phone, listed), 4);
  assert.equal(numberOf({ ...phone, source: 'unlisted' }, listed), 0);
});
