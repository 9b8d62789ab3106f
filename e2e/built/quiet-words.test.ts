import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { loudWordsIn } from '../../src/authoring/quiet-words.ts';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import { builtPages, only, publishedFiles, textOf } from './built-pages.ts';

const file = 'content/quiet-words.yaml';
const loud = readYaml(readFileSync(file, 'utf8'), file, z.array(z.string()).min(20));
const assertQuiet = (text: string, what: string): void => {
  assert.deepEqual(loudWordsIn(text, loud), [], `${what}: ${text}`);
};

test('no published address or file name has a loud word', () => {
  for (const path of publishedFiles) assertQuiet(path, 'file');
});

for (const page of builtPages) {
  const { address, document } = page;
  test(`${address} says nothing loud in its title, preview, places or links`, () => {
    assertQuiet(address, 'address');
    assertQuiet(textOf(only(page, 'head > title')), 'title');
    for (const meta of document.querySelectorAll('meta[content]')) {
      assertQuiet(meta.getAttribute('content') ?? '', 'meta');
    }
    for (const { id } of document.querySelectorAll('[id]')) assertQuiet(id, 'id');
    for (const link of document.querySelectorAll(
      'a[href^="/"], a[href^="#"], link[href], script[src]',
    )) {
      assertQuiet(link.getAttribute('href') ?? link.getAttribute('src') ?? '', 'link');
    }
  });
}
