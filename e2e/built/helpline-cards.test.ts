import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../src/content/read.ts';
import { builtPages, textOf } from './built-pages.ts';

const { helplines } = readContent(join(import.meta.dirname, '../..'));
const talk = builtPages.find(({ address }) => address === '/talk/');
assert.ok(talk);
const cards = new Map(
  talk.document
    .querySelectorAll('.contact')
    .map((card) => [textOf(card.querySelector('h3') ?? card), textOf(card)]),
);

test('a card says what the service passes on where somebody has read it, and nothing where not', () => {
  for (const { name, passesOn } of helplines.values()) {
    const said = cards.get(name);
    assert.ok(said, name);
    if (passesOn) assert.ok(said.includes(passesOn.say), name);
    else assert.doesNotMatch(said, /pass on|ask (them )?first/i, name);
  }
});

test('to ask first is said once for all cards, before the first of them', () => {
  const words = textOf(talk.document.querySelector('main') ?? talk.document);
  const first = words.indexOf('Ask each line first what it has to pass on');
  const [name = ''] = cards.keys();
  assert.ok(first > 0 && first < words.lastIndexOf(name));
  assert.equal(words.indexOf('Ask each line first what it has to pass on', first + 1), -1);
});
