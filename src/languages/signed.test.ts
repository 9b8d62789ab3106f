import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signatureOf, translated } from '../fixtures/languages.ts';
import { addFiles } from '../fixtures/folder.ts';
import { projectWith } from '../fixtures/project.ts';
import { isSignedFile } from './signed.ts';

const name = 'guides/talk.yaml';
const inContent = `content/languages/cy/${name}`;
const words = translated({ 'Call 999.': 'Ffoniwch 999.', 'Two.': 'Dau.' });
const isSigned = (root: string): boolean => isSignedFile(root, 'cy', name);

/** A project in which the file is signed as it stands, in the project or in the service's folder. */
function signedProject(layer: 'content' | 'service' = 'content'): string {
  const root = projectWith({ [inContent]: words });
  addFiles(root, { [`${layer}/languages/cy/signed.yaml`]: signatureOf(root, 'cy', [name]) });
  return root;
}

test('a file is signed once somebody has signed it, in the project or in a service’s own copy', () => {
  assert.ok(!isSigned(projectWith({ [inContent]: words })));
  assert.ok(isSigned(signedProject()));
  assert.ok(isSigned(signedProject('service')));
});

test('a signature of another file, or of the same file in another language, does not count', () => {
  const root = signedProject();
  addFiles(root, { 'content/languages/cy/guides/home.yaml': words });
  assert.ok(!isSignedFile(root, 'cy', 'guides/home.yaml'));
  assert.ok(!isSignedFile(root, 'pl', name));
});

test('any change in the words of either language undoes it; to put them back restores it', () => {
  const root = signedProject();
  for (const [was, now] of [
    ['Call 999.', 'Call 999 now.'],
    ['Ffoniwch 999.', 'Ffoniwch 999 nawr.'],
  ] as const) {
    addFiles(root, { [inContent]: words.replace(was, now) });
    assert.ok(!isSigned(root), now);
    addFiles(root, { [inContent]: words });
    assert.ok(isSigned(root));
  }
});

test('so does what a service says otherwise; how the file is written out does not matter', () => {
  const root = signedProject();
  addFiles(root, { [inContent]: `# Read twice.\n${words}` });
  assert.ok(isSigned(root));
  addFiles(root, { [`service/languages/cy/${name}`]: translated({ 'Two.': 'Dwy.' }) });
  assert.ok(!isSigned(root));
});

test('a signature that is no hash is told with its line', () => {
  const root = signedProject();
  const text = `- file: ${name}\n  words: yes, all\n  on: 2026-12-01\n`;
  addFiles(root, { 'content/languages/cy/signed.yaml': text });
  assert.throws(() => isSigned(root), /signed\.yaml, line 2: .*words[^]*64 letters and digits/);
});
