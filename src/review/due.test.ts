import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueList } from './due.ts';
import { channel, contentWith, phone } from '../fixtures/content.ts';

const table = 'content/postcode-table.yaml';
/** What is due besides the table of postcodes, which every content has. */
const dueIn = (content: Parameters<typeof dueList>[0], on: string) =>
  dueList(content, on).filter(({ file }) => file !== table);
const stateOn = (on: string) =>
  dueIn(contentWith({ facts: { a: { checkBy: '2027-02-22' } } }), on)[0]!.state;

test('the table of postcodes is old from 200 days after its edition on, and never overdue', () => {
  const { postcodeTable, ...content } = contentWith();
  const on = (day: string, edition = '2026-10-17') =>
    dueList({ ...content, postcodeTable: { ...postcodeTable, edition } }, day)
      .filter(({ file }) => file === table)
      .map(({ date, owner, state }) => `${date} ${owner} ${state}`);
  assert.deepEqual(on('2027-05-06'), ['2027-05-05 content editor old']);
  assert.deepEqual(on('2027-05-05'), ['2027-05-05 content editor soon']);
  assert.deepEqual(on('2026-11-22'), ['2027-05-05 content editor later']);
  assert.deepEqual(on('2027-05-05', '2026-10'), ['2027-04-19 content editor old']);
});

test('a file is due today on its date, overdue from the day after, and due soon from thirty days before', () => {
  assert.equal(stateOn('2027-02-23'), 'overdue');
  assert.equal(stateOn('2027-02-22'), 'today');
  assert.equal(stateOn('2027-02-21'), 'soon');
  assert.equal(stateOn('2027-01-23'), 'soon');
  assert.equal(stateOn('2027-01-22'), 'later');
});

test('thirty days are still thirty days if the clocks change in between', () => {
  const content = contentWith({ facts: { a: { checkBy: '2027-04-10' } } });
  assert.equal(dueIn(content, '2027-03-11')[0]!.state, 'soon');
  assert.equal(dueIn(content, '2027-03-10')[0]!.state, 'later');
});

test('facts, pages and helplines are in one list, by date and then by file', () => {
  const content = contentWith({
    facts: { b: {}, a: {}, early: { checkBy: '2026-12-31', owner: 'content editor' } },
    guides: { '/talk/': { data: { reviewBy: '2027-02-22' } } },
    helplines: { line: {} },
  });
  assert.deepEqual(
    dueIn(content, '2026-11-22').map(({ date, owner, file }) => `${date} ${owner} ${file}`),
    [
      '2026-12-31 content editor content/facts/early.yaml',
      '2027-02-22 safeguarding lead content/facts/a.yaml',
      '2027-02-22 safeguarding lead content/facts/b.yaml',
      '2027-02-22 content editor content/guides/talk.mdx',
      '2027-02-22 safeguarding lead content/helplines/line.yaml',
    ],
  );
});

test('a helpline is due on the earliest date among its numbers and hours', () => {
  const number = { ...channel.number, checkBy: '2027-03-01' };
  const times = { ...channel.number, checkBy: '2027-01-15' };
  const content = contentWith({
    helplines: {
      line: {
        channels: [
          { ...channel, number, times: undefined },
          { ...channel, number, times },
        ],
      },
    },
  });
  assert.deepEqual(
    dueIn(content, '2026-11-22').map(({ date }) => date),
    ['2027-01-15'],
  );
});

test('what a helpline passes on is due too, also where it has no number', () => {
  const passesOn = { say: 'They tell nobody.', read: { ...channel.number, checkBy: '2027-01-10' } };
  const content = contentWith({
    helplines: { line: { channels: [channel], passesOn }, website: { channels: [], passesOn } },
  });
  assert.deepEqual(
    dueIn(content, '2026-11-22').map(({ date, file }) => `${date} ${file}`),
    ['2027-01-10 content/helplines/line.yaml', '2027-01-10 content/helplines/website.yaml'],
  );
});

test('a withdrawn fact is never due, nor is a helpline without a channel', () => {
  const content = contentWith({
    facts: { gone: { withdrawn: { on: '2026-11-01', sayInstead: 'Another thing.' } } },
    helplines: { silent: { channels: [] } },
  });
  assert.deepEqual(dueIn(content, '2030-01-01'), []);
});

test('a council is due on the earliest date among its numbers, and never if it has none', () => {
  const outOfHours = { ...phone, read: { ...phone.read, checkBy: '2027-01-15' } };
  const content = contentWith({
    councils: { silent: {}, both: { office: phone, outOfHours }, day: { office: phone } },
  });
  assert.deepEqual(
    dueIn(content, '2026-11-22').map(({ date, owner, file }) => `${date} ${owner} ${file}`),
    [
      '2027-01-15 safeguarding lead content/councils/both.yaml',
      '2027-02-22 safeguarding lead content/councils/day.yaml',
    ],
  );
});

test('a service for a place is due when it, a number or its hours are; the ways to find one too', () => {
  const by = (checkBy: string) => ({ ...channel.number, checkBy });
  const content = contentWith({
    localServices: {
      early: { read: by('2027-01-15') },
      called: { channels: [{ ...channel, number: by('2027-01-10') }] },
      listed: { read: by('2027-03-01'), channels: [] },
    },
  });
  const list = { nations: ['england' as const], finds: 'x', owner: 'content editor' as const };
  const routes = [{ ...list, read: by('2027-04-01') }, { ...list, read: by('2027-01-05') }, list];
  assert.deepEqual(
    dueIn({ ...content, localRoutes: routes }, '2026-11-22').map(
      ({ date, owner, file }) => `${date} ${owner} ${file}`,
    ),
    [
      '2027-01-05 content editor content/local-routes.yaml',
      '2027-01-10 safeguarding lead content/local-services/called.yaml',
      '2027-01-15 safeguarding lead content/local-services/early.yaml',
      '2027-03-01 safeguarding lead content/local-services/listed.yaml',
    ],
  );
});

test('a door is due in the same way as a page', () => {
  const content = contentWith();
  const doors: typeof content.doors = new Map([
    [
      'a-door',
      {
        place: 1,
        ask: 'Somebody asks',
        says: [],
        lines: [],
        pages: [],
        opens: [],
        unless: [],
        yields: [],
        owner: 'safeguarding lead',
        reviewed: '2026-11-23',
        reviewBy: '2027-02-23',
      },
    ],
  ]);
  assert.deepEqual(
    dueIn({ ...content, doors }, '2026-11-22').map(({ date, file }) => `${date} ${file}`),
    ['2027-02-23 content/doors/a-door.yaml'],
  );
});

test('of councils, only those that the service keeps checked are due', () => {
  const { site } = contentWith();
  const content = contentWith({
    councils: { oak: { office: phone }, derwen: { office: phone, nation: 'wales' } },
    site: { ...site, councils: { weCheck: ['wales'] } },
  });
  assert.deepEqual(
    dueIn(content, '2026-11-22').map(({ file }) => file),
    ['content/councils/derwen.yaml'],
  );
});
