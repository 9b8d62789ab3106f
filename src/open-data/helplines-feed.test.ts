import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helplinesFeed } from './helplines-feed.ts';
import { channel, channelOfUnknownHours, contentWith } from '../fixtures/content.ts';

const feed = helplinesFeed(
  contentWith({
    helplines: {
      whole: {
        runBy: 'A charity',
        whatHappens: 'Somebody listens.',
        passesOn: { say: 'They tell nobody.', read: channel.number },
        channels: [
          {
            ...channel,
            how: 'Say hello',
            hours: [{ days: ['friday'], from: '22:00', to: '02:00' }],
            exceptions: [{ from: '2026-12-24', to: '2026-12-26', hours: 'unknown' }],
            times: { ...channel.number, checked: '2026-12-01', checkBy: '2027-01-01' },
          },
        ],
      },
      bare: { channels: [channelOfUnknownHours] },
    },
  }),
);
const [whole, bare] = feed.services;
const source = {
  title: 'A source',
  publisher: 'A publisher',
  date: 'undated',
  address: 'https://source.example/page',
};

test('a service has every field, and sources in full instead of by name', () => {
  assert.deepEqual(whole, {
    id: 'whole',
    name: 'A helpline',
    forWhom: 'Anybody.',
    inShort: 'Anybody',
    runBy: 'A charity',
    needs: ['a child at risk'],
    identities: ['anyone'],
    nations: ['england'],
    holidays: 'unknown',
    owner: 'safeguarding lead',
    languages: ['English'],
    interpreters: 'unknown',
    website: 'https://www.helpline.example',
    whatHappens: 'Somebody listens.',
    passesOn: 'They tell nobody.',
    passesOnRead: { source, assurance: 'read', checked: '2026-11-22', checkBy: '2027-02-22' },
    channels: [
      {
        kind: 'phone',
        address: '0808 157 0000',
        how: 'Say hello',
        hours: [{ days: ['friday'], from: '22:00', to: '02:00' }],
        exceptions: [{ from: '2026-12-24', to: '2026-12-26', hours: 'unknown' }],
        bankHolidays: 'open',
        cost: 'free',
        traces: channel.traces,
        number: { source, assurance: 'read', checked: '2026-11-22', checkBy: '2027-02-22' },
        times: { source, assurance: 'read', checked: '2026-12-01', checkBy: '2027-01-01' },
      },
    ],
  });
});

test('every row has every field, even what an author left out', () => {
  assert.deepEqual(Object.keys(bare!).sort(), Object.keys(whole!).sort());
  assert.deepEqual(Object.keys(bare!.channels[0]!).sort(), Object.keys(whole!.channels[0]!).sort());
  assert.equal(bare!.runBy, null);
  assert.equal(bare!.passesOn, 'ask them first');
  assert.equal(bare!.passesOnRead, null);
});

test('unknown hours stay unknown, and the feed says that this means neither open nor shut', () => {
  assert.equal(bare!.channels[0]!.hours, 'unknown');
  assert.equal(bare!.channels[0]!.times, null);
  assert.match(feed.meanings.unknown, /neither open nor shut/);
});

test('a source that is not on the web has a title but no address', () => {
  const content = contentWith({ helplines: { bare: {} } });
  const { services } = helplinesFeed({
    ...content,
    sources: new Map([['a-source', { title: 'A leaflet', publisher: 'A', date: 'undated' }]]),
  });
  assert.equal(services[0]!.channels[0]!.number.source?.title, 'A leaflet');
  assert.equal(services[0]!.channels[0]!.number.source?.address, null);
});

test('the feed gives its licence, the page about it, and the dates of its checks', () => {
  assert.equal(feed.version, '1.0');
  assert.equal(feed.about, 'https://help.acorn.test/about/data/');
  assert.equal(feed.licence.address, 'https://creativecommons.org/licenses/by/4.0/');
  assert.equal(feed.lastChecked, '2026-12-01');
  assert.equal(feed.checkBy, '2027-01-01');
  assert.equal(helplinesFeed(contentWith()).lastChecked, null);
});
