import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedWords, languageDetector } from './first-words.ts';
import { packedLanguage } from './packed-doors.ts';
import { publishedLanguages } from './published-languages.ts';
import type { FirstWords } from './schema.ts';

const polish = packedLanguage('pl', {
  opens: { help: ['pomocy'], hurt: ['mąż mnie bije', 'mnie bije'] },
  words: ['się', 'jestem', 'dzieci'],
});
const punjabi = packedLanguage('pa', { opens: { help: ['madad chahidi'] }, words: ['menu'] });
const urdu = packedLanguage('ur', {
  opens: { help: ['madad'], hurt: ['شوہر مارتا ہے'] },
  words: ['mujhe', 'hai'],
});
const speaks = languageDetector([polish, urdu, punjabi]);

test('a phrase gives away the language and the door, with or without accents', () => {
  for (const typed of ['Mąż mnie bije!', 'maz mnie bije boje sie'])
    assert.deepEqual(speaks(typed), { code: 'pl', door: 'hurt' });
  assert.deepEqual(speaks('میرا شوہر مارتا ہے'), { code: 'ur', door: 'hurt' });
});

test('a call for help gives away only the language; a single word must be all that was typed', () => {
  assert.deepEqual(speaks('pomocy'), { code: 'pl', door: null });
  assert.equal(speaks('madam madad khan'), null, 'it may be a name');
  assert.deepEqual(speaks('mainu madad chahidi hai'), { code: 'pa', door: null });
});

test('what opens a door comes before a longer call for help', () => {
  const speaks = languageDetector([
    packedLanguage('pl', {
      opens: { help: ['bardzo prosze pomocy'], hurt: ['mnie bije'] },
      words: [],
    }),
  ]);
  assert.deepEqual(speaks('mnie bije, bardzo prosze pomocy'), { code: 'pl', door: 'hurt' });
});

test('two common words give away the language; one does not', () => {
  assert.deepEqual(speaks('jestem sama i dzieci'), { code: 'pl', door: null });
  assert.equal(speaks('dzieci'), null);
  assert.equal(speaks('how much does it cost'), null);
  assert.equal(speaks(''), null);
});

test('accents are dropped, as people on phones drop them; each Chinese character is a word', () => {
  assert.deepEqual(foldedWords('Żona była'), ['zona', 'byla']);
  assert.deepEqual(foldedWords('老公打我'), ['老', '公', '打', '我']);
});

test('a phrase that contains another is left out, because the shorter one finds it too', () => {
  assert.equal(polish.opens['hurt'], 'mnie bije');
});

test('the public build has only languages whose words somebody has signed', () => {
  const language = (checked: FirstWords['checked']): FirstWords => ({
    name: 'A',
    english: 'A',
    dir: 'ltr',
    source: 'ours',
    checked,
    says: { danger: 'a', lines: 'a', english: 'a', interpreter: 'a' },
    opens: {},
    words: [],
  });
  const all = new Map([
    ['aa', language('not yet')],
    ['bb', language('2026-11-29')],
  ]);
  assert.deepEqual([...publishedLanguages(all, true).keys()], ['bb']);
  assert.deepEqual([...publishedLanguages(all, false).keys()], ['aa', 'bb']);
});
