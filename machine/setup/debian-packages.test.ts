import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFont } from './debian-packages.mjs';

test('a font comes with whatever draws pages, and with nothing else', () => {
  assert.deepEqual(withFont([]), []);
  assert.deepEqual(withFont(['nginx', 'caddy']), ['nginx', 'caddy']);
  assert.deepEqual(withFont(['nginx', 'xvfb']), ['nginx', 'xvfb', 'fonts-dejavu-core']);
});
