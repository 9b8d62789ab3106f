import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedFacts } from './citations.ts';

test('facts are numbered in the order a reader meets them, each once', () => {
  const body = 'One.<Cite fact="b" /> Two.<Cite fact="a"/>\n\nAgain.<Cite fact="b" />';
  assert.deepEqual(citedFacts(body), ['b', 'a']);
});

test('a page may cite nothing', () => {
  assert.deepEqual(citedFacts('Only words.'), []);
});
