import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';
import { linkedTerms } from '../../src/glossary/link-terms.ts';
import { readContent } from '../../src/content/read.ts';
import { builtPages, only } from './built-pages.ts';

const words = linkedTerms(readContent(root).words);

test('the first use of a legal word leads to its explanation, once on a page, and not on its own page', () => {
  assert.ok(words.length >= 10);
  let links = 0;
  for (const page of builtPages) {
    const found = page.document
      .querySelectorAll('a[href^="/words/#"]')
      .filter((link) => words.some(({ forms }) => forms.includes(link.textContent)))
      .map((link) => link.getAttribute('href'));
    assert.deepEqual(found, [...new Set(found)], page.address);
    if (page.address === '/words/') assert.deepEqual(found, []);
    links += found.length;
  }
  assert.ok(links >= 10, `${links} links`);
});

test('a word in the first lines of a page is linked too', () => {
  const page = builtPages.find(({ address }) => address === '/before/your-first-meeting/');
  assert.ok(page);
  assert.equal(only(page, '.answer a[href="/words/#miam"]').textContent, 'MIAM');
});
