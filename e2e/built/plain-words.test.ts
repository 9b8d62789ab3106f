import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf, wordsIn } from '../../src/text/reading-grade.ts';
import { builtPages, textOf, type BuiltPage } from './built-pages.ts';

/** The blocks of prose in the main part of a page, which is what /about/ says we measure. */
function proseOf({ document }: BuiltPage): string[] {
  const main = document.querySelector('main');
  assert.ok(main);
  // A poster stands in its page as often as it fits on a sheet, always with the same words.
  for (const left of main.querySelectorAll(
    '.poster + .poster, .contact, .where, .register, .by-words, .three-words, .councils, .places, .talk dl, .letters, .door-pages, .door-lines, [lang]:not([lang="en-GB"]), template, sup, h1, h2, h3',
  )) {
    left.remove();
  }
  return main
    .querySelectorAll('p, li, dd, td, figcaption')
    .filter((block) => !block.querySelector('p, li'))
    .map(textOf);
}

// Leaves out the hundreds of pages with the same few words, which would hide one that is hard, and Easy
// Read, whose sentences are short: e2e/built/easy-read.test.ts.
const pages = builtPages
  .filter(({ address }) => !/^\/((council|go)\/.|easy\/)/.test(address))
  .map((page) => {
    const blocks = proseOf(page);
    return { address: page.address, text: blocks.join(' '), ...readingOf(blocks) };
  });

const countOf = (text: string, words: RegExp): number => [...text.matchAll(words)].length;

for (const { address, text, words, grade, mean, tooLong } of pages) {
  test(`${address} is plain: grade 7.5 or less, no sentence over 25 words`, () => {
    assert.ok(words > 10, 'there is prose to measure');
    assert.ok(grade <= 7.5, `grade ${grade.toFixed(2)}`);
    assert.deepEqual(tooLong, []);
  });

  test(`${address} sounds like someone speaking: 10 words in a sentence, and few hedges`, () => {
    assert.ok(mean >= 10, `${mean.toFixed(1)} words in a sentence`);
    const hedges = countOf(text, /\b(may|usually)\b/gi) / (wordsIn(text).length / 100);
    assert.ok(hedges <= 1.5, `${hedges.toFixed(1)} times “may” or “usually” in 100 words`);
    assert.ok(countOf(text, /\bwe (do|did) not know\b/gi) <= 1, '“we do not know” twice');
    assert.equal(countOf(text, /\b(some|any|every|no)body\b/gi), 0, '“somebody”: say “someone”');
  });
}

test('a council’s page and a page of three words are plain too', () => {
  for (const page of builtPages.filter(({ address }) => /^\/(council|go)\/./.test(address))) {
    const { grade, tooLong } = readingOf(proseOf(page));
    assert.ok(grade <= 7.5, `${page.address}: grade ${grade.toFixed(2)}`);
    assert.deepEqual(tooLong, [], page.address);
  }
});

test('the pages are at grade 4.5 to 6.5 on average', () => {
  const average = pages.reduce((sum, { grade }) => sum + grade, 0) / pages.length;
  assert.ok(average >= 4.5 && average <= 6.5, `average ${average.toFixed(2)}`);
});
