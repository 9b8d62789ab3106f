import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { project, projectFile, projectWith } from '../fixtures/project.ts';
import { messageFor, replace, testSlips } from '../fixtures/slips.ts';
import { readContent } from './read.ts';

const content = readContent(project);
const factsOn = (address: string) =>
  content.guides.find((guide) => guide.address === address)!.facts;

test('the content in this repository is valid', () => {
  assert.ok(readContent(join(import.meta.dirname, '../..')).guides.length >= 10);
});

testSlips([
  [
    'a bad exit address',
    'site.yaml',
    replace('https://weather.test', 'weather'),
    [
      'content/site.yaml, line 6: "leaving.address"',
      '  found:  weather',
      '  wanted: the full address of a page on another site, starting with https://, for example https://www.bbc.co.uk/weather',
    ],
  ],
]);

testSlips([
  [
    'a file whose name ends in .yml',
    'helplines/c-line.yml',
    () => 'name: C\n',
    [
      'content/helplines/c-line.yml: nothing reads this file.',
      '  wanted: a name that ends in .yaml',
    ],
  ],
  [
    'a guide that is no .mdx',
    'guides/new.md',
    () => 'Words.\n',
    ['content/guides/new.md: nothing reads this file.', '  wanted: a name that ends in .mdx'],
  ],
  [
    'a folder with a misspelt name',
    'helpline/c-line.yaml',
    () => 'name: C\n',
    [
      'content/helpline/c-line.yaml: nothing reads this file.',
      '  wanted: a name or a folder that the site knows',
      '  Did you mean "helplines/"?',
    ],
  ],
]);

test('a mark before the first letter, as some editors write it, does no harm', () => {
  const page = projectFile('content/guides/talk.mdx');
  const folder = projectWith({ 'content/guides/talk.mdx': `\uFEFF${page}` });
  assert.ok(readContent(folder).guides.some(({ address }) => address === '/talk/'));
});

test('faults in several files are reported together, and what follows from a fault is not reported', () => {
  const folder = projectWith({
    'content/facts/a-fact.yaml': projectFile('content/facts/a-fact.yaml').replace(
      /checkBy: .*/,
      'checkBy: soon',
    ),
    'content/words/custody.yaml': 'word: custody\n',
  });
  assert.throws(() => readContent(folder), {
    name: 'ContentFault',
    message:
      /^content\/facts\/a-fact\.yaml, line 9: "checkBy"[^]*content\/words\/custody\.yaml, line 1: "today"/,
  });
  assert.doesNotMatch(
    messageFor('facts/a-fact.yaml', replace(/checkBy: .*/, 'checkBy: soon')),
    /no page cites|but there is no content/,
  );
});

test('a file whose name ends in -2 comes after the first one, so that the later review counts', () => {
  const judged = projectFile('content/reviews/search-deaf-reader-2026-11-23.yaml');
  const folder = projectWith({
    'content/reviews/x.yaml': judged,
    'content/reviews/x-2.yaml': judged.replace('outcome: signed', 'outcome: not signed'),
  });
  assert.deepEqual([...readContent(folder).reviews.keys()].slice(-2), ['x', 'x-2']);
});

test('a page cites the facts of what it shows: the walkthrough, disclosures, doors, councils', () => {
  assert.deepEqual(factsOn('/before/private/'), ['a-fact', 'flow-fact', 'saying-fact']);
  assert.deepEqual(factsOn('/search/'), ['door-fact']);
  assert.deepEqual(factsOn('/council/'), ['birch-parts', 'council-fact']);
});
