import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { addFiles, folderWith } from '../../src/fixtures/folder.ts';
import {
  allTranslated,
  piecesOf,
  settingsOf,
  translated,
  welsh,
} from '../../src/fixtures/languages.ts';
import { projectWith } from '../../src/fixtures/project.ts';
import { isSignedFile } from '../../src/languages/signed.ts';
import { translations } from './translations.ts';

const talk = piecesOf('talk');
const inWelsh = 'content/languages/cy/guides/talk.yaml';
const place = (files: Record<string, string> = {}) => ({
  folder: projectWith({ ...welsh, ...files }),
  sheets: folderWith({}),
  now: new Date('2026-12-01T12:00:00Z'),
});
const read = (...at: string[]): string => readFileSync(path.join(...at), 'utf8');
const problem = (args: string[], at = place()): string => {
  try {
    translations(args, at);
  } catch (fault) {
    assert.ok(fault instanceof SetupProblem, String(fault));
    return fault.message;
  }
  assert.fail('it was done');
};

test('without a wish it says how far each language is, and which files are not whole', () => {
  const polish = { 'content/languages/pl/language.yaml': settingsOf('Polski') };
  const half = allTranslated(talk, [talk[1] ?? '']) + translated({ Old: 'Hen' });
  const { code, text } = translations([], place({ ...polish, [inWelsh]: half }));
  assert.equal(code, 0);
  assert.match(text, /^cy: 3 of \d+ pieces are translated; 0 of \d+ files are signed\.\n/);
  assert.match(text, /\n {2}guides\/talk\.yaml: 1 missing, 1 of older English\n/);
  assert.match(text, /\n\npl: 0 of \d+ pieces are translated; 0 of 1 files are signed\.\n/);
});

test('a sheet that was never written cannot be taken in', () => {
  assert.match(problem(['--in', 'cy', 'guides/talk']), /^There is no \S+talk\.csv: write it first/);
});

test('a file is signed as it stands, and signed anew in the place of the older signature', () => {
  const at = place({ [inWelsh]: allTranslated(talk), 'content/languages/cy/signed.yaml': '[]\n' });
  const isSigned = (): boolean => isSignedFile(at.folder, 'cy', 'guides/talk.yaml');
  const sign = () => translations(['--sign', 'cy', 'guides/talk'], at);
  assert.match(sign().text, /^Signed guides\/talk\.yaml in cy as it stands/);
  assert.ok(isSigned());
  addFiles(at.folder, { [inWelsh]: allTranslated(talk).replace('Cy: A h', 'Cy: Y h') });
  assert.ok(!isSigned());
  sign();
  assert.ok(isSigned());
  const text = read(at.folder, 'content/languages/cy/signed.yaml');
  assert.match(
    text,
    /^- file: guides\/talk\.yaml\n {2}words: "?[0-9a-f]{64}"?\n {2}on: 2026-12-01\n$/,
  );
});

test('a file with a missing piece cannot be signed', () => {
  const at = place({ [inWelsh]: allTranslated(talk.slice(1)) });
  assert.match(
    problem(['--sign', 'cy', 'guides/talk'], at),
    /^1 pieces of guides\/talk\.yaml are not/,
  );
  assert.ok(!existsSync(path.join(at.folder, 'content/languages/cy/signed.yaml')));
});

test('a language or a file that there is not is told, with what was perhaps meant', () => {
  assert.match(
    problem(['--out', 'cz', 'guides/talk']),
    /"cz": they are cy\.\n {2}Did you mean "cy"/,
  );
  assert.match(problem(['--out', 'cy', 'guides/tlak']), /"guides\/tlak"\.\n.*"guides\/talk\.yaml"/);
});

test('whatever was not understood is answered with how to write it', () => {
  const wrong = ['cy', '--out cy', '--out --in cy talk', '--out cy talk home', '--ut cy talk'];
  for (const typed of wrong) {
    assert.match(problem(typed.split(' ')), /: npm run translations -- --out cy guides\/talk\.$/);
  }
});
