import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { role } from '../../src/authoring/fields.ts';
import { isSigned } from '../../src/review/sign-off.ts';
import { readContent } from '../../src/content/read.ts';
import { project, projectWith } from '../../src/fixtures/project.ts';
import { sign } from './sign.ts';

const noon = new Date('2026-12-01T12:00:00Z');
const lead = ['/talk/', '--role', 'safeguarding lead'];
/** The reviews written since the project was copied. */
const reviewsIn = (folder: string) =>
  readdirSync(path.join(folder, 'content/reviews'))
    .filter((name) => !existsSync(path.join(project, 'content/reviews', name)))
    .sort();

function talkIsSigned(folder: string): boolean {
  const { guides, reviews } = readContent(folder);
  const page = guides.find(({ address }) => address === '/talk/');
  return isSigned(page!, reviews.values());
}

test('a signature is written down, counts, and names a role and never a person', () => {
  const folder = projectWith();
  assert.ok(!talkIsSigned(folder));
  const { code, text } = sign(lead, folder, noon);
  assert.equal(code, 0);
  assert.equal(
    text,
    'Wrote content/reviews/talk-safeguarding-lead-2026-12-01.yaml: /talk/ is signed, as it stands now, ' +
      'by the role safeguarding lead on 1 December 2026; the role is written down, never a name.',
  );
  assert.ok(talkIsSigned(folder));
});

test('a signature holds for the words as they were, not for later ones', () => {
  const folder = projectWith();
  sign(lead, folder, noon);
  const page = path.join(folder, 'content/guides/talk.mdx');
  writeFileSync(page, `${readFileSync(page, 'utf8')}\nOne more word.\n`);
  assert.ok(!talkIsSigned(folder));
});

test('a page can be refused, with a day and with what must be done', () => {
  const folder = projectWith();
  const more = [
    '--outcome',
    'not signed',
    '--date',
    '2026-11-30',
    '--conditions',
    'Say: "call 999".',
  ];
  assert.match(sign([...lead, ...more], folder, noon).text, /\/talk\/ is not signed, as it stands/);
  const review = readContent(folder).reviews.get('talk-safeguarding-lead-2026-11-30');
  assert.equal(review?.date, '2026-11-30');
  assert.equal(review?.outcome, 'not signed');
  assert.equal(review?.conditions, 'Say: "call 999".');
  assert.ok(!talkIsSigned(folder));
});

test('a second review of a day never takes the place of the first file', () => {
  const folder = projectWith();
  for (const outcome of ['not signed', 'signed', 'signed']) {
    sign([...lead, '--outcome', outcome], folder, noon);
  }
  assert.deepEqual(reviewsIn(folder), [
    'talk-safeguarding-lead-2026-12-01-2.yaml',
    'talk-safeguarding-lead-2026-12-01-3.yaml',
    'talk-safeguarding-lead-2026-12-01.yaml',
  ]);
});

test('a judgement that does not count, because a later one holds, says so and ends with 1', () => {
  const folder = projectWith();
  sign(lead, folder, noon);
  const refusal = ['--outcome', 'not signed', '--date', '2026-11-30'];
  const { code, text } = sign([...lead, ...refusal], folder, noon);
  assert.equal(code, 1);
  assert.match(text, /But it does not count: .* Sign again with a later --date\.$/);
  assert.equal(
    sign([...lead, ...refusal.slice(0, 2), '--date', '2026-12-02'], folder, noon).code,
    0,
  );
  assert.ok(!talkIsSigned(folder));
});

test('the address may be typed without its slashes, and the front page as home', () => {
  const folder = projectWith();
  sign(['talk', '--role', 'Safeguarding Lead'], folder, noon);
  sign(['/', '--role', 'family solicitor for England'], folder, noon);
  assert.deepEqual(reviewsIn(folder), [
    'home-family-solicitor-for-england-2026-12-01.yaml',
    'talk-safeguarding-lead-2026-12-01.yaml',
  ]);
});

test('an unknown page or role is refused with the likely one, and nothing is written', () => {
  const folder = projectWith();
  assert.throws(() => sign(['/tlk/', ...lead.slice(1)], folder, noon), {
    name: 'SetupProblem',
    message: 'There is no page at /tlk/. Did you mean /talk/?',
  });
  assert.throws(() => sign(['/talk/', '--role', 'Sam'], folder, noon), {
    name: 'SetupProblem',
    message: `"Sam" is not a role that can sign. The roles are: ${role.options.join(', ')}.`,
  });
  assert.deepEqual(reviewsIn(folder), []);
});

test('anything else that is not understood is refused in one sentence', () => {
  const folder = projectWith();
  const faults: [args: string[], said: RegExp][] = [
    [[], /address of one page/],
    [['/talk/', '/council/', '--role', 'Deaf reader'], /address of one page/],
    [['/talk/'], /in which role/],
    [[...lead, '--date', '2026-02-30'], /"2026-02-30" is not a day that exists/],
    [[...lead, '--outcome', 'fine'], /"signed" or "not signed", not "fine"/],
    [[...lead, '--conditions', ' '], /what must be done after --conditions/],
    [[...lead, '--nmae', 'x'], /was not understood/],
  ];
  for (const [args, said] of faults) {
    assert.throws(() => sign(args, folder, noon), { name: 'SetupProblem', message: said });
  }
});
