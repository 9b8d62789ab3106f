import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeLock } from './missing-lock-entries.mjs';

test('a named but unlisted optional package is written in, with its system and processor', () => {
  const { lock, added } = completeLock({
    packages: {
      'node_modules/search': {
        version: '1.6.0',
        dev: true,
        optionalDependencies: { '@search/windows-x64': '1.6.0' },
      },
    },
  });
  assert.deepEqual(added, ['@search/windows-x64@1.6.0']);
  assert.deepEqual(lock.packages['node_modules/@search/windows-x64'], {
    version: '1.6.0',
    cpu: ['x64'],
    dev: true,
    license: 'UNKNOWN',
    optional: true,
    os: ['win32'],
  });
});

test('a listed package stays as it is, and entries stand in order', () => {
  const listed = { version: '1.0.0', integrity: 'sha512-x' };
  const { lock, added } = completeLock({
    packages: {
      'node_modules/b': {
        version: '1.0.0',
        optionalDependencies: { 'z-linux': '1.0.0', 'a-linux': '1.0.0' },
      },
      'node_modules/z-linux': listed,
    },
  });
  assert.deepEqual(added, ['a-linux@1.0.0']);
  assert.deepEqual(Object.keys(lock.packages), [
    'node_modules/a-linux',
    'node_modules/b',
    'node_modules/z-linux',
  ]);
  assert.equal(lock.packages['node_modules/z-linux'], listed);
});

test('two versions of one package both get a place, and keep the checksum that was known', () => {
  const old = { version: '0.4.1', integrity: 'sha512-old' };
  const { lock } = completeLock({
    packages: {
      'node_modules/bind': { version: '0.5.1', optionalDependencies: { 'bind-darwin': '0.5.1' } },
      'node_modules/bind-darwin': old,
      'node_modules/plugin/node_modules/bind': {
        version: '0.4.1',
        optionalDependencies: { 'bind-darwin': '0.4.1' },
      },
    },
  });
  assert.equal(lock.packages['node_modules/bind-darwin']?.version, '0.5.1');
  assert.equal(lock.packages['node_modules/plugin/node_modules/bind-darwin'], old);
});

test('a lock that was completed is complete', () => {
  const { lock } = completeLock({
    packages: {
      'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux': '1.0.0' } },
    },
  });
  assert.deepEqual(completeLock(lock).added, []);
});

test('a range is left to npm', () => {
  const { added } = completeLock({
    packages: {
      'node_modules/a': { version: '1.0.0', optionalDependencies: { fsevents: '~2.3.2' } },
    },
  });
  assert.deepEqual(added, []);
});
