import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeBuild } from './describe-build.ts';

test('a build says in one line what it made', () => {
  assert.equal(
    describeBuild({ pages: 1720, guides: 94, signed: 3, overdue: 0 }),
    'Built 1720 pages; of 94 guides 3 are signed; 0 files are overdue. ' +
      'The site is in dist/, what its host needs in dist-hosting/.',
  );
  assert.match(
    describeBuild({ pages: 2, guides: 1, signed: 1, overdue: 1 }),
    /; 1 file is overdue\./,
  );
});
