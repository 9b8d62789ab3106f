import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFiles } from '../fixtures/folder.ts';
import { signatureOf, welsh } from '../fixtures/languages.ts';
import { projectWith } from '../fixtures/project.ts';
import { languagesShown } from './shown.ts';

const foundation = [
  ...['interface', 'sections', 'helplines', 'council-page'].map((name) => `${name}.yaml`),
  ...['home', 'talk', 'you/using-this-site'].map((name) => `guides/${name}.yaml`),
];
/** A project in Welsh, with these files signed as they stand. */
function signedProject(files: readonly string[]): string {
  const root = projectWith(welsh);
  addFiles(root, { 'content/languages/cy/signed.yaml': signatureOf(root, 'cy', files) });
  return root;
}
const shown = (root: string, isRelease: boolean): string[] =>
  languagesShown(root, isRelease).map(({ tag }) => tag);

test('a build that is no release shows every language, signed or not', () => {
  assert.deepEqual(shown(projectWith(welsh), false), ['cy']);
});

test('a release shows a language once all that its other pages rest on is signed', () => {
  assert.deepEqual(shown(projectWith(welsh), true), []);
  assert.deepEqual(shown(signedProject(foundation), true), ['cy']);
  for (const name of foundation) {
    const others = foundation.filter((each) => each !== name);
    assert.deepEqual(shown(signedProject(others), true), [], name);
  }
});

test('whoever builds can leave the languages out', (t) => {
  process.env['SITE_LANGUAGES'] = 'none';
  t.after(() => delete process.env['SITE_LANGUAGES']);
  assert.deepEqual(shown(projectWith(welsh), false), []);
});
