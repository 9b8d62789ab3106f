import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { snippetHtml } from './snippet.ts';

const snippet = {
  before: 'Words before.',
  after: 'and words after.',
  name: 'Before you mediate',
  address: 'https://before-you-mediate.example/go/bcdf/',
};

test('it has one sentence and one link, and runs and loads nothing', () => {
  const document = parse(snippetHtml(snippet));
  const elements = document.querySelectorAll('*').map(({ rawTagName }) => rawTagName);
  assert.deepEqual(elements, ['p', 'a']);
  assert.equal(document.textContent, 'Words before. Before you mediate and words after.');
  const link = document.querySelector('a');
  assert.deepEqual(link?.attributes, { href: snippet.address, rel: 'noreferrer' });
});

test('a name with HTML in it stays text', () => {
  const made = snippetHtml({ ...snippet, name: '<script>1 < 2</script>', after: '"&"' });
  assert.doesNotMatch(made, /<script/);
  assert.match(made, /&lt;script&gt;1 &lt; 2/);
  assert.match(made, /&quot;&amp;&quot;/);
});
