import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyoneToCall } from './anyone-to-call.ts';
import { numbersOf, ownPageOf } from './numbers.ts';
import { contentWith, councilPage } from '../fixtures/content.ts';

const read = { assurance: 'read', checked: '2026-11-22', checkBy: '2027-02-22' } as const;
const page = { publisher: 'A Council', date: 'undated', address: 'https://www.a.example/care' };
const sources = new Map([
  ['a-page', page],
  ['old-page', { ...page, publisher: 'A Board', date: 'undated, 2019 or before' }],
  ['elsewhere', { ...page, address: 'https://b.example/care' }],
]);

test('the number for the day comes first, each with who published it and when it was read', () => {
  const office = { number: '01632 960 001', read: { source: 'a-page', ...read } };
  const outOfHours = { number: '01632 960 002', read };
  assert.deepEqual(numbersOf({ office, outOfHours }, { sources }), [
    { when: 'office', number: '01632 960 001', publisher: 'A Council', ...read },
    { when: 'outOfHours', number: '01632 960 002', ...read },
  ]);
  assert.deepEqual(
    numbersOf({ outOfHours }, { sources }).map(({ when }) => when),
    ['outOfHours'],
  );
});

test('one number for day and night is there once', () => {
  const one = { number: '01632 960 001', read: { source: 'a-page', ...read } };
  const spoken = { ...one, then: 'Choose option 2.', shared: true as const };
  const whens = (council: Parameters<typeof numbersOf>[0]): string[] =>
    numbersOf(council, { sources }).map(({ when }) => when);
  assert.deepEqual(whens({ office: one, outOfHours: one }), ['always']);
  assert.deepEqual(whens({ office: { ...one, hours: 'always' } }), ['always']);
  assert.deepEqual(numbersOf({ office: spoken, outOfHours: one }, { sources })[0], {
    ...{ when: 'always', number: one.number, then: spoken.then, shared: true },
    ...{ publisher: 'A Council', ...read },
  });
});

test('a number from a page that was old when it was read there says of which year', () => {
  const yearOf = (source: string): string | undefined =>
    numbersOf({ office: { number: '01632 960 001', read: { source, ...read } } }, { sources })[0]
      ?.pageOf;
  assert.equal(yearOf('a-page'), undefined);
  assert.equal(yearOf('old-page'), '2019');
});

test('the page for reporting is the council’s own, never somebody else’s', () => {
  const at = (source: string) => ({ number: '01632 960 001', read: { source, ...read } });
  const website = 'https://a.example';
  assert.equal(ownPageOf({ website, office: at('elsewhere') }, { sources }), undefined);
  assert.equal(
    ownPageOf({ website, office: at('elsewhere'), outOfHours: at('a-page') }, { sources }),
    page.address,
  );
});

test('a council without a number has none', () => {
  assert.deepEqual(numbersOf({}, { sources }), []);
});

test('who can be called beside any council is the first line of its page that takes calls', () => {
  const { helplines } = contentWith({
    helplines: {
      writes: { channels: [] },
      calls: { name: 'The Line', runBy: 'The Charity' },
    },
  });
  const channel = helplines.get('calls')?.channels.find(({ kind }) => kind === 'phone');
  assert.ok(channel);
  assert.deepEqual(
    anyoneToCall({ helplines, councilPage: { ...councilPage, talk: ['writes', 'calls'] } }),
    { name: 'The Charity', number: channel.address },
  );
  assert.equal(anyoneToCall({ helplines, councilPage: { ...councilPage, talk: [] } }), null);
});
