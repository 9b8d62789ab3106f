import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markSources, notesIn, numbersCited, withWaysBack } from './mark-sources.ts';
import { numbersOf } from './source-note.ts';

const words = { how: 'How', found: '{count} sources', foundOne: '1 source' };
/** The HTML with each mark written as [its note: its name]. */
const marked = (html: string): string =>
  markSources(html, words)
    .replaceAll(/<a class="how"[^>]*><\/a>/g, '')
    .replaceAll(/<button[^>]*popovertarget="([^"]*)" aria-label="([^"]*)"><\/button>/g, '[$1: $2]');

test('a paragraph gets one mark at its end, for all its sources, each once and in order', () => {
  assert.equal(
    marked(
      '<p>One.<sup class="source">4</sup> Two.<sup class="source">1</sup> Three.<sup class="source">4</sup> And more.\n</p>',
    ),
    '<p>One.<sup class="source">4</sup> Two.<sup class="source">1</sup> Three.<sup class="source">4</sup> And more.[from-1-4: How: 2 sources]\n</p>',
  );
  assert.equal(
    marked('<p>One.<sup class="source">2</sup></p>'),
    '<p>One.<sup class="source">2</sup>[from-2: How: 1 source]</p>',
  );
  assert.equal(marked('<p>No sources.</p>'), '<p>No sources.</p>');
});

test('a mark stands before a list in its item, and each item has its own', () => {
  assert.equal(
    marked(
      '<ul><li>A.<sup class="source">1</sup> <ul><li>B.<sup class="source">2</sup></li></ul></li></ul>',
    ),
    '<ul><li>A.<sup class="source">1</sup>[from-1: How: 1 source] <ul><li>B.<sup class="source">2</sup>[from-2: How: 1 source]</li></ul></li></ul>',
  );
});

test('a number that is no source has no mark', () => {
  const html = '<p>A.<sup><a href="#note">1</a></sup></p>';
  assert.equal(marked(html), html);
});

test('an answer and an island are left as they are', () => {
  for (const html of [
    '<div class="answer"><p>A.<sup class="source">1</sup></p></div>',
    '<astro-island><p>A.<sup class="source">1</sup></p></astro-island>',
  ]) {
    assert.equal(marked(html), html);
  }
  assert.equal(
    marked(
      '<astro-island><div><astro-slot><p>A.<sup class="source">1</sup></p></astro-slot></div></astro-island>',
    ),
    '<astro-island><div><astro-slot><p>A.<sup class="source">1</sup>[from-1: How: 1 source]</p></astro-slot></div></astro-island>',
  );
});

test('the notes of a page are those of its marks and those that an island may need', () => {
  const html = markSources(
    '<p>A.<sup class="source">1</sup></p><p>B.<sup class="source">1</sup></p>',
    words,
  );
  assert.deepEqual(notesIn(`${html}<div data-notes="from-2 from-1-3"></div>`), [
    ...['from-1', 'from-2', 'from-1-3'],
  ]);
  assert.deepEqual(numbersOf('from-1-30'), [1, 30]);
  assert.deepEqual(
    numbersCited('A.<sup class="source">3</sup> B.<sup class="source">12</sup>'),
    [3, 12],
  );
});

test('of the links to one note, only the first has the id that leads back', () => {
  const html = markSources(
    '<p>A.<sup class="source">1</sup></p><p>B.<sup class="source">1</sup></p>',
    words,
  );
  assert.equal(withWaysBack(html).match(/id="at-from-1"/g)?.length, 1);
});
