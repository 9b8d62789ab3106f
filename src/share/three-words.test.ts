import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { distance } from 'fastest-levenshtein';
import type { ZodType } from 'zod';
import { readYaml } from '../authoring/read-yaml.ts';
import { loudWordsIn, quietWordsSchema } from '../authoring/quiet-words.ts';
import { shortAddressesSchema, threeWordsSchema } from './schema.ts';
import { pageCount, linkNations, type ShareTarget } from './short-link.ts';
import { wordsFor } from './three-words.ts';

// The real lists, because people have these words on paper.
const live = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../content', name), 'utf8');
const list = <Rules extends ZodType>(name: string, rules: Rules) =>
  readYaml(live(name), name, rules);
const threeWords = list('three-words.yaml', threeWordsSchema);
const shortAddresses = list('short-addresses.yaml', shortAddressesSchema);
const quietWords = list('quiet-words.yaml', quietWordsSchema);
const english = (page: number): ShareTarget[] =>
  linkNations.map((nation) => ({ page, nation, language: 'en' }));

test('the words that people already have still mean the same', () => {
  assert.equal(
    createHash('sha256').update(threeWords.join(' ')).digest('hex').slice(0, 16),
    '7adb0d32016222ee',
    'content/three-words.yaml must never change',
  );
  assert.equal(
    wordsFor({ page: 0, nation: 'none', language: 'en' }, threeWords).join(' '),
    'basket walnut octopus',
  );
  assert.equal(
    wordsFor({ page: 10, nation: 'wales', language: 'en' }, threeWords).join(' '),
    'pumpkin jelly puffin',
  );
});

test('any two words of the list differ by at least three letters', () => {
  const near = threeWords.flatMap((one, at) =>
    threeWords.slice(at + 1).filter((other) => distance(one, other) < 3),
  );
  assert.deepEqual(near, []);
});

test('no word of the list is loud, and no two together make a loud one', () => {
  const pairs = threeWords.flatMap((one) => threeWords.map((other) => `${one}${other} ${one}`));
  assert.deepEqual(loudWordsIn(pairs.join(' '), quietWords), []);
});

test('no two pages could ever have the same words', () => {
  const all = Array.from({ length: pageCount }, (_, page) => english(page)).flat();
  assert.equal(
    new Set(all.map((target) => wordsFor(target, threeWords).join(' '))).size,
    all.length,
  );
});

test('no page has a word twice today, nor will any of the next thirty', () => {
  const last = Math.max(...Object.keys(shortAddresses).map(Number));
  const council = (page: number) => shortAddresses[page]?.startsWith('/council/');
  const pages = Array.from({ length: last + 31 }, (_, page) => page);
  const twice = pages
    .flatMap((page) => english(page).filter(({ nation }) => nation === 'none' || !council(page)))
    .filter((target) => new Set(wordsFor(target, threeWords)).size < 3);
  assert.deepEqual(twice, []);
});

test('the file of numbers is in order', () => {
  const written = [...live('short-addresses.yaml').matchAll(/^(\d+):/gm)].map(([, number]) =>
    Number(number),
  );
  assert.deepEqual(
    written,
    written.toSorted((a, b) => a - b),
  );
  assert.equal(Object.keys(shortAddresses).length, written.length);
});
