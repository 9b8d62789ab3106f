import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../fixtures/content.ts';
import { listSources, numberFacts, numberOf } from './number-facts.ts';

const content = contentWith({
  facts: {
    one: {},
    same: {},
    later: { checked: '2026-11-21', checkBy: '2027-12-01' },
    elsewhere: { source: 'other' },
  },
});
const cited = ['one', 'later', 'same', 'elsewhere'];

test('facts read at one source share a number, with the earliest of their days', () => {
  assert.deepEqual(numberFacts(cited, cited, content), { one: 1, later: 1, same: 1, elsewhere: 2 });
  const [first, second, ...others] = listSources(cited, content);
  assert.equal(first?.checked, '2026-11-21');
  assert.equal(first.checkBy, content.facts.get('one')?.checkBy);
  assert.equal(second?.number, 2);
  assert.deepEqual(others, []);
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
  assert.equal(numberOf(phone, listed), 3);
  assert.equal(numberOf({ ...phone, source: 'unlisted' }, listed), 0);
});
