import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  codeOf,
  numberOf,
  pageCount,
  targetByCode,
  linkLanguages,
  linkNations,
  targetOf,
  type ShareTarget,
} from './short-link.ts';

const everything: ShareTarget[] = Array.from({ length: pageCount }, (_, page) => page).flatMap(
  (page) =>
    linkNations.flatMap((nation) => linkLanguages.map((language) => ({ page, nation, language }))),
);
const target = fc.constantFrom(...everything);

test('the codes that people already have still mean the same', () => {
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

test('numbers and codes both lead back to the same page, nation and language', () => {
  assert.equal(everything.length, 3720);
  for (const one of everything) {
    assert.deepEqual(targetOf(numberOf(one)), one);
    assert.deepEqual(targetByCode(codeOf(one)), one);
    assert.deepEqual(targetByCode(codeOf(one).toUpperCase()), one);
  }
  assert.equal(new Set(everything.map(codeOf)).size, everything.length);
});

test('a code has four characters, with no look-alikes and no vowels', () => {
  for (const one of everything) assert.match(codeOf(one), /^[25678cdghjmnprtwx]{4}$/);
});

test('one wrong character, or two that are swapped, is noticed', () => {
  fc.assert(
    fc.property(
      target,
      fc.nat(3),
      fc.nat(3),
      fc.constantFrom(...'25678cdghjmnprtwx'),
      (one, at, other, character) => {
        const code = codeOf(one);
        const wrong = code.slice(0, at) + character + code.slice(at + 1);
        if (wrong !== code) assert.equal(targetByCode(wrong), null);
        const swapped = [...code];
        [swapped[at], swapped[other]] = [code[other]!, code[at]!];
        if (swapped.join('') !== code) assert.equal(targetByCode(swapped.join('')), null);
      },
    ),
  );
});

test('a made-up code leads nowhere', () => {
  for (const code of ['', 'zzzz', 'abc', '22222', '<b>x', '__pr', '9999']) {
    assert.equal(targetByCode(code), null, code);
  }
});

test('the codes of neighbouring pages do not look alike', () => {
  for (let page = 1; page < pageCount; page += 1) {
    const [a, b] = [page - 1, page].map((at) =>
      codeOf({ page: at, nation: 'none', language: 'en' }),
    );
    const same = [...a!].filter((character, at) => character === b![at]).length;
    assert.ok(same <= 1, `${a} and ${b}`);
  }
});

test('a page number out of range is refused, and a number that means nothing is null', () => {
  for (const page of [-1, 620, 1.5, Number.NaN]) {
    assert.throws(() => codeOf({ page, nation: 'none', language: 'en' }), RangeError);
  }
  for (const number of [-1, 3721, 0.5]) assert.equal(targetOf(number), null);
  const spare = Array.from({ length: 3721 }, (_, number) => number).filter((at) => !targetOf(at));
  assert.equal(spare.length, 1);
});
