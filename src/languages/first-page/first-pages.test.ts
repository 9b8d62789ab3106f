import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../content/read.ts';
import { addFiles } from '../../fixtures/folder.ts';
import { settingsOf, signatureOf, translated } from '../../fixtures/languages.ts';
import { project, projectWith } from '../../fixtures/project.ts';
import { wordsIn } from '../words-in-data.ts';
import { firstPages } from './first-pages.ts';

const { firstPage: english } = readContent(project);
const pieces = wordsIn('first-page.yaml', english);
const inPolish = (more: Record<string, string> = {}): string =>
  translated({ ...Object.fromEntries(pieces.map((en) => [en, `Pl: ${en}`])), ...more });
const polish = (words: string): string =>
  projectWith({
    'content/languages/pl/language.yaml': settingsOf('Polski'),
    'content/languages/pl/first-page.yaml': words,
  });

test('it is in each language that has all its words; ids, facts and lines stay', () => {
  const [page, ...others] = firstPages(polish(inPolish()), english, false);
  assert.equal(others.length, 0);
  assert.equal(page?.language.tag, 'pl');
  assert.equal(page?.page.heading, 'Pl: A few words');
  const [part] = page?.page.parts ?? [];
  assert.equal(part?.id, 'now');
  assert.deepEqual(part?.says, [{ say: 'Pl: Fish swim.', facts: [] }]);
  assert.deepEqual(part?.lines, [{ who: 'Pl: Anyone', line: 'a-line' }]);
});

test('what a reader shows to somebody else stays English, with the language named in English', () => {
  const [page] = firstPages(polish(inPolish()), english, false);
  assert.equal(page?.page.parts[0]?.show, 'I need help in Polski in English.');
});

test('a sentence names the button that leaves, as it is in the language', () => {
  const words = inPolish({ 'Leave this site': 'Wyjdź', 'Fish swim.': 'Naciśnij „{leave}”.' });
  const [page] = firstPages(polish(words), english, false);
  assert.equal(page?.page.parts[0]?.says[0]?.say, 'Naciśnij „Wyjdź”.');
});

test('a page that lacks a single piece is left out', () => {
  assert.deepEqual(firstPages(polish(inPolish({ 'Fish swim.': '' })), english, false), []);
});

test('a local build shows one that nobody has signed and says so; a release leaves it out', () => {
  const root = polish(inPolish());
  const signed = (isRelease: boolean): boolean[] =>
    firstPages(root, english, isRelease).map(({ isSigned }) => isSigned);
  assert.deepEqual(signed(false), [false]);
  assert.deepEqual(signed(true), []);
  const text = signatureOf(root, 'pl', ['first-page.yaml']);
  addFiles(root, { 'content/languages/pl/signed.yaml': text });
  assert.deepEqual(signed(true), [true]);
  addFiles(root, {
    'content/languages/pl/first-page.yaml': inPolish({ 'Fish swim.': 'Ryby.' }),
  });
  assert.deepEqual(signed(true), []);
});

test('a project without languages has none', () => {
  assert.deepEqual(firstPages(project, english, false), []);
});
