import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText, withUsualSpaces } from './plain-text.ts';

test('what editors do without being asked is undone', () => {
  assert.equal(plainText('\uFEFFa: 1\r\nb: 2\r\n', 'a.yaml'), 'a: 1\nb: 2\n');
  assert.equal(withUsualSpaces('a:\u00A0b\u202Fc'), 'a: b c');
});

const told: [text: string, message: RegExp][] = [
  ['a\n<<<<<<< HEAD\nb\n', /^a\.yaml, line 2: two people changed these lines/],
  ['a\ncaf\uFFFD\n', /^a\.yaml, line 2: a letter was lost when this file was saved/],
  ['mo\u200Bre\n', /^a\.yaml, line 1: a character that nobody can see[^]*found: {2}mo…re\n/],
  ['a\0b\0', /^a\.yaml: this file is not saved as plain text/],
];

for (const [text, message] of told) {
  test(`what nobody can have meant is told with its line: ${JSON.stringify(text)}`, () => {
    assert.throws(() => plainText(text, 'a.yaml'), { name: 'ContentFault', message });
  });
}

test('a line of equals signs in a text is no conflict', () => {
  assert.equal(plainText('a\n=====\nb =======\n', 'a.yaml'), 'a\n=====\nb =======\n');
});
