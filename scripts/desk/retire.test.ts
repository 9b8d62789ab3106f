import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { withRetired } from './retire.ts';

test('an address joins a list with or without others, and remarks stay', () => {
  const one = { address: '/oak/', title: 'Where this page has gone', goTo: '/talk/' };
  const since = '2026-11-30';
  for (const [list, others] of [
    ['[]\n', []],
    ['# Old ones.\n[]\n', []],
    ['- address: /elm/\n', [{ address: '/elm/' }]],
  ] as const) {
    const text = withRetired(list, '/oak/', since);
    assert.deepEqual(parse(text), [...others, { ...one, since }]);
    assert.equal(text.startsWith('# Old ones.'), list.startsWith('#'));
  }
});
