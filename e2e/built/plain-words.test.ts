import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf, type Reading } from './reading-grade.ts';
import { builtPages, textOf, type BuiltPage } from './built-pages.ts';

/** The blocks of prose in the main part of a page, which is what /about/ says we measure. */
function proseOf({ document }: BuiltPage): string[] {
  const main = document.querySelector('main');
  assert.ok(main);
  for (const left of main.querySelectorAll(
    '.contact, .where, .register, .by-words, .three-words, .councils, .places, .talk dl, .letters, .door-pages, .door-lines, [lang]:not([lang="en-GB"]), template, sup, h1, h2, h3',
  )) {
    left.remove();
  }
  return main
    .querySelectorAll('p, li, dd, td, figcaption')
    .filter((block) => !block.querySelector('p, li'))
    .map(textOf);
}

const readings = new Map<string, Reading>(
  builtPages.map((page) => [page.address, readingOf(proseOf(page))]),
);

for (const [address, reading] of readings) {
  test(`${address} is plain: grade 6.5 or less, no sentence over 25 words`, () => {
    assert.ok(reading.words > 10, 'there is prose to measure');
    assert.ok(reading.grade <= 6.5, `grade ${reading.grade.toFixed(2)}`);
    assert.deepEqual(reading.tooLong, []);
  });
}

test('the pages are at grade 5.5 or less on average', () => {
  // Leaves out the hundreds of pages with the same few words, which would hide one that is hard.
  const grades = [...readings]
    .filter(([address]) => !/^\/(council|go)\/./.test(address))
    .map(([, { grade }]) => grade);
  const average = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  assert.ok(average <= 5.5, `average ${average.toFixed(2)}`);
});
