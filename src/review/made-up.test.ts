import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../fixtures/content.ts';
import { madeUpAddresses, madeUpIn } from './made-up.ts';

test('an address that nobody outside can reach is known by its last part', () => {
  const lead = (address: string): boolean => madeUpIn(`See ${address}, please.`).length === 0;
  for (const address of [
    'https://help.cwm-rhymni.example',
    'https://acorn.test/help',
    'http://localhost:4321/',
    'https://desk.localhost',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://mediate.example.org',
    'https://acorn.INVALID./',
    'help@acorn.example',
    "o'neil+site@www.example.com",
    '01632 960 001',
    '01632) 960001',
    '+44 1632 960-001',
    '+44 (0)7700 900 123',
    '07700900123',
  ]) {
    assert.equal(lead(address), false, address);
    assert.deepEqual(madeUpIn(address), [address]);
  }
  for (const address of [
    'https://myexample.org',
    'https://example.acorn.org.uk',
    'https://www.test.org.uk/a.test',
    'help@localhosts.org',
    'help@example.org.uk',
    'an example.test without a web address',
    '0163 296 0001',
    '01633 656656',
    '07700 800 123',
    '101632',
  ]) {
    assert.equal(lead(address), true, address);
  }
});

test('each is told by its setting, and in the service’s own files by the file; the project’s files are left out', () => {
  const own = contentWith({ localServices: { 'our-groups': {}, 'acorn-help': {} } });
  const service = own.localServices.get('our-groups');
  assert.ok(service);
  const website = 'https://oak.example/groups';
  const { site } = own;
  const told = madeUpAddresses({
    ...own,
    own: new Set(['site.yaml', 'local-services/our-groups.yaml']),
    localServices: new Map([
      ['our-groups', { ...service, website }],
      ['acorn-help', { ...service, website: 'https://elm.example' }],
    ]),
    site: {
      ...site,
      site: { ...site.site, address: 'https://help.oak.org.uk' },
      leaving: { ...site.leaving, address: 'https://weather.test' },
      contact: {
        ...site.contact,
        email: 'help@oak.example',
        web: 'https://www.oak.org.uk',
        phone: { number: '01632 960 001', hours: 'Mondays' },
        offices: [{ name: 'Leeds', address: ['1 Oak Street'], phone: '07700 900 123' }],
      },
      corrections: { ...site.corrections, email: 'help@oak.org.uk', web: 'https://oak.invalid' },
    },
  });
  assert.deepEqual(told, [
    '"leaving.address": https://weather.test is only an example',
    '"contact.email": help@oak.example is only an example',
    '"corrections.web": https://oak.invalid is only an example',
    '"contact.phone.number": 01632 960 001 is only an example',
    '"contact.offices.phone": 07700 900 123 is only an example',
    '"service/local-services/our-groups.yaml": https://oak.example/groups is only an example',
    '"service/local-services/our-groups.yaml": 01632 960 002 is only an example',
  ]);
});
