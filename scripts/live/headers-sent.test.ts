import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerFaults } from './headers-sent.ts';

const wanted = {
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Strict-Transport-Security': 'max-age=31536000',
  'Permissions-Policy': 'camera=(), usb=()',
};
const right = {
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'strict-transport-security': 'max-age=31536000',
  'permissions-policy': 'camera=(), usb=()',
};
const faults = (changed: Record<string, string>) =>
  headerFaults({ ...right, ...changed }, wanted).map(({ say }) => say);

test('a host may be stricter than the build', () => {
  assert.deepEqual(faults({}), []);
  assert.deepEqual(
    faults({
      'cache-control': 'private, No-Store',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'permissions-policy': 'camera=(),  usb=()',
      'x-frame-options': 'DENY',
    }),
    [],
  );
});

test('laxer is a fault', () => {
  assert.match(String(faults({ 'cache-control': 'no-cache' })), /^Cache-Control is “no-cache”/);
  assert.match(
    String(faults({ 'strict-transport-security': 'max-age=300' })),
    /^Strict-Transport-Security is “max-age=300”; it should be “max-age=31536000”\. A browser may/,
  );
  assert.match(String(faults({ 'referrer-policy': 'origin' })), /^Referrer-Policy is “origin”/);
});

test('code that is never kept, or that is kept for less, is told as slow and not as dangerous', () => {
  const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  const [fault] = headerFaults({ 'cache-control': 'no-store' }, forever);
  assert.match(fault?.say ?? '', /slow but does no harm\.$/);
});
