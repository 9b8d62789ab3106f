import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holidayCalendar } from '../time/bank-holidays.ts';
import { rank, leaves, type Service, type Wanted } from './rank.ts';
import { channel as phone } from '../fixtures/content.ts';

const calendar = holidayCalendar();
const mondayNoon = { day: '2026-11-23', time: '12:00' };
const traces = { ...phone.traces, recorded: 'no' } as const;
const channel = (more: Partial<Service['channels'][number]> = {}): Service['channels'][number] => ({
  ...phone,
  traces,
  ...more,
});
const service = (name: string, more: Partial<Service> = {}): Service => ({
  name,
  needs: ['domestic abuse'],
  identities: ['anyone'],
  nations: ['england', 'wales'],
  languages: ['English'],
  interpreters: 'unknown',
  holidays: 'england-and-wales',
  channels: [channel()],
  ...more,
});
const office = channel({
  hours: [{ days: ['monday'], from: '09:00', to: '17:00' }],
  bankHolidays: 'closed',
});
const late = channel({
  hours: [{ days: ['monday'], from: '18:00', to: '20:00' }],
  bankHolidays: 'closed',
});
const later = channel({
  hours: [{ days: ['tuesday'], from: '09:00', to: '20:00' }],
  bankHolidays: 'closed',
});
/** Leaves as much as a channel can. */
const most = { ...traces, bill: 'unknown', messages: 'unknown', recorded: 'unknown' } as const;
const hoursUnknown = channel({ hours: 'unknown', bankHolidays: 'unknown' });

const ranking = (services: Service[], wanted: Wanted = {}, leastFirst = false, at = mondayNoon) =>
  rank(services, wanted, Object.keys(wanted) as (keyof Wanted)[], at, calendar, leastFirst);
const names = (...asked: Parameters<typeof ranking>) =>
  ranking(...asked).results.map((result) => result.service.name);

test('open first, then not known, then shut, with the one that opens soonest before later ones', () => {
  const services = [
    service('tomorrow', { channels: [later] }),
    service('tonight', { channels: [late] }),
    service('nobody-knows', { channels: [hoursUnknown] }),
    service('now', { channels: [office] }),
  ];
  assert.deepEqual(names(services), ['now', 'nobody-knows', 'tonight', 'tomorrow']);
  assert.deepEqual(ranking(services).results[2]?.opens, { day: '2026-11-23', time: '18:00' });
});

test('nobody is met by a line for what people did, or only for the young, who did not choose it', () => {
  const shut = service('hurt', { channels: [later] });
  const did = service('did', { needs: ['own behaviour', 'domestic abuse'] });
  const young = service('young', {
    needs: ['cannot cope'],
    identities: ['children and young people'],
  });
  const all = [did, young, shut];
  assert.deepEqual(names(all), ['hurt', 'young', 'did']);
  assert.deepEqual(names(all, { need: 'own behaviour' }), ['did']);
  assert.equal(names(all, { identity: 'children and young people' })[0], 'young');
});

test('somebody who has not said what is going on is met by those who listen, then those for the hurt', () => {
  const court = service('a court line', { needs: ['court'] });
  const listens = service('listens', { needs: ['cannot cope'] });
  assert.deepEqual(names([court, service('hurt'), listens]), ['listens', 'hurt', 'a court line']);
});

test('hours past their day count as not known, also those of a line that never shuts', () => {
  const by = (checkBy: string) => ({ hours: 'always', checkBy }) as const;
  const services = [
    service('a-old', { channels: [channel(by('2026-11-22'))] }),
    service('b-shut', { channels: [late] }),
    service('c-today', { channels: [channel(by('2026-11-23'))] }),
  ];
  assert.deepEqual(names(services), ['c-today', 'a-old', 'b-shut']);
  assert.deepEqual(names(services, { openNow: true }), ['c-today']);
});

test('a service for people like the reader comes before one for anyone; others are left out', () => {
  const services = [
    service('a-any'),
    service('b-deaf', { identities: ['Deaf people'] }),
    service('c-men', { identities: ['men'] }),
  ];
  assert.deepEqual(names(services, { identity: 'Deaf people' }), ['b-deaf', 'a-any']);
  const unsaid = [service('a-men', { identities: ['men'] }), service('b-any')];
  assert.deepEqual(names(unsaid), ['b-any', 'a-men'], 'nothing chosen: services for anyone first');
});

test('a service for only the reader’s nation comes before one for several', () => {
  const services = [service('a-both'), service('b-wales', { nations: ['wales'] })];
  assert.deepEqual(names(services, { nation: 'wales' }), ['b-wales', 'a-both']);
  assert.deepEqual(names(services), ['a-both', 'b-wales']);
  const unsaid = [service('a-far', { nations: ['northern-ireland'] }), service('b-both')];
  assert.deepEqual(names(unsaid), ['b-both', 'a-far'], 'nothing chosen: nobody is sent far away');
});

