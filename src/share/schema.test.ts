import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../content/read.ts';
import { project } from '../fixtures/project.ts';
import { add, replace, testSlips } from '../fixtures/slips.ts';

testSlips([
  [
    'a page without a number',
    'short-addresses.yaml',
    replace('10: /\n', ''),
    [
      'content/short-addresses.yaml: / has no number, so nobody can share it.',
      '  wanted: add "10: /" at the end',
    ],
  ],
  [
    'a number that is there twice',
    'short-addresses.yaml',
    replace('10: /', '3: /'),
    [
      'content/short-addresses.yaml, line 11: the name before the colon is used twice here.',
      '  found:  3: /',
      '  wanted: each name once',
    ],
  ],
  [
    'a page with two numbers',
    'short-addresses.yaml',
    add('11: /talk/\n'),
    [
      'content/short-addresses.yaml: /talk/ has the number 4 and the number 11.',
      '  wanted: the one that was there first',
    ],
  ],
  [
    'a number for a page that is not for sharing',
    'short-addresses.yaml',
    add('11: /you/practised/\n'),
    [
      'content/short-addresses.yaml, line 12: "11" leads to /you/practised/, which is not a page that can be shared.',
      '  wanted: a page that can be shared',
    ],
  ],
  [
    'a number for a page that has gone, though another is called nearly the same',
    'short-addresses.yaml',
    add('11: /talks/\n'),
    [
      'content/short-addresses.yaml, line 12: "11" leads to /talks/, and there is no such page.',
      '  wanted: if the page was taken down, this number as it is, because it may be on printed cards, and the address in content/retired.yaml (docs/tasks/take-a-page-down.md); if it was never there, the address of a page',
    ],
  ],
  [
    'a number that is too high',
    'short-addresses.yaml',
    add('620: /talk/\n'),
    [
      'content/short-addresses.yaml, line 12: "620"',
      '  found:  /talk/',
      '  wanted: a number from 0 to 619, a colon and the address of a page',
    ],
  ],
  [
    'a word too few',
    'three-words.yaml',
    replace(/.*\n$/, ''),
    /^content\/three-words\.yaml, line 1: the whole file\n {2}found: {2}- wordaa …\n {2}wanted: 61 words in small letters, each once$/,
  ],
  [
    'a word that is there twice',
    'three-words.yaml',
    replace(/.*\n$/, '- wordaa\n'),
    /^content\/three-words\.yaml, line 1: the whole file\n {2}found: {2}- wordaa …\n {2}wanted: 61 words in small letters, each once$/,
  ],
]);

test('a page that was taken down keeps its number', () => {
  const { retired, shortAddresses } = readContent(project);
  assert.equal(retired[0]!.address, '/old-page/');
  assert.equal(shortAddresses['9'], '/old-page/');
});
