import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channel, channelOfUnknownHours, contentWith, phone } from '../fixtures/content.ts';
import { phoneRound } from './phone-round.ts';

const { postcodeTable, ...content } = contentWith({
  helplines: {
    now: { name: 'Any hour' },
    later: { name: 'Some hours', channels: [channelOfUnknownHours] },
    texts: { name: 'Texts only', channels: [{ ...channel, kind: 'text' }] },
  },
  localServices: { near: { name: 'Near there', channels: [channelOfUnknownHours] } },
  councils: {
    small: { name: 'Small', office: { ...phone, number: '01632 960 001' } },
    large: { name: 'Large', office: { ...phone, number: '01632 960 002' }, outOfHours: phone },
    close: {
      name: 'Close',
      outOfHours: { ...phone, read: { ...phone.read, checkBy: '2026-11-30' } },
    },
  },
});
const starts = { 'ZZ1 1-4,9': ['large'], 'ZZ2 1': ['small', 'large'], ZZ2: ['small'] };
const round = phoneRound({ ...content, postcodeTable: { ...postcodeTable, starts } });

test('lines for any hour come first, then councils at night, then by day, then the other lines', () => {
  assert.deepEqual(
    round.map(({ rows }) => rows.map(({ whose }) => whose.join(' and '))),
    [['Any hour'], ['Large and Close'], ['Large', 'Small'], ['Near there', 'Some hours']],
  );
});

test('a number that several councils share is rung once, on the earliest of their days', () => {
  assert.deepEqual(
    round[1]?.rows.map(({ number, checkBy }) => `${number} ${checkBy}`),
    [`${phone.number} 2026-11-30`],
  );
});

test('councils that the service does not keep checked are not rung', () => {
  const site = { ...content.site, councils: { weCheck: ['close'] } };
  const [, night, day] = phoneRound({ ...content, site, postcodeTable });
  assert.deepEqual(
    night?.rows.map(({ whose }) => whose),
    [['Close']],
  );
  assert.deepEqual(day?.rows, []);
});