test('a reader who has not said what is going on gets services that listen to anybody first', () => {
  const services = [service('a-one-thing'), service('b-listens', { needs: ['cannot cope'] })];
  assert.deepEqual(names(services), ['b-listens', 'a-one-thing']);
  assert.deepEqual(names(services, { need: 'domestic abuse' }), ['a-one-thing']);
});

test('a service that is there for this need comes before one that also helps with it, open or not', () => {
  const services = [
    service('a-also', { needs: ['own behaviour', 'a child at risk'] }),
    service('b-there-for-it', { needs: ['a child at risk'], channels: [hoursUnknown] }),
    service('c-there-for-it', { needs: ['a child at risk', 'own behaviour'], channels: [late] }),
  ];
  assert.deepEqual(names(services, { need: 'a child at risk' }), [
    'b-there-for-it',
    'c-there-for-it',
    'a-also',
  ]);
  assert.deepEqual(names(services, { need: 'own behaviour' }), ['a-also', 'c-there-for-it']);
});

test('Welsh finds only services that speak it; an interpreter finds all that may have one', () => {
  const services = [
    service('a-unknown'),
    service('b-none', { interpreters: 'no' }),
    service('c-has', { interpreters: 'yes', identities: ['Deaf people', 'anyone'] }),
    service('d-welsh', { languages: ['English', 'Welsh'] }),
  ];
  assert.deepEqual(names(services, { language: 'Welsh' }), ['d-welsh']);
  assert.deepEqual(names(services, { language: 'interpreter' }), ['c-has', 'a-unknown', 'd-welsh']);
});

test('fewer traces break a tie, or decide the whole order where the reader asks for that', () => {
  const recorded = channel({ traces: { ...traces, recorded: 'yes' } });
  const quietButShut = { ...late, traces: { ...traces, callList: 'no' } } as const;
  const services = [
    service('a-recorded', { channels: [recorded] }),
    service('b-plain'),
    service('c-quiet', { channels: [quietButShut] }),
  ];
  assert.deepEqual(names(services), ['b-plain', 'a-recorded', 'c-quiet']);
  assert.deepEqual(names(services, {}, true), ['c-quiet', 'b-plain', 'a-recorded']);
});

test('unknown traces count as the most', () => {
  const unknown = leaves({ traces: { ...traces, recorded: 'unknown' } });
  assert.ok(unknown > leaves({ traces: { ...traces, recorded: 'yes' } }));
  assert.ok(unknown > leaves({ traces: { ...traces, recorded: 'sometimes' } }));
});

test('the chosen way of being in touch decides the channel, and so the hours', () => {
  const both = service('both', { channels: [office, channel({ kind: 'text', hours: 'unknown' })] });
  const [result] = ranking([both, service('phone-only')], { way: 'write' }).results;
  assert.equal(result?.channels[0]?.kind, 'text');
  assert.equal(result?.openness, 'unknown');
  assert.deepEqual(names([both, service('phone-only')], { way: 'write' }), ['both']);
});

test('the ranking is never empty: the latest choice is dropped, then the one before it', () => {
  const services = [service('england-only', { nations: ['england'], channels: [late] })];
  const one = ranking(services, { nation: 'england', openNow: true });
  assert.deepEqual(one.dropped, ['openNow']);
  assert.equal(one.results.length, 1);
  const two = ranking(services, { need: 'domestic abuse', nation: 'scotland', openNow: true });
  assert.deepEqual(two.dropped, ['nation', 'openNow']);
  assert.equal(ranking(services, { nation: 'scotland' }).results.length, 1);
});

test('a service with only a website is listed, after those that are open or not known', () => {
  const web = service('a-web', { channels: [] });
  assert.deepEqual(names([web, service('b')]), ['b', 'a-web']);
  assert.deepEqual(ranking([web]).results[0]?.channels, []);
});

test('a number to call comes before a chat or a website, even one that is open', () => {
  const chat = channel({ kind: 'webchat' });
  const services = [
    service('a-chat', { channels: [chat] }),
    service('b-both', { channels: [chat, later] }),
    service('c-calls'),
  ];
  assert.deepEqual(names(services), ['c-calls', 'b-both', 'a-chat']);
  assert.equal(ranking(services).results[1]?.channels[0]?.kind, 'phone');
  assert.deepEqual(names(services, { way: 'write' }), ['a-chat', 'b-both']);
  // Asked only for what is open, the open way is what counts.
  assert.deepEqual(names(services, { openNow: true }), ['c-calls', 'a-chat', 'b-both']);
});

test('for somebody who writes, a chat comes before email, in one service and between two', () => {
  const email = channel({ kind: 'email' });
  const both = service('z-both', { channels: [email, channel({ kind: 'webchat', traces: most })] });
  const services = [service('a-email', { channels: [email] }), both];
  assert.deepEqual(names(services, { way: 'write' }), ['z-both', 'a-email']);
  assert.equal(ranking([both], { way: 'write' }).results[0]?.channels[0]?.kind, 'webchat');
});
