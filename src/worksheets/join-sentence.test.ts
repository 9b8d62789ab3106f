import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinSentence } from './join-sentence.ts';

const table: [pieces: string[], sentence: string][] = [
  [
    ['text me', 'try only at noon', 'leave no voicemail'],
    'Please text me, try only at noon and leave no voicemail.',
  ],
  [['text me', '', 'leave no voicemail'], 'Please text me and leave no voicemail.'],
  [['', '', 'leave no voicemail'], 'Please leave no voicemail.'],
  [['', '', ''], ''],
  [[], ''],
];

for (const [pieces, sentence] of table) {
  test(`${JSON.stringify(pieces)} make “${sentence}”`, () => {
    assert.equal(joinSentence('Please', 'and', pieces), sentence);
  });
}
