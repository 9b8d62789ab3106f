import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { embedCardHtml } from './embed-card.ts';

const card = {
  name: 'Before you mediate',
  address: 'https://help.example.org/',
  says: 'What happens and who can help.',
  from: 'From Your Service',
};

test('it has a frame, one link that tells this site nothing, and words', () => {
  const document = parse(embedCardHtml(card));
  const elements = document.querySelectorAll('*').map(({ rawTagName }) => rawTagName);
  assert.deepEqual(elements, ['div', 'p', 'strong', 'a', 'p', 'p', 'small']);
  assert.deepEqual(document.querySelector('a')?.attributes, {
    href: card.address,
    rel: 'noopener noreferrer',
    referrerpolicy: 'no-referrer',
  });
  assert.deepEqual(
    document.querySelectorAll('p').map(({ textContent }) => textContent),
    [card.name, card.says, card.from],
  );
});

test('a name with HTML in it stays text', () => {
  const made = embedCardHtml({ ...card, name: '<img src=x>', from: '"<script>' });
  assert.doesNotMatch(made, /<img|<script/);
  assert.match(made, /&lt;img src=x&gt;/);
});
