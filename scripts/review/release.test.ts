import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify } from 'yaml';
import type { Content } from '../../src/content/content.ts';
import { readContent } from '../../src/content/read.ts';
import { hashOfEasyRead } from '../../src/easy-read/signed.ts';
import { welsh } from '../../src/fixtures/languages.ts';
import { project, projectFile, projectWith } from '../../src/fixtures/project.ts';
import { about } from '../../src/fixtures/places.ts';
import { writePostcodeIndex } from '../../src/postcodes/index-writer.ts';
import { hashOf } from '../../src/signing/signature.ts';
import { keepPlaces } from '../postcodes/store.ts';
import { release } from './release.ts';

const now = new Date('2026-12-01T12:00:00Z');

/** What each page says, in these tests: its address. */
const read = ({ guides }: Pick<Content, 'guides'>) =>
  new Map(guides.map(({ address }) => [address, [address]]));

/** What was done with the build: made, and then put in place or removed again. */
function releaseOf(folder: string, args: string[] = [], goesWell = true) {
  const built: string[] = [];
  const build = (kind: string) => {
    built.push(kind);
    return goesWell;
  };
  const discard = () => built.push('removed');
  const keep = () => built.push('kept');
  const standing = () => 'In dist/ is a release.';
  return { ...release(args, { folder, now, build, read, keep, discard, standing }), built };
}

const content = readContent(project);
const inEasyRead = 'content/easy-read-signed/start.yaml';
const pagesSigned = Object.fromEntries(
  content.guides.map((page, at) => [
    `content/reviews/lead-${String(at)}.yaml`,
    stringify({
      page: page.address,
      words: hashOf([page.address]),
      reviewer: 'safeguarding lead',
      date: '2026-12-01',
      outcome: 'signed',
    }),
  ]),
);
const signatures = {
  ...pagesSigned,
  [inEasyRead]: stringify({ words: hashOfEasyRead('start', content), on: '2026-12-01' }),
};

const oldSignature = stringify({ words: hashOf(['older words']), on: '2026-12-01' });

/** The settings of a service that has addresses of its own. */
const ownSite = projectFile('content/site.yaml')
  .replaceAll('.test', '.org.uk')
  .replace(/^contact: .*$/m, 'contact: { email: help@acorn.org.uk }');

/** A copy of the project with every page signed. */
const signed = (changes: Readonly<Record<string, string>> = {}): string =>
  projectWith({ 'content/site.yaml': ownSite, ...signatures, ...changes });

/** A signed copy with a list of postcodes of this edition. */
function signedWithList(edition: string, changes: Readonly<Record<string, string>> = {}): string {
  const folder = signed(changes);
  keepPlaces(folder, writePostcodeIndex({ ...about, edition }, { places: [], sectors: [] }));
  return folder;
}

test('with nothing missing the site is built', () => {
  const { code, text, built } = releaseOf(signedWithList('2026-10-17'));
  assert.deepEqual([code, built], [0, ['release', 'kept']]);
  assert.equal(
    text,
    'The site is built and ready: put the folder dist/ on line. To look at it first, type npm run look.',
  );
});

test('a language that no speaker has signed is told among the first lines, ready or not', () => {
  const said =
    '\nIn English only: Cymraeg in English is not signed by a speaker. See docs/tasks/translate.md.';
  const ready =
    'The site is built and ready: put the folder dist/ on line. To look at it first, type npm run look.';
  assert.equal(releaseOf(signedWithList('2026-10-17', welsh)).text, ready + said);
  const missing = releaseOf(projectWith(welsh)).text;
  assert.ok(
    missing.startsWith(
      `The site is not ready for the public, and what was made just now was removed.${said}\n\n`,
    ),
  );
});

test('a page in Easy Read that nobody has signed is left out, with a note', () => {
  const { code, text } = releaseOf(signedWithList('2026-10-17', { [inEasyRead]: oldSignature }));
  assert.equal(code, 0);
  assert.match(
    text,
    /Please note: Left out of Easy Read, .*: start\. See docs\/tasks\/easy-read\.md/,
  );
});

test('without a list of postcodes it is built, with a note, unless the table is not enough', () => {
  const { code, text, built } = releaseOf(signed());
  assert.deepEqual([code, built], [0, ['release', 'kept']]);
  assert.match(text, /\n\nPlease note: Nobody has made the list of postcodes, so the site goes by/);
  const site = `${ownSite}postcodes: { tableIsEnough: false }\n`;
  const strict = { 'content/site.yaml': site };
  for (const folder of [signed(strict), signedWithList('2026-05-14', strict)]) {
    const refused = releaseOf(folder);
    assert.deepEqual([refused.code, refused.built], [1, ['release', 'removed']]);
    assert.match(refused.text, /\nThere is no fresh list of postcodes:\n/);
  }
  assert.equal(releaseOf(signedWithList('2026-05-15', strict)).code, 0);
});

test('with anything missing the build is removed, dist/ stays, and all of it is said', () => {
  const site = projectFile('content/site.yaml')
    .replace('placeholder: false', 'placeholder: true')
    .replace('help.acorn.test', 'acorn.example')
    .replace('confirmed: true', 'confirmed: false');
  const folder = projectWith({ 'content/site.yaml': site });
  const { code, text, built } = releaseOf(folder, ['--on', '2027-03-01']);
  assert.deepEqual([code, built], [1, ['release', 'removed']]);
  assert.match(
    text,
    /^The site is not ready for the public, and what was made just now was removed\.\n\n/,
  );
  assert.match(text, /\n\ndist\/ is as it was\. In dist\/ is a release\.$/);
  for (const said of ['placeholder', 'acorn.example', '/talk/', 'a-fact.yaml', 'Please note:']) {
    assert.ok(text.includes(said), said);
  }
});

test('a build that fails is a release that fails, and it is not called ready', () => {
  const { code, text, built } = releaseOf(signed(), [], false);
  assert.deepEqual([code, text], [1, 'dist/ is as it was. In dist/ is a release.']);
  assert.deepEqual(built, ['release', 'removed']);
});

test('a day that does not exist is refused', () => {
  assert.throws(() => releaseOf(signed(), ['--on', '2027-02-30']), { name: 'SetupProblem' });
});

test('what is overdue can wait for an urgent correction, loudly, and nothing else can', () => {
  const urgent = ['--on', '2027-03-01', '--overdue', 'a wrong number is on line'];
  const { code, text, built } = releaseOf(signed(), urgent);
  assert.deepEqual([code, built], [0, ['release', 'kept']]);
  assert.match(
    text,
    /^ATTENTION: it goes out with files that are overdue, because: a wrong number/,
  );
  assert.match(text, /- content\/facts\/a-fact\.yaml {2}by /);
  assert.match(text, /\n\nThe site is built and ready/);
  assert.equal(releaseOf(signed(), urgent.slice(0, 2)).code, 1);
  assert.deepEqual(releaseOf(projectWith(), urgent).built, ['release', 'removed']);
  assert.throws(() => releaseOf(signed(), ['--overdue', '--on']), {
    message: /Say why it cannot wait/,
  });
});
