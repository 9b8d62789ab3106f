import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseThreeWords } from './parse-three-words.ts';
import { linkNations, type ShareTarget } from './short-link.ts';
import { threeWordsSchema } from './schema.ts';
import { wordsFor } from './three-words.ts';
import { readYaml } from '../authoring/read-yaml.ts';

// The real words, because they never change and which slips can be corrected depends on them.
const file = new URL('../../content/three-words.yaml', import.meta.url);
const list = readYaml(readFileSync(file, 'utf8'), 'three-words.yaml', threeWordsSchema);
const known = Array.from({ length: 300 }, (_, page) => page).flatMap((page) =>
  linkNations.map((nation): ShareTarget => ({ page, nation, language: 'en' })),
);
const read = (typed: string) => parseThreeWords(typed, list, known);
const anyPage = fc.constantFrom(...known);
const place = fc.constantFrom(0, 1, 2);
/** The first page: basket walnut octopus. */
const first: ShareTarget = { page: 0, nation: 'none', language: 'en' };

test('the words of every page lead back to it', () => {
  for (const target of known) {
    const words = wordsFor(target, list).join(' ');
    assert.deepEqual(read(words), { kind: 'page', target, words, mended: false });
  }
});

test('capitals, commas, other signs and other words around them make no difference', () => {
  for (const typed of [
    'Basket Walnut OCTOPUS',
    ' basket,walnut;  octopus.',
    'basket/walnut/octopus',
    '“basket – walnut – octopus”',
    'the words are basket walnut octopus thanks',
  ]) {
    const answer = read(typed);
    assert.equal(answer.kind, 'page', typed);
    assert.deepEqual(answer.kind === 'page' && answer.target, first, typed);
  }
  assert.equal(read('orange tea pot basket').kind, read('orange teapot basket').kind);
});

test('a slip in each word is corrected, and it says so', () => {
  for (const typed of [
    'baskit walnut octopus',
    'bsket wallnut octapus',
    'baskte walnut octopuss',
  ]) {
    assert.deepEqual(read(typed), {
      kind: 'page',
      target: first,
      words: 'basket walnut octopus',
      mended: true,
    });
  }
});

function isOffered(right: readonly string[], at: number, wrong: string): void {
  if (right[at] === wrong) return;
  const typed = right.with(at, wrong).join(' ');
  const answer = read(typed);
  assert.ok(answer.kind === 'likely', typed);
  assert.ok(answer.candidates.length <= 4, typed);
  assert.ok(
    answer.candidates.some(({ words }) => words === right.join(' ')),
    `${right.join(' ')} for ${typed}`,
  );
}

test('one wrong word from the list never leads to another page, and the right page is offered', () => {
  fc.assert(
    fc.property(anyPage, place, fc.constantFrom(...list), (target, at, wrong) => {
      isOffered(wordsFor(target, list), at, wrong);
    }),
  );
  // The worst case: three pages are one word away, and a fourth has the same words in another order.
  for (const at of [0, 1, 2]) {
    for (const wrong of list) isOffered(['island', 'forest', 'tennis'], at, wrong);
  }
});

test('two swapped words never lead to another page, and the right page is offered first', () => {
  fc.assert(
    fc.property(anyPage, place, place, (target, a, b) => {
      const words: string[] = wordsFor(target, list);
      const right = words.join(' ');
      [words[a], words[b]] = [words[b]!, words[a]!];
      if (words.join(' ') === right) return;
      const answer = read(words.join(' '));
      assert.equal(answer.kind === 'likely' && answer.candidates[0]?.words, right);
    }),
  );
});

test('a missing or unreadable word leads to offers', () => {
  for (const typed of ['basket walnut', 'walnut octopus', 'basket qqqqqqq octopus']) {
    const answer = read(typed);
    assert.ok(answer.kind === 'likely', typed);
    assert.ok(
      answer.candidates.some(({ words }) => words === 'basket walnut octopus'),
      typed,
    );
  }
});

test('anything that is not three words finds nothing, whatever it is', () => {
  assert.equal(read('').kind, 'empty');
  assert.equal(read(' 12 !? 😡').kind, 'empty');
  for (const typed of [
    'help',
    'qq ww ee',
    'опасность',
    'a '.repeat(100_000),
    'x'.repeat(2_000_000),
  ]) {
    assert.equal(read(typed).kind, 'none', typed.slice(0, 20));
  }
});

test('it is sure of a page only if its very three words were typed', () => {
  const few = known.slice(0, 4).flatMap((target) => wordsFor(target, list));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...few, 'qqqqqqq', '12', '😡'), { maxLength: 4 }),
      (typed) => {
        const answer = read(typed.join(' '));
        if (answer.kind !== 'page') return;
        for (const word of answer.words.split(' ')) assert.ok(typed.includes(word), word);
      },
    ),
    {
      numRuns: 50,
      examples: [[['basket', 'walnut', 'octopus']], [['basket', 'walnut', 'qqqqqqq']]],
    },
  );
});
