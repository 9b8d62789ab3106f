import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedFacts, contactsIn } from './mdx-usage.ts';

test('facts are numbered in the order a reader meets them, each once', () => {
  const body = 'One.<Cite fact="b" /> Two.<Cite fact="a"/>\n\nAgain.<Cite fact="b" />';
  assert.deepEqual(citedFacts(body), ['b', 'a']);
});

test('a page may cite nothing', () => {
  assert.deepEqual(citedFacts('Only words.'), []);
});

test('the helplines with a card are listed, over several lines too', () => {
  const body =
    '<HelplineCards of="one two" />\n\nWords.\n\n<HelplineCards\n  of="three\n  four"\n/>';
  assert.deepEqual(contactsIn(body), ['one', 'two', 'three', 'four']);
  assert.deepEqual(contactsIn('Only words.'), []);
});
