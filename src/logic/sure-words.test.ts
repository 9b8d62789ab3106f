import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from './plain-words.ts';
import { standsIn, sureLine } from './sure-words.ts';

const stands = (line: string, typed: string): boolean => standsIn(line, wordsOf(typed));

test('sure words stand side by side and in their order, anywhere', () => {
  assert.ok(stands('want to die', 'I just WANT to die, now'));
  assert.ok(!stands('want to die', 'i want him to die'));
  assert.ok(!stands('want to die', 'die to want'));
  assert.ok(!stands('want to die', 'i want to'));
});

test('accents and apostrophes do not matter, and * is where a word goes on', () => {
  assert.ok(stands('hes outside', "He's outside"));
  assert.ok(stands("he's outside", 'hes outside'));
  assert.ok(stands('strangl* me', 'he strangled me'));
  assert.ok(!stands('strangl*', 'stranger'));
});

test('an author may write words, with * after three letters or more, and nothing else', () => {
  for (const good of ['want to die', 'strangl*', "he's outside", '101 now']) {
    assert.match(good, sureLine);
  }
  for (const bad of ['', ' a', 'a  b', 'st*', 'str*ngle', '(he|she)', 'he, she']) {
    assert.doesNotMatch(bad, sureLine);
  }
});
