import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readWords } from './parse-three-words.ts';
import { sentNations, type Sent } from './short-link.ts';
import { threeWordsSchema } from './schema.ts';
import { wordsFor } from './three-words.ts';
import { readYaml } from '../authoring/read-yaml.ts';

// The real words: they are fixed for ever, and what can be mended depends on them.
const file = new URL('../../content/three-words.yaml', import.meta.url);
const list = readYaml(readFileSync(file, 'utf8'), 'three-words.yaml', threeWordsSchema);
const known = Array.from({ length: 300 }, (_, page) => page).flatMap((page) =>
  sentNations.map((nation): Sent => ({ page, nation, language: 'en' })),
);
const read = (typed: string) => readWords(typed, list, known);
const anyPage = fc.constantFrom(...known);
const place = fc.constantFrom(0, 1, 2);
/** The first page: basket walnut octopus. */
const first: Sent = { page: 0, nation: 'none', language: 'en' };

test('every page comes back by its words', () => {
  for (const sent of known) {
    const words = wordsFor(sent, list).join(' ');
    assert.deepEqual(read(words), { kind: 'page', sent, words, mended: false });
  }
});

test('capitals, commas, other signs and words around them do not matter', () => {
  for (const typed of [
    'Basket Walnut OCTOPUS',
    ' basket,walnut;  octopus.',
    'basket/walnut/octopus',
    '“basket – walnut – octopus”',
    'the words are basket walnut octopus thanks',
  ]) {
    const answer = read(typed);
    assert.equal(answer.kind, 'page', typed);
    assert.deepEqual(answer.kind === 'page' && answer.sent, first, typed);
  }
  assert.equal(read('orange tea pot basket').kind, read('orange teapot basket').kind);
});

test('a slip in each word is mended, and it says so', () => {
  for (const typed of [
    'baskit walnut octopus',
    'bsket wallnut octapus',
    'baskte walnut octopuss',
  ]) {
    assert.deepEqual(read(typed), {
      kind: 'page',
      sent: first,
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
  assert.ok(answer.meant.length <= 4, typed);
  assert.ok(
    answer.meant.some(({ words }) => words === right.join(' ')),
    `${right.join(' ')} for ${typed}`,
  );
}

test('one wrong word of the list is never another page; the right one is offered', () => {
  fc.assert(
    fc.property(anyPage, place, fc.constantFrom(...list), (sent, at, wrong) => {
      isOffered(wordsFor(sent, list), at, wrong);
    }),
  );
  // Beside three pages that are one word away, a fourth is the same words in another order.
  for (const at of [0, 1, 2]) {
    for (const wrong of list) isOffered(['island', 'forest', 'tennis'], at, wrong);
  }
});

test('two words that changed places are never another page; the right one comes first', () => {
  fc.assert(
    fc.property(anyPage, place, place, (sent, a, b) => {
      const words: string[] = wordsFor(sent, list);
      const right = words.join(' ');
      [words[a], words[b]] = [words[b]!, words[a]!];
      if (words.join(' ') === right) return;
      const answer = read(words.join(' '));
      assert.equal(answer.kind === 'likely' && answer.meant[0]?.words, right);
    }),
  );
});

test('a missing word, or one that nobody can read, brings offers', () => {
  for (const typed of ['basket walnut', 'walnut octopus', 'basket qqqqqqq octopus']) {
    const answer = read(typed);
    assert.ok(answer.kind === 'likely', typed);
    assert.ok(
      answer.meant.some(({ words }) => words === 'basket walnut octopus'),
      typed,
    );
  }
});

test('what is no three words brings none, whatever it is', () => {
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

test('a page is only ever one whose three words were typed', () => {
  const few = known.slice(0, 4).flatMap((sent) => wordsFor(sent, list));
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
