import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pieceFaults } from './check-pieces.ts';

const faults = (en: string, say: string): string[] =>
  pieceFaults('content/languages/cy/guides/talk.yaml', [{ en, say, line: 7 }]);
const message = (what: string, found: string, wanted: string): string[] => [
  `content/languages/cy/guides/talk.yaml, line 7: the translation does not have the same ${what} as the English.\n` +
    `  found:  ${found}\n  wanted: ${wanted}`,
];

test('a link that was lost or leads elsewhere is told with its file and line', () => {
  const en = 'See [the lines](/talk/#lines).';
  assert.deepEqual(faults(en, 'Gweler y llinellau.'), message('links', 'none', '](/talk/#lines)'));
  assert.deepEqual(
    faults(en, 'Gweler [y llinellau](/talk/).'),
    message('links', '](/talk/)', '](/talk/#lines)'),
  );
});

test('so is a number that changed, came or went', () => {
  assert.deepEqual(faults('Call 999.', 'Ffoniwch 998.'), message('numbers', '998', '999'));
  assert.deepEqual(faults('Call.', 'Ffoniwch 999.'), message('numbers', '999', 'none'));
});

test('so are a blank, bold marks and a source', () => {
  assert.deepEqual(
    faults('In {place}.', 'Yn {lle}.'),
    message('blanks in braces', '{lle}', '{place}'),
  );
  assert.deepEqual(
    faults('**Call** now.', '**Ffoniwch nawr.'),
    message('bold marks', '**', '** **'),
  );
  assert.deepEqual(
    faults('It is free.<Cite fact="free" />', 'Am ddim.<Cite fact="fre" />'),
    message('components and sources', '<Cite fact="fre" />', '<Cite fact="free" />'),
  );
});

test('every fault of a piece is told', () => {
  assert.equal(faults('[Call](/a/) 999 **now**.', 'Ffoniwch.').length, 3);
});

test('a sentence may turn round, and say a number once more or once less', () => {
  assert.deepEqual(
    faults(
      '[A](/a/) and [b](/b/): **press** 55 at 7, {who}, {how}.<Cite fact="a" /><Cite fact="b" />',
      '{how}, {who}: **7**, 55 a 55, [b](/b/) [a](/a/).<Cite fact="b" /><Cite fact="a" />',
    ),
    [],
  );
});

test('a number in an address or in a source is checked with that and not for itself', () => {
  assert.deepEqual(faults('[A](/a1/)', '[A](/a2/)'), message('links', '](/a2/)', '](/a1/)'));
});

test('a piece that nobody has translated has no fault', () => {
  assert.deepEqual(faults('Call [999](/talk/).', ' '), []);
});
