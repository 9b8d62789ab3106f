import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeBuild, releaseGone } from './describe-build.ts';

test('a build says in one line what it made', () => {
  assert.equal(
    describeBuild({ pages: 1720, guides: 94, signed: 3, overdue: 0, today: 0 }),
    'Built 1720 pages; of 94 guides 3 are signed; 0 files are overdue. ' +
      'It is in dist/, what its host needs in dist-hosting/: a trial copy, not for the public.',
  );
  assert.doesNotMatch(
    describeBuild({ pages: 2, guides: 1, signed: 1, overdue: 1, today: 0 }, 'release'),
    /dist|trial/,
  );
  assert.match(releaseGone, /^The release that was in dist\/ is gone: .*npm run release/);
  assert.match(
    describeBuild({ pages: 2, guides: 1, signed: 1, overdue: 1, today: 1 }),
    /; 1 file is overdue, and 1 file is to be checked today\./,
  );
});
