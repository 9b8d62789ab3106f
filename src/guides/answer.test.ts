import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerIn } from './answer.ts';

test('an answer is found whatever its kind', () => {
  assert.deepEqual(answerIn('<Answer>\nYes.\n</Answer>\nMore.'), { mdx: '\nYes.\n', kind: null });
  assert.deepEqual(answerIn('<Answer tool>Yes.</Answer>'), { mdx: 'Yes.', kind: 'tool' });
  assert.deepEqual(answerIn('<Answer alone>Yes.</Answer>'), { mdx: 'Yes.', kind: 'alone' });
});

test('a guide may have none', () => {
  assert.deepEqual(answerIn('Words.'), { mdx: '', kind: null });
});
