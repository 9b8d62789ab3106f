import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOfGuide } from './pieces.ts';

const settings = '---\ntitle: Start here\n---\n';
/** The English of each piece, after seeing that it stands where the piece says. */
const piecesIn = (...lines: string[]): string[] => {
  const mdx = settings + lines.join('\n');
  return piecesOfGuide(mdx, settings.length).map(({ from, to, en }) => {
    assert.equal(mdx.slice(from, to), en);
    return en;
  });
};

test('each paragraph and each item is a piece, without the mark of its list and the space around it', () => {
  assert.deepEqual(
    piecesIn('', 'Fish swim.', '', '- Birds fly.  ', '  - So do bats.', '12. Call 999.'),
    ['Fish swim.', 'Birds fly.', 'So do bats.', 'Call 999.'],
  );
});

test('marks, links and small components stay among the words of their piece', () => {
  const line = '**Call** [the line](/talk/#lines) now.<Cite fact="a-fact" />';
  assert.deepEqual(piecesIn(line), [line]);
});

test('the elements around a whole line are no part of its piece; those around half of it are', () => {
  assert.deepEqual(piecesIn('<h2 id="now">What now</h2>'), ['What now']);
  assert.deepEqual(piecesIn('  <li><b>All</b></li>'), ['All']);
  assert.deepEqual(piecesIn('<b>One</b> and <b>two</b>'), ['<b>One</b> and <b>two</b>']);
  assert.deepEqual(piecesIn('<Cite fact="a" /> Fish.'), ['<Cite fact="a" /> Fish.']);
});

test('of a line of components only what they show is a piece: no id, no name, no address', () => {
  assert.deepEqual(piecesIn('<HelplineCards of="a-line b-line" heading="Call now" />'), [
    'Call now',
  ]);
  assert.deepEqual(piecesIn('<Section id="now" title="What now">', '</Section>'), ['What now']);
  assert.deepEqual(piecesIn('<Section title="999">', '<Walkthrough of="next" />', '---', ''), []);
});

test('an element around a line can show words too, which come before those of the line', () => {
  assert.deepEqual(piecesIn('<Note id="one" heading="Look">Fish swim.</Note>'), [
    'Look',
    'Fish swim.',
  ]);
});
