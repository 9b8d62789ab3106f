import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  codeOf,
  numberOf,
  pageCount,
  sentByCode,
  sentLanguages,
  sentNations,
  sentOf,
  type Sent,
} from './short-link.ts';

const everything: Sent[] = Array.from({ length: pageCount }, (_, page) => page).flatMap((page) =>
  sentNations.flatMap((nation) => sentLanguages.map((language) => ({ page, nation, language }))),
);
const sent = fc.constantFrom(...everything);

test('what is fixed for ever has not changed', () => {
  assert.deepEqual(
    [
      codeOf({ page: 0, nation: 'none', language: 'en' }),
      codeOf({ page: 1, nation: 'wales', language: 'en' }),
      codeOf({ page: 254, nation: 'none', language: 'en' }),
      codeOf({ page: 619, nation: 'wales', language: 'cy' }),
    ],
    ['2dx7', '5x25', 'pjjw', 'gt5h'],
  );
});

test('a page, a nation and a language come back as they were, from number and code', () => {
  assert.equal(everything.length, 3720);
  for (const one of everything) {
    assert.deepEqual(sentOf(numberOf(one)), one);
    assert.deepEqual(sentByCode(codeOf(one)), one);
    assert.deepEqual(sentByCode(codeOf(one).toUpperCase()), one);
  }
  assert.equal(new Set(everything.map(codeOf)).size, everything.length);
});

test('a code has four characters, none of them easily taken for another, and no vowel', () => {
  for (const one of everything) assert.match(codeOf(one), /^[25678cdghjmnprtwx]{4}$/);
});

test('one wrong character, or two that changed places, is noticed', () => {
  fc.assert(
    fc.property(
      sent,
      fc.nat(3),
      fc.nat(3),
      fc.constantFrom(...'25678cdghjmnprtwx'),
      (one, at, other, character) => {
        const code = codeOf(one);
        const wrong = code.slice(0, at) + character + code.slice(at + 1);
        if (wrong !== code) assert.equal(sentByCode(wrong), null);
        const swapped = [...code];
        [swapped[at], swapped[other]] = [code[other]!, code[at]!];
        if (swapped.join('') !== code) assert.equal(sentByCode(swapped.join('')), null);
      },
    ),
  );
});

test('a code that nobody made leads nowhere', () => {
  for (const code of ['', 'zzzz', 'abc', '22222', '<b>x', '__pr', '9999']) {
    assert.equal(sentByCode(code), null, code);
  }
});

test('a page and its neighbours do not look alike', () => {
  for (let page = 1; page < pageCount; page += 1) {
    const [a, b] = [page - 1, page].map((at) =>
      codeOf({ page: at, nation: 'none', language: 'en' }),
    );
    const same = [...a!].filter((character, at) => character === b![at]).length;
    assert.ok(same <= 1, `${a} and ${b}`);
  }
});

test('a number that no page has is no code', () => {
  for (const page of [-1, 620, 1.5, Number.NaN]) {
    assert.throws(() => codeOf({ page, nation: 'none', language: 'en' }), RangeError);
  }
  for (const number of [-1, 3721, 0.5]) assert.equal(sentOf(number), null);
  const spare = Array.from({ length: 3721 }, (_, number) => number).filter((at) => !sentOf(at));
  assert.equal(spare.length, 1);
});
