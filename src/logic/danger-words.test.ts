import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readContent } from '../read-content.ts';
import { dangerReader } from './danger-words.ts';
import { learnDanger } from './learn-danger.ts';
import { heaviest, packed } from './packed-weights.ts';
import { searchHelpData } from './search-data.ts';
import { markPlaces } from './word-marks.ts';

const root = join(import.meta.dirname, '../..');
const content = readContent(root);
const { model, intents } = searchHelpData(content);
const intentsIn = dangerReader(model, intents);

/** The lines of content/questions: words that nothing was learned from. */
const unseen = (name: string): string[][] =>
  readFileSync(join(root, 'content/questions', name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Of so many, which share raises help. */
const share = (typed: readonly string[]): number =>
  typed.filter((text) => intentsIn(text).length > 0).length / typed.length;

test('nothing that the search is tried with is among the examples', () => {
  const known = new Set(content.examples.map(({ typed }) => typed.toLowerCase()));
  const tried = ['danger.tsv', 'no-danger.tsv', 'unseen.tsv'].flatMap(unseen);
  assert.deepEqual(
    tried.filter(([typed = '']) => known.has(typed.toLowerCase())),
    [],
  );
});

test('there are examples enough of each kind, and most are learned', () => {
  for (const { name } of intents) {
    const own = content.examples.filter(({ intent }) => intent === name);
    assert.ok(own.length >= 100, `${name}: ${String(own.length)} examples`);
    const right = own.filter(({ typed }) => intentsIn(typed).slice(0, 2).includes(name));
    assert.ok(right.length / own.length >= 0.8, `${name}: ${String(right.length / own.length)}`);
  }
  const ordinary = content.examples.filter(({ intent }) => intent === null);
  assert.ok(ordinary.length >= 1000);
  assert.ok(share(ordinary.map(({ typed }) => typed)) <= 0.03);
});

test('of words never seen, most that may mean danger raise help, and few ordinary ones do', () => {
  const found = share(unseen('danger.tsv').map(([typed = '']) => typed));
  const wrong = share(unseen('no-danger.tsv').map(([typed = '']) => typed));
  assert.ok(found >= 0.9 && wrong <= 0.05, `${String(found)} found, ${String(wrong)} wrongly`);
});

test('who hurts whom decides which help comes first', () => {
  const first = {
    'right-now': 'he hits me|my wife hits me|my ex hurt me|he punched me|i am afraid of him|scared',
    'a-child':
      'he hit my daughter|she hits the kids|he hurt the baby|she is going to hurt my child',
    'afraid-of-myself': 'i hit her|i hit my husband|i hurt my son|my kids are scared of me',
  };
  for (const [name, typed] of Object.entries(first)) {
    for (const text of typed.split('|')) assert.equal(intentsIn(text)[0], name, text);
  }
});

test('sure words always raise their help, the most urgent first', () => {
  for (const { name, sure } of intents) {
    for (const line of sure) {
      assert.ok(intentsIn(line.replace('*', '')).includes(name), `${name}: ${line}`);
    }
  }
  assert.deepEqual(
    intentsIn('he follows me and hes outside and says he will kill me').slice(0, 3),
    ['right-now', 'a-threat', 'being-followed'],
  );
});

test('one sentence of danger is found in a long ordinary text', () => {
  const ordinary =
    'we have to fill in the form for the court fee and send it to the office by post ';
  const long = ordinary.repeat(12);
  assert.deepEqual(intentsIn(long), []);
  assert.ok(intentsIn(`${long}he pinned me down and would not get off me ${long}`).length > 0);
});

test('a model without words that it knows raises nothing, and one that knows none is no fault', () => {
  const taught = learnDanger(
    [
      { typed: 'he grabbed me', intent: 'a' },
      { typed: 'she shoved me', intent: 'b' },
      { typed: 'what is the fee', intent: null },
    ],
    ['a', 'b'],
  );
  const read = dangerReader(taught, []);
  assert.deepEqual(read('he grabbed me'), ['a']);
  assert.deepEqual(read('she shoved me'), ['b']);
  for (const typed of ['what is the fee', 'zebra', '', '😡', 'constructor']) {
    assert.deepEqual(read(typed), [], typed);
  }
  // As if each word shared its place with another that weighs much.
  const marks = packed(new Int8Array(markPlaces).fill(heaviest));
  const readAll = dangerReader({ ...taught, marks }, []);
  assert.deepEqual(readAll('grabbed'), ['a']);
  assert.deepEqual(readAll('zebra'), []);
});

test('the same examples always teach the same', () => {
  assert.deepEqual(searchHelpData(content).model, model);
});

test('whatever is typed, nothing is thrown', () => {
  const words = fc.constantFrom('he', 'kill', 'me', 'strangled', 'is', 'outside', '*', '(', '|');
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(typed, (text) =>
      intentsIn(text).every((name) => intents.some((one) => one.name === name)),
    ),
  );
});

test('ten thousand letters are read to their end', () => {
  assert.deepEqual(intentsIn('a'.repeat(10_000)), []);
  assert.deepEqual(intentsIn('me '.repeat(3_333)), []);
  assert.equal(
    intentsIn(`${'the form and the fee '.repeat(470)} he strangled me`)[0],
    'the-throat',
  );
});
