import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusal } from './guard.ts';

const own = 'http://localhost:4330';
const host = 'localhost:4330';
const form = new URLSearchParams({ token: 'secret' });
const post = (headers: Record<string, string>, sent = form): string | null =>
  refusal({ method: 'POST', headers: { host, ...headers } }, own, 'secret', sent);

test('the desk’s own pages may ask and change', () => {
  assert.equal(refusal({ method: 'GET', headers: { host } }, own, 'secret', null), null);
  assert.equal(post({ origin: own }), null);
  assert.equal(post({ origin: own, 'sec-fetch-site': 'same-origin' }), null);
});

test('another site, another name for this computer and an old form are refused', () => {
  assert.match(post({ origin: 'https://evil.test' }) ?? '', /another site/);
  assert.match(post({}) ?? '', /another site/);
  assert.match(post({ origin: 'null' }) ?? '', /another site/);
  assert.match(post({ origin: own, 'sec-fetch-site': 'cross-site' }) ?? '', /another site/);
  assert.match(post({ origin: own }, new URLSearchParams({ token: 'x' })) ?? '', /earlier desk/);
  assert.match(post({ origin: own }, new URLSearchParams()) ?? '', /earlier desk/);
  const rebound = { method: 'GET', headers: { host: 'evil.test:4330' } };
  assert.match(refusal(rebound, own, 'secret', null) ?? '', /Open the desk at/);
  assert.match(
    refusal({ method: 'PUT', headers: { host, origin: own } }, own, 'secret', form) ?? '',
    /no such request/,
  );
});
