import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuidV5 } from './uuid-v5.ts';

test('the example in RFC 9562, appendix A.4', () => {
  const names = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  assert.equal(uuidV5('www.example.com', names), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('a name always gives the same UUID, and another name a different one', () => {
  assert.equal(uuidV5('https://a.test/1'), uuidV5('https://a.test/1'));
  assert.notEqual(uuidV5('https://a.test/1'), uuidV5('https://a.test/2'));
});
