import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { role } from '../../src/authoring/fields.ts';
import { filesIn } from '../../src/authoring/layers.ts';
import { isSigned } from '../../src/signing/signature.ts';
import { readContent } from '../../src/content/read.ts';
import { addFiles } from '../../src/fixtures/folder.ts';
import { project, projectWith } from '../../src/fixtures/project.ts';
import { sign as signIn } from './sign.ts';

/** What each page says, in these tests. */
const readings = new Map(
  readContent(project).guides.map(({ address }) => [address, [address, 'Call 999.']]),
);
const noon = new Date('2026-12-01T12:00:00Z');
const sign = (args: string[], folder: string, words = readings) =>
  signIn(args, { folder, now: noon, readings: words });
const talkNow = (...lines: string[]) => new Map([...readings, ['/talk/', lines]]);
const lead = ['/talk/', '--role', 'safeguarding lead'];
/** The reviews written since the project was copied. */
const reviewsIn = (folder: string) =>
  filesIn(folder, 'reviews', '.yaml')
    .filter((name) => !existsSync(path.join(project, 'content/reviews', name)))
    .sort();

const talkIsSigned = (folder: string, words = readings): boolean =>
  isSigned('/talk/', words, readContent(folder).reviews.values());

test('a signature is written down, counts, and names a role and never a person', () => {
  const folder = projectWith();
  assert.ok(!talkIsSigned(folder));
  const { code, text } = sign(lead, folder);
  assert.equal(code, 0);
  assert.equal(
    text,
    'Wrote service/reviews/talk-safeguarding-lead-2026-12-01.yaml: /talk/ is signed, as it stands now, ' +
      'by the role safeguarding lead on 1 December 2026; the role is written down, never a name.',
  );
  assert.ok(talkIsSigned(folder));
});

test('a signature holds for what was read, and whoever reads it next is shown what changed', () => {
  const folder = projectWith();
  sign(lead, folder);
  const words = talkNow('/talk/', 'Call 998.', 'New.');
  assert.ok(!talkIsSigned(folder, words));
  assert.deepEqual(sign([...lead, '--show'], folder, words), {
    code: 0,
    text:
      '/talk/, signed by the safeguarding lead on 1 December 2026, has changed since:\n\n' +
      '       /talk/\n  was  Call 999.\n  now  Call 998.\n  now  New.',
  });
  assert.equal(reviewsIn(folder).length, 1, 'showing signs nothing');
  assert.match(sign([...lead, '--show'], folder).text, /: nothing has changed\.$/);
  assert.match(
    sign(['/', ...lead.slice(1), '--show'], folder).text,
    /^\/ was never signed by the safeguarding lead\.$/,
  );
  rmSync(path.join(folder, 'service/reviews/words'), { recursive: true });
  assert.match(sign([...lead, '--show'], folder, words).text, /\.txt is gone, so nobody can say/);
});

test('a chapter is taken over in one act, but for pages that the project did not check as they are', () => {
  const folder = projectWith();
  const chapter = ['--chapter', 'meeting', '--role'];
  assert.equal(sign([...chapter, 'content editor', '--in-full'], folder).code, 0);
  const pages = reviewsIn(folder).length;
  assert.ok(pages > 1);

  const words = new Map([...readings, ['/before/questions/', ['/before/questions/', 'Call 101.']]]);
  const { code, text } = sign([...chapter, 'safeguarding lead'], folder, words);
  assert.equal(code, 1);
  assert.match(
    text,
    new RegExp(`^${String(pages - 1)} pages taken over, 1 to read\\.\nWrote service/`),
  );
  assert.match(
    text,
    /Not signed, because it is not what the project checked: \/before\/questions\/, signed by the content editor on 1 December 2026, has changed since:\n\n {7}\/before\/questions\/\n {2}was {2}Call 999\.\n {2}now {2}Call 101\./,
  );
  assert.equal(reviewsIn(folder).length, 2 * pages - 1);
  const reviews = () => readContent(folder).reviews.values();
  assert.ok(!isSigned('/before/questions/', words, reviews()));

  sign(['/before/questions/', '--role', 'safeguarding lead'], folder, words);
  assert.ok(isSigned('/before/questions/', words, reviews()));
  assert.match(
    sign([...chapter, 'safeguarding lead'], folder, words).text,
    new RegExp(`^No pages taken over, ${String(pages)} signed already\\.$`),
  );
});

test('a page that this role refused is never signed with its chapter, and is named with the reason', () => {
  const folder = projectWith();
  const chapter = ['--chapter', 'meeting', '--role'];
  sign([...chapter, 'content editor', '--in-full'], folder);
  sign([...lead, '--outcome', 'not signed', '--conditions', 'Say who answers.'], folder);
  for (const more of [[], ['--in-full']]) {
    const { code, text } = sign([...chapter, 'safeguarding lead', ...more], folder);
    assert.equal(code, 1);
    assert.match(text, /, 1 refused before and left out/);
    assert.match(
      text,
      /Left out: \/talk\/\. Refused by the safeguarding lead on 1 December 2026: Say who answers\./,
    );
    assert.ok(!talkIsSigned(folder));
  }
  assert.equal(sign(lead, folder).code, 0, 'by itself it is signed');
  assert.ok(talkIsSigned(folder));
});

