import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { addFiles, folderWith } from '../../src/fixtures/folder.ts';
import { allTranslated, piecesOf, translated, welsh } from '../../src/fixtures/languages.ts';
import { projectWith } from '../../src/fixtures/project.ts';
import { readFileOfTranslations } from '../../src/languages/translations.ts';
import { translations } from './translations.ts';

const talk = piecesOf('talk');
const inWelsh = 'content/languages/cy/guides/talk.yaml';
const sheet = 'translations-cy-guides-talk.csv';
const place = (files: Record<string, string> = {}) => ({
  folder: projectWith({ ...welsh, ...files }),
  sheets: folderWith({}),
  now: new Date('2026-12-01T12:00:00Z'),
});
const read = (...at: string[]): string => readFileSync(path.join(...at), 'utf8');

test('a sheet comes back as it went out: quotes, commas, line ends and letters of any script', () => {
  const says = [`Rhywun, "ŵ"; â’r`, 'Un.\nDau.', '=Un', 'سه'];
  const words = Object.fromEntries(talk.map((en, n) => [en, says[n] ?? '']));
  const at = place({ [inWelsh]: translated(words) });
  const before = readFileOfTranslations(at.folder, 'cy', 'guides/talk.yaml');
  assert.match(translations(['--out', 'cy', 'guides/talk'], at).text, /: 0 of 4 pieces are to be/);
  assert.match(read(at.sheets, sheet), /^\uFEFFEnglish,cy\n/);
  addFiles(at.folder, { [inWelsh]: '[]\n' });
  assert.match(translations(['--in', 'cy', 'guides/talk'], at).text, /: 0 pieces are still to be/);
  const after = readFileOfTranslations(at.folder, 'cy', 'guides/talk.yaml');
  assert.deepEqual([...after], [...before]);
});

test('a sheet that a spreadsheet saved anew is taken in: other line ends, more columns, spaces', () => {
  const at = place({ [inWelsh]: allTranslated(talk.slice(1)) });
  const rows = `\uFEFFEnglish,cy,\r\n"${talk[0] ?? ''}", Rhywun ,\r\n\r\n`;
  addFiles(at.sheets, { [sheet]: rows });
  assert.equal(translations(['--in', 'cy', 'guides/talk.yaml'], at).code, 0);
  const words = readFileOfTranslations(at.folder, 'cy', 'guides/talk.yaml');
  assert.equal(words.get(talk[0] ?? ''), 'Rhywun');
  assert.equal(words.size, talk.length, 'pieces that the sheet does not have stay');
});

test('translations of older English go out below the others, for whoever can use their words', () => {
  const at = place({ [inWelsh]: translated({ 'Old words.': 'Hen eiriau.' }) });
  translations(['--out', 'cy', 'guides/talk'], at);
  assert.match(read(at.sheets, sheet), /CHANGED OR GONE:,\nOld words\.,Hen eiriau\.\n$/);
});

test('a sheet in which a number changed takes nothing in, and says in which line', () => {
  const mdx = `---\ntitle: Help\nheading: Now\nsummary: Help.\n---\n\nCall 999.\n`;
  const files = { 'content/guides/talk.mdx': mdx, [inWelsh]: translated({ Now: 'Nawr' }) };
  const at = place(files);
  addFiles(at.sheets, { [sheet]: 'English,cy\nNow,Yn awr\nCall 999.,Galw 99\n' });
  const { code, text } = translations(['--in', 'cy', 'guides/talk'], at);
  assert.equal(code, 1);
  assert.match(
    text,
    /^Nothing was taken in\.\n\n\S+talk\.csv, line 3: .*numbers.*\n {2}found: {2}99\n/,
  );
  assert.equal(read(at.folder, inWelsh), files[inWelsh]);
});

test('a spreadsheet may put semicolons between the columns', () => {
  const at = place();
  const rows = talk.map((en) => `"${en.replaceAll('"', '""')}";Un, dau`).join('\n');
  addFiles(at.sheets, { [sheet]: `\uFEFFEnglish;cy\n${rows}\n` });
  assert.match(translations(['--in', 'cy', 'guides/talk'], at).text, /: 0 pieces are still to be/);
  const words = readFileOfTranslations(at.folder, 'cy', 'guides/talk.yaml');
  assert.equal(words.get(talk[0] ?? ''), 'Un, dau');
});

test('a file that is no sheet takes nothing in, and says what to do', () => {
  const at = place();
  for (const [text, said] of [
    ['English,cy\n"Call', /save it from the spreadsheet as CSV/],
    ['Saesneg,cy\nCall,Galw\n', /keep the first row and the first column/],
  ] as const) {
    addFiles(at.sheets, { [sheet]: text });
    assert.throws(() => translations(['--in', 'cy', 'guides/talk'], at), said);
  }
});
