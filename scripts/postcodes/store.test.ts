import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectWith } from '../../src/fixtures/project.ts';
import { codePoint, now, three } from '../fixtures/postcodes.ts';
import type { PostcodeRow } from '../fixtures/postcodes.ts';
import { postcodes } from './import.ts';

const run = (zip: string, folder: string, ...options: string[]): ReturnType<typeof postcodes> =>
  postcodes([...options, zip], folder, now);

test('the same zip makes the same file; another takes its place', async () => {
  const folder = projectWith();
  await run(codePoint(), folder);
  const [before] = fs.readdirSync(path.join(folder, 'public/data'));
  await run(codePoint(), folder);
  assert.deepEqual(fs.readdirSync(path.join(folder, 'public/data')), [before]);
  await run(codePoint([...three, ['ZZ2 1AA', 'E06000001', 9, 9]]), folder);
  const after = fs.readdirSync(path.join(folder, 'public/data'));
  assert.equal(after.length, 1);
  assert.notEqual(after[0], before);
});

const many = (count: number): PostcodeRow[] =>
  Array.from({ length: count }, (_, n) => [`ZY${String(n)} 1AA`, 'E06000001', 9000, 9000] as const);

test('more than 2 % fewer postcodes than before are refused', async () => {
  const folder = projectWith();
  const hundred = [...three, ...many(96)];
  await run(codePoint(hundred), folder);
  const inUse = fs.readdirSync(path.join(folder, 'public/data'));
  await assert.rejects(run(codePoint(hundred.slice(0, 97)), folder), {
    name: 'SetupProblem',
    message: /has 97 postcodes, .* in use has 100: .*delete public\/data\/places\./,
  });
  assert.deepEqual(fs.readdirSync(path.join(folder, 'public/data')), inUse);
  assert.equal((await run(codePoint(hundred.slice(0, 98)), folder)).code, 0);
});

test('a list in use that cannot be read is replaced, and that is said', async () => {
  const folder = projectWith({ 'public/data/places.0a.bin': 'no list' });
  const { text } = await run(codePoint(), folder);
  assert.match(text, /places\.0a\.bin could not be read, so nothing was compared with it\./);
  assert.equal(fs.readdirSync(path.join(folder, 'public/data')).length, 1);
});