test('a service that only put its own way out and line in takes over what the project checked', () => {
  const folder = projectWith();
  const { leaving } = readContent(folder).site;
  const said = (name: string, ...more: string[]) =>
    new Map([...readings].map(([page, lines]) => [page, [`Leave: ${name}`, ...more, ...lines]]));
  const chapter = ['--chapter', 'meeting', '--role'];
  sign([...chapter, 'content editor', '--in-full'], folder, said(leaving.name));
  addFiles(folder, {
    'service/site.yaml':
      'leaving: { address: https://met.test, name: Met }\nbrand: { line: In York }\n',
  });
  const here = said('Met', 'In York');
  assert.equal(sign([...chapter, 'safeguarding lead'], folder, here).code, 0);
  // The signature itself is for the pages as they are: another way out undoes it.
  const reviews = [...readContent(folder).reviews.values()];
  assert.ok(isSigned('/talk/', here, reviews));
  assert.ok(!isSigned('/talk/', said('Elsewhere', 'In York'), reviews));
});

test('the project’s content editor signs its own copy, and a service in its own folder', () => {
  const folder = projectWith();
  assert.match(
    sign(['/talk/', '--role', 'content editor'], folder).text,
    /^Wrote content\/reviews\//,
  );
  assert.match(sign(lead, folder).text, /^Wrote service\/reviews\//);
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
  assert.match(sign([...lead, ...more], folder).text, /\/talk\/ is not signed, as it stands/);
  const review = readContent(folder).reviews.get('talk-safeguarding-lead-2026-11-30');
  assert.equal(review?.date, '2026-11-30');
  assert.equal(review?.outcome, 'not signed');
  assert.equal(review?.conditions, 'Say: "call 999".');
  assert.ok(!talkIsSigned(folder));
});

test('a second review of a day never takes the place of the first file', () => {
  const folder = projectWith();
  for (const outcome of ['not signed', 'signed', 'signed']) {
    sign([...lead, '--outcome', outcome, '--conditions', 'Mend it.'], folder);
  }
  assert.deepEqual(reviewsIn(folder), [
    'talk-safeguarding-lead-2026-12-01-2.yaml',
    'talk-safeguarding-lead-2026-12-01-3.yaml',
    'talk-safeguarding-lead-2026-12-01.yaml',
  ]);
});

test('a judgement that does not count, because a later one holds, says so and ends with 1', () => {
  const folder = projectWith();
  sign([...lead, '--date', '2026-11-30'], folder);
  const refusal = ['--outcome', 'not signed', '--conditions', 'Mend it.', '--date'];
  const { code, text } = sign([...lead, ...refusal, '2026-11-29'], folder);
  assert.equal(code, 1);
  assert.match(text, /But it does not count: .* Sign again with a later --date\.$/);
  assert.equal(sign([...lead, ...refusal, '2026-12-01'], folder).code, 0);
  assert.ok(!talkIsSigned(folder));
});

test('the address may be typed without its slashes, and the front page as home', () => {
  const folder = projectWith();
  sign(['talk', '--role', 'Safeguarding Lead'], folder);
  sign(['/', '--role', 'family solicitor for England'], folder);
  assert.deepEqual(reviewsIn(folder), [
    'home-family-solicitor-for-england-2026-12-01.yaml',
    'talk-safeguarding-lead-2026-12-01.yaml',
  ]);
});

test('an unknown page or role is refused with the likely one, and nothing is written', () => {
  const folder = projectWith();
  assert.throws(() => sign(['/tlk/', ...lead.slice(1)], folder), {
    name: 'SetupProblem',
    message: 'There is no page at /tlk/. Did you mean /talk/?',
  });
  assert.throws(() => sign(['/talk/', '--role', 'Sam'], folder), {
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
    [['/talk/', '--chapter', 'before', '--role', 'Deaf reader'], /or one --chapter/],
    [['--chapter', 'meting', '--role', 'Deaf reader'], /Did you mean "meeting"/],
    [[...lead, '--date', '2026-02-30'], /"2026-02-30" is not a day that exists/],
    [[...lead, '--date', '2026-12-02'], /2026-12-02 is still to come/],
    [[...lead, '--outcome', 'fine'], /"signed" or "not signed", not "fine"/],
    [[...lead, '--outcome', 'not signed'], /refused with a reason.*--conditions/],
    [[...lead, '--conditions', ' '], /what must be done after --conditions/],
    [[...lead, '--nmae', 'x'], /was not understood/],
  ];
  for (const [args, said] of faults) {
    assert.throws(() => sign(args, folder), { name: 'SetupProblem', message: said });
  }
});
