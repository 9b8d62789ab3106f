import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressGiven } from './address-given.ts';

test('the start of a site with https is taken, and on this computer without it', () => {
  for (const typed of [
    'https://help.example.org',
    'https://help.example.org/',
    'http://localhost:4321',
    'http://127.0.0.1:4321/',
    'http://[::1]:4321',
  ]) {
    assert.equal(addressGiven([typed], '').href, new URL(typed).href);
  }
});

const refused: [typed: string[], told: RegExp][] = [
  [[], /^Give the address of the site/],
  [['https://a.example', 'https://b.example'], /^Give the address/],
  [['--help'], /^Give the address/],
  [['help.example.org'], /^"help\.example\.org" is no address of a site: write it like this/],
  [['localhost:4321'], /is no address of a site/],
  [['file:///home'], /is no address of a site/],
  [['http://help.example.org'], /has no https\. Without it, anybody on the way can read along/],
  [['http://localhost.example.org'], /has no https/],
  [['http://127.0.0.1.example.org'], /has no https/],
  [
    ['https://example.org/help/'],
    /is not where the site begins, which would be https:\/\/example\.org\./,
  ],
  [['https://example.org/?a'], /is not where the site begins/],
  [['https://me:word@example.org'], /is not where the site begins/],
];
for (const [typed, told] of refused) {
  test(`refused in a sentence: ${typed.join(' ') || 'nothing'}`, () => {
    assert.throws(() => addressGiven(typed, ''), { name: 'SetupProblem', message: told });
  });
}

test('a build for a path is looked for at that path, and nowhere else', () => {
  for (const typed of ['https://example.org/help', 'https://example.org/help/']) {
    assert.equal(addressGiven([typed], '/help').href, 'https://example.org/help/');
  }
  assert.throws(() => addressGiven(['https://example.org'], '/help'), {
    message: /is not where the site begins, which would be https:\/\/example\.org\/help\./,
  });
});
