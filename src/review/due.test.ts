import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueList } from './due.ts';
import { channel, contentWith, phone } from '../fixtures/content.ts';

const stateOn = (on: string) =>
  dueList(contentWith({ facts: { a: { checkBy: '2027-02-22' } } }), on)[0]!.state;

test('a file is overdue from the day after its date, and due soon from thirty days before', () => {
  assert.equal(stateOn('2027-02-23'), 'overdue');
  assert.equal(stateOn('2027-02-22'), 'soon');
  assert.equal(stateOn('2027-01-23'), 'soon');
  assert.equal(stateOn('2027-01-22'), 'later');
});

test('thirty days are still thirty days if the clocks change in between', () => {
  const content = contentWith({ facts: { a: { checkBy: '2027-04-10' } } });
  assert.equal(dueList(content, '2027-03-11')[0]!.state, 'soon');
  assert.equal(dueList(content, '2027-03-10')[0]!.state, 'later');
});

test('facts, pages and helplines are in one list, by date and then by file', () => {
  const content = contentWith({
    facts: { b: {}, a: {}, early: { checkBy: '2026-12-31', owner: 'content editor' } },
    guides: { '/talk/': { data: { reviewBy: '2027-02-22' } } },
    helplines: { line: {} },
  });
  assert.deepEqual(
    dueList(content, '2026-11-22').map(({ date, owner, file }) => `${date} ${owner} ${file}`),
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
    dueList(content, '2026-11-22').map(({ date }) => date),
    ['2027-01-15'],
  );
});

test('a withdrawn fact is never due, nor is a helpline without a channel', () => {
  const content = contentWith({
    facts: { gone: { withdrawn: { on: '2026-11-01', sayInstead: 'Another thing.' } } },
    helplines: { silent: { channels: [] } },
  });
  assert.deepEqual(dueList(content, '2030-01-01'), []);
});

test('a council is due on the earliest date among its numbers, and never if it has none', () => {
  const outOfHours = { ...phone, read: { ...phone.read, checkBy: '2027-01-15' } };
  const content = contentWith({
    councils: { silent: {}, both: { office: phone, outOfHours }, day: { office: phone } },
  });
  assert.deepEqual(
    dueList(content, '2026-11-22').map(({ date, owner, file }) => `${date} ${owner} ${file}`),
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
    dueList({ ...content, localRoutes: routes }, '2026-11-22').map(
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
    dueList({ ...content, doors }, '2026-11-22').map(({ date, file }) => `${date} ${file}`),
    ['2027-02-23 content/doors/a-door.yaml'],
  );
});
