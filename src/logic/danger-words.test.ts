import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readContent } from '../read-content.ts';
import { PatternFault, readPattern } from './danger-pattern.ts';
import { intentsIn } from './danger-words.ts';

const root = join(import.meta.dirname, '../..');
const intents = [...readContent(root).intents].map(([name, { urgency, when, unless }]) => ({
  name,
  urgency,
  when,
  unless,
}));

/** The lines of a table of queries: what is typed, and the intent, or "none". */
function table(name: string): { typed: string; wanted: string }[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [typed = '', wanted = ''] = line.split('\t');
    return { typed, wanted };
  });
}

const queries = table('danger-words.queries.tsv');
/** As a parent reads it in the terminal: each query that went wrong, with what it raised. */
const wrong = (rows: typeof queries): string[] =>
  rows
    .map(({ typed, wanted }) => ({ typed, wanted, found: intentsIn(typed, intents) }))
    .filter(({ wanted, found }) => (wanted === 'none' ? found.length > 0 : !found.includes(wanted)))
    .map(({ typed, wanted, found }) => `${typed}: wanted ${wanted}, got ${found.join(', ')}`);

test('words that may mean danger raise the right help', () => {
  const raising = queries.filter(({ wanted }) => wanted !== 'none');
  assert.ok(raising.length >= 120);
  assert.deepEqual(wrong(raising), []);
});

test('ordinary questions raise nothing', () => {
  const ordinary = queries.filter(({ wanted }) => wanted === 'none');
  assert.ok(ordinary.length >= 150);
  assert.deepEqual(wrong(ordinary), []);
});

test('of words that no pattern was made for, half are found, and ordinary ones raise nothing', () => {
  const unseen = table('danger-words.unseen.tsv');
  const ordinary = unseen.filter(({ wanted }) => wanted === 'none');
  const missed = wrong(unseen.filter(({ wanted }) => wanted !== 'none'));
  assert.ok(ordinary.length >= 30 && unseen.length - ordinary.length >= 30);
  assert.ok(missed.length <= 15, missed.join('\n'));
  assert.ok(wrong(ordinary).length <= 1, wrong(ordinary).join('\n'));
});

test('every intent is in the table, and every name in the table is an intent', () => {
  const named = new Set(queries.map(({ wanted }) => wanted).filter((name) => name !== 'none'));
  assert.deepEqual([...named].sort(), intents.map(({ name }) => name).sort());
});

/** One intent with these patterns; whether it is raised. */
const raises = (typed: string, when: string[], unless: string[] = []): boolean =>
  intentsIn(typed, [{ name: 'it', urgency: 1, when, unless }]).length > 0;

test('words stand in order, with up to three words between', () => {
  assert.ok(raises('put his hands round my neck', ['hands neck']));
  assert.ok(raises('hands one two three neck', ['hands neck']));
  assert.ok(!raises('hands one two three four neck', ['hands neck']));
  assert.ok(!raises('neck and hands', ['hands neck']));
});

test('words in brackets stand side by side, and | parts other ways to say it', () => {
  assert.ok(raises('he will not leave', ['(wont leave|will not leave)']));
  assert.ok(!raises('he will perhaps not leave', ['(wont leave|will not leave)']));
  assert.ok(raises('she is coming', ['(he|she) coming']));
});

test('case, accents, apostrophes and punctuation do not matter', () => {
  for (const typed of ['hes here', "He's here!", 'he’s  HERE', 'hé`s... here']) {
    assert.ok(raises(typed, ['hes here']), typed);
    assert.ok(raises(typed, ["He's here"]), typed);
  }
});

test('a word of six letters or more may be one slip away, if its first letter is right', () => {
  for (const typed of ['strangld', 'stramgled', 'strangeld', 'sttrangled', 'strangled']) {
    assert.ok(raises(typed, ['strangl*']), typed);
  }
  assert.ok(raises('killled', ['killed']));
  assert.ok(!raises('billed', ['killed']));
  assert.ok(!raises('skilled', ['killed']));
  assert.ok(!raises('hot', ['hit']));
});

test('what only sounds like it does not count, and takes nothing else back', () => {
  const unless = ['kill* (chances|mood)'];
  assert.ok(!raises('will it kill my chances', ['kill'], unless));
  assert.ok(raises('will it kill my chances, he said he will kill me', ['kill'], unless));
  assert.ok(raises('he is stalking me', ['stalking'], ['stalling']));
  assert.ok(!raises('he is stalling me', ['stalking'], ['stalling']));
});

test('the most urgent comes first', () => {
  assert.deepEqual(intentsIn('he follows me and hes outside with a knife', intents), [
    'right-now',
    'a-threat',
    'being-followed',
  ]);
});

const unreadable: [pattern: string, said: RegExp][] = [
  ['', /words such as/],
  ['(he|she outside', /each "\(" with its "\)"/],
  ['he) outside', /each "\(" with its "\)"/],
  ['((he|she) is|they) outside', /no bracket inside another/],
  ['(he|) outside', /a word on both sides/],
  ['() outside', /a word on both sides/],
  ['str*ngle', /\* only at the end, but for "str\*ngle"/],
  ['st*', /at least three letters before the \*, but for "st\*"/],
  ['he|she outside', /\| only in brackets.*"he\|she"/],
];
for (const [pattern, said] of unreadable) {
  test(`an author is told what is wrong with ${pattern || 'an empty line'}`, () => {
    assert.throws(
      () => readPattern(pattern),
      (fault) => fault instanceof PatternFault && said.test(fault.message),
    );
  });
}

test('whatever is typed, nothing is thrown', () => {
  const words = fc.constantFrom('he', 'kill', 'me', 'strangled', 'is', 'outside', '*', '(', '|');
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const found = intentsIn(text, intents);
      return found.every((name) => intents.some((one) => one.name === name));
    }),
  );
});

test('ten thousand letters are read in less than a twentieth of a second', () => {
  const long = [
    'he kill me hands round neck strangled '.repeat(270),
    'stranglt killde hittign chokde '.repeat(330),
    'a'.repeat(10_000),
    'me '.repeat(3_333),
  ];
  for (const typed of long) {
    intentsIn(typed, intents);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      intentsIn(typed, intents);
      return performance.now() - start;
    });
    assert.ok(Math.min(...times) < 50, `${typed.slice(0, 20)}: ${Math.min(...times)} ms`);
  }
});
