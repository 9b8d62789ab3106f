import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../fixtures/content.ts';
import { asShipped } from './as-shipped.ts';

const { site: shipped } = contentWith({});
const own = {
  ...shipped,
  brand: { ...shipped.brand, line: `${shipped.service.name}. In York` },
  leaving: { address: 'https://met.test/', name: 'Met' },
};

test('only the way out, the line and the names are put back, and every other word stays', () => {
  const lines = [
    `${shipped.site.name} – [site]`,
    'Leave this site: Met <https://met.test/>',
    ...['[service].', 'In York'],
    `Read by ${shipped.service.name}.`,
    'Call 101.',
  ];
  assert.deepEqual(asShipped(new Map([['/', lines]]), own, shipped).get('/'), [
    '[site]',
    `Leave this site: ${shipped.leaving.name} <${shipped.leaving.address}>`,
    'Read by [service].',
    'Call 101.',
  ]);
});
