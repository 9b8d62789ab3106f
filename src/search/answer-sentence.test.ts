import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerSentence } from './answer-sentence.ts';

test('it is the first sentence, without formatting, sources or links', () => {
  assert.equal(
    answerSentence(
      'A MIAM **usually** costs about [£120](/before/paying/) for each of you, and lasts an hour.<Cite fact="a" /> Then more.',
    ),
    'A MIAM usually costs about £120 for each of you, and lasts an hour.',
  );
});

test('a short first sentence brings the second one with it', () => {
  assert.equal(
    answerSentence('Keep to it. You can ask a court to change it.'),
    'Keep to it. You can ask a court to change it.',
  );
});

test('lists, components and lines that introduce a list are skipped', () => {
  assert.equal(
    answerSentence(
      'You can:\n\n- call\n\nA call is free, and it does not show on the phone bill at all.',
    ),
    'A call is free, and it does not show on the phone bill at all.',
  );
  assert.equal(answerSentence('- one\n- two'), '');
  assert.equal(answerSentence('<Steps>\nOne.\n</Steps>'), '');
  assert.equal(answerSentence(''), '');
});

test('a full stop within a sentence does not end it', () => {
  assert.equal(
    answerSentence(
      'It costs £130.50 for each person who goes, as GOV.UK says, and no more than that.',
    ),
    'It costs £130.50 for each person who goes, as GOV.UK says, and no more than that.',
  );
});
