import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeLanguages } from './describe-languages.ts';

const words = { languages: 'Other languages', interpreters: 'Interpreters.' };

test('it says only what is known, and English goes without saying', () => {
  const said = (languages: string[], interpreters: 'yes' | 'no' | 'unknown') =>
    describeLanguages({ languages, interpreters }, words);
  assert.equal(said(['English'], 'unknown'), '');
  assert.equal(said(['English', 'Welsh'], 'unknown'), 'Other languages: Welsh.');
  assert.equal(said(['Welsh', 'English'], 'yes'), 'Other languages: Welsh. Interpreters.');
  assert.equal(said(['English'], 'no'), '');
});
