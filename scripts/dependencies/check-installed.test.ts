import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { faultsInstalled } from './check-installed.ts';
import { lockSchema } from './lockfile.ts';

const yaml = { name: 'yaml', version: '2.9.1', license: 'ISC' };
const lockOf = (entry: object) =>
  lockSchema.parse({
    lockfileVersion: 3,
    packages: { '': {}, 'node_modules/yaml': { version: '2.9.1', license: 'ISC', ...entry } },
  });

/** The faults of a folder with these files in node_modules/yaml. */
function faultsWith(files: Record<string, object>, entry: object = {}): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'before-you-mediate-'));
  try {
    mkdirSync(path.join(folder, 'node_modules/yaml'), { recursive: true });
    for (const [name, value] of Object.entries(files)) {
      writeFileSync(path.join(folder, 'node_modules/yaml', name), JSON.stringify(value));
    }
    return faultsInstalled(lockOf(entry), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const withPackage = (change: object) => ({ 'package.json': { ...yaml, ...change } });

test('a package that is what the lock says has no fault', () => {
  assert.deepEqual(faultsWith(withPackage({})), []);
  // "prepare" is for those who write the package: npm does not run it for a published one.
  assert.deepEqual(faultsWith(withPackage({ scripts: { prepare: 'x', test: 'y' } })), []);
  const known = { hasInstallScript: true };
  assert.deepEqual(faultsWith(withPackage({ scripts: { postinstall: 'x' } }), known), []);
  assert.deepEqual(faultsWith(withPackage({}), known), []);
});

test('only a package for another kind of computer may be missing', () => {
  assert.deepEqual(faultsWith({}, { optional: true }), []);
  assert.deepEqual(faultsWith({}, { devOptional: true }), []);
  assert.match(faultsWith({}).join(), /^node_modules\/yaml: it is not installed/);
});

const faults: [string, Record<string, object>, RegExp][] = [
  ['another package', withPackage({ name: 'yam1' }), /the package is "yam1" there and "yaml"/],
  ['another version', withPackage({ version: '2.9.2' }), /version is "2\.9\.2" there/],
  [
    'another licence',
    withPackage({ license: 'GPL-3.0-only' }),
    /its licence is "GPL-3\.0-only", which nobody/,
  ],
  [
    'a script before',
    withPackage({ scripts: { preinstall: 'x' } }),
    /it has an install script, of which/,
  ],
  ['a script', withPackage({ scripts: { install: 'x' } }), /it has an install script, of which/],
  [
    'a script after',
    withPackage({ scripts: { postinstall: 'x' } }),
    /it has an install script, of which/,
  ],
  [
    'what npm compiles',
    { ...withPackage({}), 'binding.gyp': {} },
    /it has an install script, of which/,
  ],
];

for (const [what, files, told] of faults) {
  test(`told, with its folder: ${what}`, () => {
    const [fault = '', ...more] = faultsWith(files);
    assert.match(fault, /^node_modules\/yaml: /);
    assert.match(fault, told);
    assert.deepEqual(more, []);
  });
}
