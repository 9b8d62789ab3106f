import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeLanguages } from './describe-languages.ts';

const words = { languages: 'Beside English', interpreters: 'Interpreters.' };

test('it says only what is known, and English goes without saying', () => {
  const said = (languages: string[], interpreters: 'yes' | 'no' | 'unknown') =>
    describeLanguages({ languages, interpreters }, words);
  assert.equal(said(['English'], 'unknown'), '');
  assert.equal(said(['English', 'Welsh'], 'unknown'), 'Beside English: Welsh.');
  assert.equal(said(['Welsh', 'English'], 'yes'), 'Beside English: Welsh. Interpreters.');
  assert.equal(said(['English'], 'no'), '');
});
