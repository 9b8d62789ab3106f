import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';
import { faultsInDecision } from './check-decision.ts';
import { faultsInstalled } from './check-installed.ts';
import { faultsInLock, faultsInManifest } from './check-lock.ts';
import { acceptedLicences, doWithoutInstallScript } from './allowed.ts';
import { entriesOf, lockSchema, manifestSchema, nameOf } from './lockfile.ts';

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const lock = lockSchema.parse(JSON.parse(read('package-lock.json')));
const told = (faults: string[]) => {
  assert.ok(faults.length === 0, `\n${faults.join('\n')}`);
};

test('each package of the lock is held to a checksum, and has no address, licence or script nobody looked at', () => {
  assert.ok(entriesOf(lock).length > 100);
  told(faultsInLock(lock));
});

test('package.json names exact versions, and the lock has just these', () => {
  told(faultsInManifest(manifestSchema.parse(JSON.parse(read('package.json'))), lock));
});

test('what is installed is what the lock says', () => {
  told(faultsInstalled(lock, root));
});

test('decision 5 lists each package that is named in package.json', () => {
  told(faultsInDecision(read('docs/decisions/0005-dependencies.md'), lock));
});

test('npm runs no program of theirs, writes no address into the lock, and is sent to no other registry', () => {
  const lines = read('.npmrc').split('\n');
  assert.ok(lines.includes('ignore-scripts=true'), '.npmrc must say ignore-scripts=true');
  assert.ok(lines.includes('omit-lockfile-registry-resolved=true'));
  assert.doesNotMatch(read('.npmrc'), /registry\s*=|_auth|:\/\//i);
});

test('nothing is accepted that no package needs any more', () => {
  const licences = entriesOf(lock).map(([, { license }]) => String(license));
  const names = new Set(entriesOf(lock).map(([folder]) => nameOf(folder)));
  const parts = new Set(
    licences.flatMap((each) => each.replaceAll(/[()]/g, '').split(/ AND | OR /)),
  );
  const idle = [
    ...Object.keys(acceptedLicences).filter((each) => !parts.has(each)),
    ...Object.values(acceptedLicences)
      .flatMap(({ onlyFor = [] }) => onlyFor)
      .filter((each) => ![...names].some((name) => name.startsWith(each))),
    ...Object.keys(doWithoutInstallScript).filter((each) => !names.has(each)),
  ];
  assert.deepEqual(idle, [], 'take these out of scripts/dependencies/allowed.ts');
});
