import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderResults } from './order-results.ts';

const results = (...addresses: string[]) => addresses.map((address) => ({ address }));
const own = ['/you/your-own-behaviour/'];
const order = (opened: { any: boolean; own: boolean }, ...addresses: string[]): string[] =>
  orderResults(results(...addresses), own, opened).map(({ address }) => address);

test('the page about your own behaviour comes first only if the writer’s words asked for it', () => {
  assert.deepEqual(order({ any: true, own: true }, '/you/your-own-behaviour/', '/a/'), [
    '/you/your-own-behaviour/',
    '/a/',
  ]);
  assert.deepEqual(order({ any: false, own: false }, '/you/your-own-behaviour/#x', '/a/', '/b/'), [
    '/a/',
    '/you/your-own-behaviour/#x',
    '/b/',
  ]);
});

test('it comes last where their words opened another door', () => {
  assert.deepEqual(order({ any: true, own: false }, '/a/', '/you/your-own-behaviour/', '/b/'), [
    '/a/',
    '/b/',
    '/you/your-own-behaviour/',
  ]);
});

test('other results keep their order', () => {
  for (const opened of [
    { any: false, own: false },
    { any: true, own: false },
  ]) {
    assert.deepEqual(order(opened, '/a/', '/b/'), ['/a/', '/b/']);
    assert.deepEqual(order(opened, '/you/your-own-behaviour/'), ['/you/your-own-behaviour/']);
    assert.deepEqual(order(opened), []);
  }
});
