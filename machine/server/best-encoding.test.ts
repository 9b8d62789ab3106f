import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestEncoding } from './best-encoding.ts';

const answers: [string | undefined, ReturnType<typeof bestEncoding>][] = [
  [undefined, null],
  ['', null],
  ['identity', null],
  ['zstd, deflate', null],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.000, gzip; q=0', null],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['br;q=0.8,gzip;q=0.8', 'br'],
  ['*', 'br'],
  ['br;q=0, *;q=0.5', 'gzip'],
  ['gzip, *;q=0', 'gzip'],
  ['br;q=much', null],
  ['brotli, not-gzip', null],
];

for (const [header, answer] of answers) {
  test(`Accept-Encoding "${String(header)}" gets ${String(answer)}`, () => {
    assert.equal(bestEncoding(header), answer);
  });
}
