import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupsIn, partForm, matchesOf, readPhrase, typedWords } from './trigger-phrases.ts';

const groups = { they: ['he', 'my husband'], me: ['me', 'my arm'] };
const stands = (line: string, typed: string): boolean =>
  matchesOf(readPhrase(line, groups), typedWords(typed)).length > 0;

test('words must be whole, side by side and in order', () => {
  assert.equal(stands('want to die', 'I WANT to die.'), true);
  assert.equal(stands('want to die', 'want die to'), false);
  assert.equal(stands('tablet', 'tablets'), false, 'no endings are taken off');
  assert.equal(stands('hes here', 'He’s here'), true);
});

test('a slash separates alternatives, which may be groups', () => {
  assert.equal(stands('(they) hit/hits (me)', 'my husband hits my arm'), true);
  assert.equal(stands('(they) hit/hits (me)', 'my son hits me'), false);
  assert.equal(stands('afraid of (they)/her', 'afraid of her'), true);
  assert.equal(stands('afraid of (they)/her', 'afraid of my husband'), true);
});

test('a part with a question mark may be missing', () => {
  for (const typed of ['he still hits me', 'he hits me'])
    assert.equal(stands('he still? hits me', typed), true);
  assert.equal(stands('(they)? hits me', 'hits me'), true);
});

test('a gap is at most three words wide', () => {
  assert.equal(stands('hands .. throat', 'hands round my throat'), true);
  assert.equal(stands('hands .. throat', 'hands throat'), true);
  assert.equal(stands('hands .. throat', 'hands that were round my throat'), false);
});

test('signs for the beginning and the end of the text', () => {
  assert.equal(stands('^ hits me', 'hits me'), true);
  assert.equal(stands('^ hits me', 'she hits me'), false);
  assert.equal(stands('am i abusive $', 'am i abusive?'), true);
  assert.equal(stands('am i abusive $', 'am i abusive he says'), false);
});

test('a number within bounds, even with the letters of an age', () => {
  for (const typed of ['im 14', 'I’m 14yo', 'im 5', 'im 17'])
    assert.equal(stands('im 5-17', typed), true);
  for (const typed of ['im 4', 'im 18', 'im 140', 'im fourteen', 'im 6ft'])
    assert.equal(stands('im 5-17', typed), false);
});

test('it recognises a badly formed line, and names a group that does not exist', () => {
  for (const part of [
    '^',
    '$',
    '..',
    '5-17',
    '(they)',
    '(they)?',
    'hit/hits',
    'hit/(they)?',
    'don’t',
  ])
    assert.match(part, partForm);
  for (const part of ['hit*', '(They)', '...', '5-', 'hit/', '', '(they'])
    assert.doesNotMatch(part, partForm);
  assert.deepEqual(groupsIn('(they) hits (me)/(us)'), ['they', 'me', 'us']);
  assert.throws(() => readPhrase('(them) hit me', groups), /There is no group "them"/);
});

test('whatever is typed, it agrees with a regular expression', () => {
  const expected = /\bbig (?:he|my husband)(?: \w+){0,3} big\b/;
  const typed = fc
    .array(fc.constantFrom('big', 'big', 'he', 'my husband', 'my', 'x'), { maxLength: 9 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(typed, (text) => {
      assert.equal(stands('big (they) .. big', text), expected.test(text));
    }),
    { numRuns: 500, examples: [['x big my husband x x x big'], ['big he x x x x big']] },
  );
});

test('even a text of 50,000 words takes less than a second', () => {
  // Processor time, so that a computer that is busy with something else does not fail the test.
  const began = process.cpuUsage();
  assert.equal(stands('he .. he .. he .. zebra', 'he '.repeat(50_000)), false);
  const { user, system } = process.cpuUsage(began);
  assert.ok(user + system < 1_000_000, `${String(user + system)} microseconds`);
});
