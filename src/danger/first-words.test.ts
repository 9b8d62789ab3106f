import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedWords, languageReader } from './first-words.ts';
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
const speaks = languageReader([polish, urdu, punjabi]);

test('a phrase tells the language and the door, with accents or without', () => {
  for (const typed of ['Mąż mnie bije!', 'maz mnie bije boje sie'])
    assert.deepEqual(speaks(typed), { code: 'pl', door: 'hurt' });
  assert.deepEqual(speaks('میرا شوہر مارتا ہے'), { code: 'ur', door: 'hurt' });
});

test('a call for help tells the language alone, and one word only where it is all', () => {
  assert.deepEqual(speaks('pomocy'), { code: 'pl', door: null });
  assert.equal(speaks('madam madad khan'), null, 'it may be a name');
  assert.deepEqual(speaks('mainu madad chahidi hai'), { code: 'pa', door: null });
});

test('two common words tell the language, one does not', () => {
  assert.deepEqual(speaks('jestem sama i dzieci'), { code: 'pl', door: null });
  assert.equal(speaks('dzieci'), null);
  assert.equal(speaks('how much does it cost'), null);
  assert.equal(speaks(''), null);
});

test('letters are folded as phones leave them out; each Chinese character is a word', () => {
  assert.deepEqual(foldedWords('Żona była'), ['zona', 'byla']);
  assert.deepEqual(foldedWords('老公打我'), ['老', '公', '打', '我']);
});

test('where one phrase stands in another the shorter does for both', () => {
  assert.equal(polish.opens['hurt'], 'mnie bije');
});

test('the build for the public has only languages that somebody signed', () => {
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
