import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFiles } from '../fixtures/folder.ts';
import { settingsOf, signatureOf, welsh } from '../fixtures/languages.ts';
import { project, projectWith } from '../fixtures/project.ts';
import { leftOut } from './left-out.ts';
import { foundation } from './shown.ts';

test('whoever makes a release is told which languages nobody has signed', () => {
  const root = projectWith({
    ...welsh,
    'content/languages/pl/language.yaml': settingsOf('Polski'),
    'content/languages/pl/first-page.yaml': '[]\n',
  });
  assert.deepEqual(leftOut(root), [
    'In English only: Cymraeg in English is not signed by a speaker. See docs/tasks/translate.md.',
    'Left out, because no speaker has signed it: the one page in Polski in English. See docs/tasks/translate.md.',
  ]);
  assert.deepEqual(leftOut(project), []);
});

test('and how much stays English of a language whose foundation is signed', () => {
  const root = projectWith(welsh);
  addFiles(root, { 'content/languages/cy/signed.yaml': signatureOf(root, 'cy', foundation) });
  const [said = ''] = leftOut(root);
  assert.match(said, /^In Cymraeg in English, what stands in \d+ files stays English/);
});
