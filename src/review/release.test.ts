import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Film } from '../films/schema.ts';
import type { Review } from '../guides/schema.ts';
import { contentWith, phone } from '../fixtures/content.ts';
import { hashOf } from '../signing/signature.ts';
import { describeMissing, notReady as missingIn, warnings } from './release.ts';

const differences = { guides: { '/talk/': { cites: ['a'] } }, facts: { a: {} } };
const readings = new Map([['/talk/', ['Call 999.']]]);
const review: Review = {
  page: '/talk/',
  words: hashOf(['Call 999.']),
  reviewer: 'safeguarding lead',
  date: '2026-12-01',
  outcome: 'signed',
};
const { site: sample } = contentWith();
const site = {
  ...sample,
  site: { ...sample.site, address: 'https://help.acorn.org.uk' },
  leaving: { ...sample.leaving, address: 'https://weather.acorn.co.uk' },
  contact: { ...sample.contact, phone: null, email: 'help@acorn.org.uk' },
};
const ready = contentWith({ ...differences, reviews: [review], site });
const notReady = (content: typeof ready, on: string, postcodes: typeof list | null) =>
  missingIn(content, readings, on, postcodes);
const list = { edition: '2026-10-17' };
const said = (content: typeof ready, on = '2026-12-02', postcodes: typeof list | null = list) =>
  describeMissing(notReady(content, on, postcodes));

test('a site that is signed, named and up to date is ready', () => {
  assert.deepEqual(notReady(ready, '2026-12-02', list), []);
});

test('without a fresh list of postcodes it is ready only if the table is enough', () => {
  const wants = (tableIsEnough: boolean): typeof ready => ({
    ...contentWith(),
    site: { ...ready.site, postcodes: { tableIsEnough } },
  });
  const needed = wants(false);
  assert.equal(said(needed, '2027-05-05'), '');
  assert.match(
    said(needed, '2027-05-06'),
    /^There is no fresh list of postcodes:\n {2}- the list in use is of 2026-10-17, more than 200 days ago\nType npm run postcodes\. .*"tableIsEnough: true"/,
  );
  assert.match(
    said(needed, '2026-12-02', null),
    / {2}- nobody has made one\nType npm run postcodes/,
  );
  assert.deepEqual(warnings(needed, '2027-05-06', list), []);
  assert.deepEqual(warnings(needed, '2027-05-06', null), []);

  const enough = wants(true);
  assert.equal(said(enough, '2027-05-06'), '');
  assert.equal(said(enough, '2027-05-06', null), '');
  assert.deepEqual(warnings(enough, '2027-05-05', list), []);
  assert.match(
    warnings(enough, '2027-05-06', list).join(),
    /^The list of postcodes is of 2026-10-17\./,
  );
  assert.match(
    warnings(enough, '2026-12-02', null).join(),
    /^Nobody has made the list of postcodes, so the site goes by its table\. About one postcode in five/,
  );
  assert.match(
    warnings(enough, '2027-05-06', null).join(),
    /its table, which is of 2026-10-17\. About/,
  );
});

test('a placeholder instead of a name is not ready', () => {
  const service = { name: 'Family Mediation Clinic', placeholder: true };
  const text = said({ ...ready, site: { ...ready.site, service } });
  assert.match(text, /- "Family Mediation Clinic" is a placeholder\n.*put-it-on-line\.md/);
});

test('an example address is not ready, but an address that only contains the word is', () => {
  const at = (address: string) =>
    said({ ...ready, site: { ...ready.site, site: { ...ready.site.site, address } } });
  assert.match(at('https://before-you-mediate.example'), /is only an example/);
  assert.match(at('https://mediate.example.org'), /is only an example/);
  assert.match(
    at('https://help.acorn.test'),
    /"site\.address": https:\/\/help\.acorn\.test is only an/,
  );
  assert.equal(at('https://example.acorn.org.uk'), '');
  assert.equal(at('https://myexample.org'), '');
});

