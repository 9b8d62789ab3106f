import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayFirst } from './answer-sentence.ts';

test('it is the first sentence, without marks, sources and links', () => {
  assert.equal(
    sayFirst(
      'A MIAM **usually** costs about [£120](/before/paying/) for each of you, and lasts an hour.<Cite fact="a" /> Then more.',
    ),
    'A MIAM usually costs about £120 for each of you, and lasts an hour.',
  );
});

test('a short sentence is followed by the next', () => {
  assert.equal(
    sayFirst('Keep to it. You can ask a court to change it.'),
    'Keep to it. You can ask a court to change it.',
  );
});

test('lists, components and lines that lead on to a list are passed over', () => {
  assert.equal(
    sayFirst(
      'You can:\n\n- call\n\nA call is free, and it does not show on the phone bill at all.',
    ),
    'A call is free, and it does not show on the phone bill at all.',
  );
  assert.equal(sayFirst('- one\n- two'), '');
  assert.equal(sayFirst('<Steps>\nOne.\n</Steps>'), '');
  assert.equal(sayFirst(''), '');
});

test('a dot within a sentence does not end it', () => {
  assert.equal(
    sayFirst('It costs £130.50 for each person who goes, as GOV.UK says, and no more than that.'),
    'It costs £130.50 for each person who goes, as GOV.UK says, and no more than that.',
  );
});
