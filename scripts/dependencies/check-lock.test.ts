import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsInLock, faultsInManifest } from './check-lock.ts';
import { lockSchema, manifestSchema } from './lockfile.ts';

const integrity = `sha512-${'A'.repeat(86)}==`;
const good = { version: '2.9.1', integrity, license: 'ISC' };
const lockOf = (packages: Record<string, object>, own: object = {}) =>
  lockSchema.parse({ lockfileVersion: 3, packages: { '': own, ...packages } });
const lockWith = (change: object, folder = 'node_modules/yaml') =>
  lockOf({ [folder]: { ...good, ...change } });

test('a lock in which each package is published, held to a checksum and accepted has no fault', () => {
  const lock = lockOf({
    'node_modules/yaml': { ...good, dependencies: { b: '^1.0.0 || >=2 <4' } },
    'node_modules/a/node_modules/@b/c': { ...good, license: '(MIT OR GPL-3.0-or-later)' },
    'node_modules/@img/sharp-win32-x64': { ...good, license: 'Apache-2.0 AND LGPL-3.0-or-later' },
    'node_modules/lightningcss': { ...good, license: 'MPL-2.0' },
    'node_modules/lightningcss-linux-x64-gnu': { ...good, license: 'MPL-2.0' },
    'node_modules/esbuild': { ...good, hasInstallScript: true },
  });
  assert.deepEqual(faultsInLock(lock), []);
});

const inLock: [string, object, RegExp][] = [
  ['no checksum', { integrity: undefined }, /has no checksum/],
  ['a weak checksum', { integrity: 'sha1-qvZqr0wkQpCbYpB0xjcvJqXK0Uk=' }, /has no checksum/],
  ['half a checksum', { integrity: 'sha512-AAAA' }, /has no checksum/],
  ['the address of a host', { resolved: 'https://example.org/y.tgz' }, /example\.org.*"resolved"/],
  ['a git repository', { resolved: 'git+ssh://git@example.org/y.git#1' }, /git@example\.org/],
  ['a file', { resolved: 'file:../yaml' }, /file:\.\.\/yaml/],
  ['a linked folder', { link: true }, /a folder on somebody’s computer/],
  ['another package under its name', { name: 'yam1' }, /another package, "yam1"/],
  ['no licence', { license: undefined }, /names no licence/],
  ['an empty licence', { license: '' }, /names no licence/],
  ['a licence as npm had it long ago', { license: { type: 'MIT' } }, /names no licence/],
  ['a licence nobody accepted', { license: 'AGPL-3.0-only' }, /"AGPL-3.0-only".*allowed\.ts/],
  ['a licence that all objects know', { license: 'constructor' }, /"constructor"/],
  ['one accepted for others only', { license: 'MPL-2.0' }, /"MPL-2.0".*nobody has accepted for it/],
  ['one of two that both count', { license: 'MIT AND GPL-3.0-only' }, /"MIT AND GPL-3.0-only"/],
  ['two, neither accepted', { license: 'GPL-2.0-only OR GPL-3.0-only' }, /GPL-2.0-only/],
  ['a licence too involved', { license: '(MIT OR (ISC AND X))' }, /MIT OR \(ISC AND X\)/],
  ['one hidden in brackets', { license: '(MIT) AND (GPL-3.0-only OR MIT)' }, /\(GPL-3.0-only/],
  ['an install script', { hasInstallScript: true }, /wants to run a program.*"allowScripts"/],
  ['a dependency from git', { dependencies: { b: 'github:a/b' } }, /asks for b as "github:a\/b"/],
  ['one from an address', { optionalDependencies: { b: 'https://e.org/b' } }, /e\.org\/b/],
  ['one from a repository', { devDependencies: { b: 'someone/b' } }, /asks for b as "someone\/b"/],
  ['one by another name', { dependencies: { b: 'npm:c@1.0.0' } }, /asks for b as "npm:c@1.0.0"/],
];

for (const [what, change, told] of inLock) {
  test(`told in one sentence, with the place in the lock: ${what}`, () => {
    const [fault = '', ...more] = faultsInLock(lockWith(change));
    assert.match(fault, /^package-lock\.json, "node_modules\/yaml": /);
    assert.match(fault, told);
    assert.deepEqual(more, []);
  });
}

test('a package inside another is looked at too', () => {
  const [fault = ''] = faultsInLock(
    lockWith({ integrity: undefined }, 'node_modules/a/node_modules/b'),
  );
  assert.match(fault, /"node_modules\/a\/node_modules\/b": it has no checksum/);
});

test('a lock of another form is not read as if it were known', () => {
  assert.throws(() => lockSchema.parse({ lockfileVersion: 4, packages: {} }), /lockfileVersion 3/);
});

const wanted = { dependencies: { yaml: '2.9.1' }, allowScripts: { esbuild: false } };
const lock = lockOf({ 'node_modules/yaml': good }, wanted);
const inManifest = (change: object, locked = lock) =>
  faultsInManifest(manifestSchema.parse({ ...wanted, ...change }), locked);

test('what package.json asks for by exact version is what the lock installs', () => {
  assert.deepEqual(inManifest({}), []);
});

const faulty: [string, object, RegExp][] = [
  ['a range', { dependencies: { yaml: '^2.9.1' } }, /yaml "\^2\.9\.1", which lets in/],
  ['whatever is newest', { dependencies: { yaml: 'latest' } }, /yaml "latest", which lets in/],
  ['git', { dependencies: { yaml: 'git+https://e.org/y.git' } }, /as "git\+https.*published/],
  ['a file', { dependencies: { yaml: 'file:../yaml' } }, /as "file:\.\.\/yaml".*published/],
  ['another version', { dependencies: { yaml: '2.9.0' } }, /2\.9\.0, and .* install 2\.9\.1/],
  ['what is not locked', { devDependencies: { sax: '1.6.1' } }, /sax 1\.6\.1, .* install none/],
  ['less than is locked', { dependencies: {} }, /yaml not at all under dependencies/],
  ['another kind', { dependencies: {}, devDependencies: wanted.dependencies }, /under devDep/],
  ['a script let run', { allowScripts: { esbuild: true } }, /"esbuild": false under/],
  ['a script not named', { allowScripts: {} }, /"esbuild": false under/],
  ['a script without reason', { allowScripts: { esbuild: false, b: false } }, /"b": false under/],
];

for (const [what, change, told] of faulty) {
  test(`told of package.json: ${what}`, () => {
    assert.match(inManifest(change).join('\n'), told);
  });
}