test('it names every page whose present words nobody has signed', () => {
  assert.match(said({ ...ready, reviews: new Map() }), /- \/talk\/ {2}A heading/);
  const deaf = new Map([['r', { ...review, reviewer: 'Deaf reader' as const }]]);
  assert.match(said({ ...ready, reviews: deaf }), /- \/talk\//);
});

test('a refused page is named apart, with who refused it, when and why', () => {
  const outcome = 'not signed' as const;
  const refused = new Map([['r', { ...review, outcome, conditions: 'Say who answers.' }]]);
  const text = said({ ...ready, reviews: refused });
  assert.match(
    text,
    /^A safeguarding lead has read these pages and refused.*\n {2}- \/talk\/ {2}A heading\. Refused by the safeguarding lead on 1 December 2026: Say who answers\.\n/,
  );
  assert.doesNotMatch(text, /has not signed/);
});

test('councils that the service does not keep checked stop nothing, and are told aside', () => {
  const checks = (weCheck: string[]) =>
    contentWith({
      councils: { oak: { office: phone }, elm: { office: phone }, derwen: { nation: 'wales' } },
      site: { ...site, councils: { weCheck } },
    });
  const past = '2027-05-01';
  assert.match(said(checks(['all']), past), /councils\/elm\.yaml.*\n.*councils\/oak\.yaml/);
  assert.deepEqual(warnings(checks(['all']), past, list), []);
  assert.doesNotMatch(said(checks(['elm']), past), /oak/);
  assert.match(
    warnings(checks(['elm']), past, list).join(),
    /^Councils past their day that you do not check: 1\. Readers are told/,
  );
  assert.deepEqual(warnings(checks(['elm']), phone.read.checkBy, list), []);
});

test('it names everything overdue, with its file, date and owner', () => {
  assert.equal(said(ready, '2027-02-22'), '');
  assert.match(
    said(ready, '2027-02-23'),
    /- content\/facts\/a\.yaml {2}by 22 February 2027, safeguarding lead\n.*check-what-is-due\.md/,
  );
  assert.match(said(ready, '2027-05-23'), /- content\/guides\/talk\.mdx/);
});

test('what nobody has decided keeps the site from being published', () => {
  const { site } = ready;
  const nobody = { phone: null, email: null, offices: [], web: null, decided: false };
  const changes: [Partial<typeof site>, RegExp][] = [
    [{ contact: nobody }, /how readers can reach your service \("contact"\)/],
    [{ corrections: nobody }, /say that something is wrong \("corrections"\)/],
    [
      { referral: { ...site.referral, confirmed: false } },
      /who tells the council.*"referral\.confirmed"/,
    ],
  ];
  for (const [change, says] of changes) {
    assert.match(said({ ...ready, site: { ...site, ...change } }), says);
  }
  const because = { ...nobody, decided: true };
  assert.equal(said({ ...ready, site: { ...site, contact: because, corrections: because } }), '');
});

test('a film is published only when a Deaf reader has signed its page as it is today', () => {
  const film: Film = {
    language: 'bsl',
    file: 'talk.mp4',
    captions: 'talk.vtt',
    seconds: 6,
    transcript: ['You can talk to someone.'],
  };
  const withFilm = (...reviews: Review[]) =>
    said(
      contentWith({
        guides: { '/talk/': { data: { film } } },
        reviews: [review, ...reviews],
        site,
      }),
    );
  const watched: Review = { ...review, reviewer: 'Deaf reader' };
  assert.match(
    withFilm(),
    /^No Deaf reader has signed these pages with the film that each has today:\n {2}- \/talk\/ {2}talk\.mp4\n/,
  );
  assert.match(withFilm({ ...watched, words: hashOf(['Another film.']) }), /^No Deaf reader/);
  assert.equal(withFilm(watched), '');
});
