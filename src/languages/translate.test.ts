import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translateGuide, wordsOfGuide } from './translate.ts';

const guide = (...lines: string[]): string =>
  `---\ntitle: A title\nheading: A heading\nsummary: A summary.\ntalk: [a-line]\n` +
  `canYou:\n  - { ask: Is it free?, says: It is free. }\n---\n${lines.join('\n')}\n`;
const settings = { 'A title': 'Teitl', 'A heading': 'Pennawd', 'A summary.': 'Crynodeb.' };
const inWelsh = (mdx: string, words: Record<string, string>) =>
  translateGuide(mdx, new Map(Object.entries({ ...settings, ...words })));
/** What stands below the settings. */
const bodyOf = (mdx: string): string => mdx.slice(mdx.indexOf('\n---\n') + '\n---\n'.length);

test('a translator is given the settings that readers see and every piece, each once', () => {
  assert.deepEqual(wordsOfGuide(guide('Fish swim.', '', '- Fish swim.', '- A title')), [
    ...['A title', 'A heading', 'A summary.'],
    'Fish swim.',
  ]);
});

test('what stands on paper is a piece of its own, besides the one that it stands in', () => {
  const line = 'Is it private? <PrintAs says="May I see?" />';
  const mdx = guide(`- ${line}`);
  assert.deepEqual(wordsOfGuide(mdx).slice(3), [line, 'May I see?']);
  const words = { [line]: 'Preifat? <PrintAs says="May I see?" />', 'May I see?': 'Ga i weld?' };
  const { text, missing } = inWelsh(mdx, words);
  assert.equal(bodyOf(text), '- Preifat? <PrintAs says="Ga i weld?" />\n');
  assert.deepEqual(missing, []);
  assert.deepEqual(inWelsh(mdx, { [line]: words[line] ?? '' }).missing, ['May I see?']);
});

test('what stands on paper is translated once, where it stands alone in its line too', () => {
  const { text, missing } = inWelsh(guide('<PrintAs says="May I see?" />'), {
    'May I see?': 'Ga i weld?',
  });
  assert.equal(bodyOf(text), '<PrintAs says="Ga i weld?" />\n');
  assert.deepEqual(missing, []);
});

test('only words change: ids, links, names, the other settings and the answers stay', () => {
  const { text, missing } = inWelsh(
    guide('<h2 id="now">What now</h2>', '', '1. [Call](/talk/) 999.', '', '<Cards of="a-line" />'),
    { 'What now': 'Beth nawr', '[Call](/talk/) 999.': '[Ffoniwch](/talk/) 999.' },
  );
  assert.deepEqual(missing, []);
  assert.match(text, /^---\ntitle: Teitl\nheading: Pennawd\nsummary: Crynodeb\.\n/);
  assert.match(text, /\ntalk: +\[ ?a-line ?\]\n/);
  assert.match(text, /Is it free\?/);
  assert.equal(
    bodyOf(text),
    '<h2 id="now">Beth nawr</h2>\n\n1. [Ffoniwch](/talk/) 999.\n\n<Cards of="a-line" />\n',
  );
});

test('a longer or a shorter piece leaves those after it where they are', () => {
  const { text } = inWelsh(guide('One.', 'Two.', 'Three.'), {
    ...{ 'One.': 'Un, sef un yn unig.', 'Two.': 'D', 'Three.': 'Tri.' },
  });
  assert.equal(bodyOf(text), 'Un, sef un yn unig.\nD\nTri.\n');
});

test('a title that YAML could take for something else is still read as it was meant', () => {
  const { text } = inWelsh(guide('One.'), { 'A title': 'Nawr: beth?', 'One.': 'Un.' });
  assert.match(text, /^---\ntitle: "Nawr: beth\?"\n/);
});

test('pieces that nobody has translated are named, and stay as they were', () => {
  const { text, missing } = inWelsh(guide('One.', 'Two.'), { 'One.': 'Un.' });
  assert.deepEqual(missing, ['Two.']);
  assert.equal(bodyOf(text), 'Un.\nTwo.\n');
});

test('the words of a page’s film are translated with it, and its files stay', () => {
  const film = 'film:\n  file: a.mp4\n  transcript:\n    - Fish swim.\n    - Birds fly.\n';
  const mdx = guide('A line.').replace('talk: ', `${film}talk: `);
  assert.deepEqual(wordsOfGuide(mdx).slice(3), ['Fish swim.', 'Birds fly.', 'A line.']);
  const words = { 'Fish swim.': 'Nofia pysgod.', 'A line.': 'Llinell.' };
  assert.deepEqual(inWelsh(mdx, words).missing, ['Birds fly.']);
  const { text, missing } = inWelsh(mdx, { ...words, 'Birds fly.': 'Hed adar.' });
  assert.deepEqual(missing, []);
  assert.match(text, /file: a\.mp4\n {2}transcript:\n {4}- Nofia pysgod\.\n {4}- Hed adar\.\n/);
});
