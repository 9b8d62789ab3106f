import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldersOf } from '../../machine/cli/paths.ts';
import { buildMark } from '../../src/authoring/release-build.ts';
import { folderWith } from '../../src/fixtures/folder.ts';
import { isRelease, whatStands } from './standing.ts';

const finished = { 'dist-hosting/headers.json': '[]' };
const standing = (files: Readonly<Record<string, string>>) => foldersOf('local', folderWith(files));

test('a release and a trial copy say which they are, and of which day', () => {
  const release = standing({
    ...finished,
    'dist/robots.txt': `${buildMark(true, '2026-11-30')}\nUser-agent: *\n`,
  });
  assert.equal(whatStands(release), 'In dist/ is a release, made on 30 November 2026.');
  assert.equal(isRelease(release), true);
  const trial = standing({ ...finished, 'dist/robots.txt': buildMark(false, '2026-12-01') });
  assert.match(
    whatStands(trial),
    /^In dist\/ is a trial copy, made on 1 December 2026\. It is not/,
  );
  assert.equal(isRelease(trial), false);
});

test('an older release has no day, and what is not finished is no release', () => {
  const older = '# Made for the public with npm run release.\nUser-agent: *\n';
  assert.equal(
    whatStands(standing({ ...finished, 'dist/robots.txt': older })),
    'In dist/ is a release.',
  );
  const half = standing({ 'dist/robots.txt': older });
  assert.equal(whatStands(half), 'There is no finished site in dist/.');
  assert.equal(isRelease(half), false);
});
