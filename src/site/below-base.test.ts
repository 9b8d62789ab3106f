import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboveBase, basePath, belowBase } from './below-base.ts';

test('the base is what stands after the name', () => {
  assert.equal(basePath('https://help.acorn.test'), '');
  assert.equal(basePath('https://acorn.test/help'), '/help');
});

test('an address of this site gets the base once', () => {
  for (const [address, below] of [
    ['/', '/help/'],
    ['/talk/#other-ways', '/help/talk/#other-ways'],
    ['/helpful/', '/help/helpful/'],
    ['/help/talk/', '/help/talk/'],
    ['/help', '/help'],
  ] as const) {
    assert.equal(belowBase(address, '/help'), below);
  }
});

test('every other address stays, and all do where there is no base', () => {
  for (const address of ['#main', 'https://a.test/', '//a.test/', 'tel:999', '']) {
    assert.equal(belowBase(address, '/help'), address);
  }
  assert.equal(belowBase('/talk/', ''), '/talk/');
});

test('without the base it is what content writes', () => {
  assert.equal(aboveBase('/help/talk/', '/help'), '/talk/');
  assert.equal(aboveBase('/talk/', ''), '/talk/');
  assert.equal(aboveBase('/helpful/', '/help'), '/helpful/');
});
