import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from '../helplines/schema.ts';
import { hsdsServices } from './hsds-feed.ts';
import { wholeService } from './hsds-schema.ts';
import { channel, channelOfUnknownHours, contentWith } from '../fixtures/content.ts';
import { feedWords } from '../fixtures/feed-words.ts';

const unknown: Channel = { ...channelOfUnknownHours, cost: 'unknown' };

const content = contentWith({
  helplines: {
    whole: {
      name: 'A line',
      runBy: 'A charity',
      whatHappens: 'Somebody listens.',
      interpreters: 'yes',
      nations: ['wales', 'northern-ireland'],
      languages: ['Welsh', 'Sylheti'],
      channels: [
        { ...channel, number: { ...channel.number, checked: '2026-10-01' } },
        { ...unknown, kind: 'text', address: '85258', how: 'Text the word HELLO' },
        { ...unknown, kind: 'relay', address: '18001 0808 157 0000' },
        { ...unknown, kind: 'email', address: 'help@line.example' },
        {
          ...unknown,
          kind: 'webchat',
          address: 'https://line.example/chat',
          cost: 'standard rate',
        },
      ],
    },
    other: { name: 'Another line', runBy: 'A charity' },
    bare: { name: 'A website', channels: [] },
  },
});
const services = hsdsServices(content, feedWords);
const [whole, other, bare] = services.map((each) => wholeService.parse(each));

test('a service has its name, website, a description, and the day of its oldest check', () => {
  assert.equal(whole!.name, 'A line');
  assert.equal(whole!.url, 'https://www.helpline.example');
  assert.equal(whole!.status, 'active');
  assert.equal(whole!.email, 'help@line.example');
  assert.equal(whole!.assured_date, '2026-10-01');
  assert.equal(whole!.eligibility_description, 'Anybody.');
  assert.equal(whole!.interpretation_services, 'Independent interpreters: yes.');
  assert.equal(
    whole!.description,
    'Anybody. Somebody listens. Do they tell others? We do not know. Ask them first. ' +
      'Hours not known, so neither open nor shut: text: 85258, relay: 18001 0808 157 0000, ' +
      'email: help@line.example, webchat: https://line.example/chat.',
  );
});

test('what a service passes on stands in its description in its own sentence', () => {
  const passesOn = { say: 'They tell nobody.', read: channel.number };
  const [one] = hsdsServices(contentWith({ helplines: { one: { passesOn } } }), feedWords);
  assert.match(one!.description, /Do they tell others\? They tell nobody\./);
  assert.doesNotMatch(one!.description, /Ask them first/);
});

test('only channels with known hours have schedules', () => {
  assert.deepEqual(
    whole!.schedules!.map(({ attending_type }) => attending_type),
    ['phone: 0808 157 0000'],
  );
});

test('each channel goes under the field that HSDS has for its kind', () => {
  assert.deepEqual(
    whole!.phones!.map(({ number, type }) => [number, type]),
    [
      ['0808 157 0000', 'voice'],
      ['85258', 'text'],
      ['18001 0808 157 0000', 'textphone'],
    ],
  );
  assert.equal(
    whole!.phones![1]!.description,
    'Text the word HELLO. We could not check the hours. ' +
      'Number checked on 22 November 2026; to be checked again by 22 February 2027.',
  );
  assert.deepEqual(
    whole!.contacts!.map(({ email }) => email),
    ['help@line.example'],
  );
  assert.deepEqual(
    whole!.additional_urls!.map(({ label, url }) => [label, url]),
    [['webchat', 'https://line.example/chat']],
  );
});

test('a number read at second hand says so', () => {
  const number = { ...channel.number, assurance: 'second-hand' as const };
  const again = contentWith({ helplines: { one: { channels: [{ ...channel, number }] } } });
  const [one] = hsdsServices(again, feedWords);
  assert.match(one!.phones![0]!.description, /checked on 22 November 2026, second-hand;/);
});

test('cost: an amount if it is free, otherwise a rate in words, and nothing if it is not known', () => {
  const costs = whole!.cost_options!.map(({ option, amount, currency, amount_description }) => [
    option,
    amount,
    currency,
    amount_description,
  ]);
  assert.deepEqual(costs, [
    ['phone: 0808 157 0000', 0, 'GBP', 'free'],
    ['webchat: https://line.example/chat', undefined, undefined, 'standard rate'],
  ]);
});

test('nations, languages, needs and people', () => {
  assert.deepEqual(
    whole!.service_areas.map(({ name }) => name),
    ['Wales', 'Northern Ireland'],
  );
  assert.deepEqual(
    whole!.languages.map(({ name, code }) => [name, code]),
    [
      ['Welsh', 'cy'],
      ['Sylheti', undefined],
    ],
  );
  const terms = whole!.attributes.map(({ link_id, link_type, taxonomy_term_id, taxonomy_term }) => {
    assert.equal(link_id, whole!.id);
    assert.equal(taxonomy_term_id, taxonomy_term.id);
    assert.equal(taxonomy_term.term, taxonomy_term.name);
    return [link_type, taxonomy_term.name];
  });
  assert.deepEqual(terms, [
    ['need', 'a child at risk'],
    ['audience', 'anyone'],
  ]);
});

test('services run by the same people share an organisation; if we do not know who, it says so', () => {
  assert.deepEqual(whole!.organization, other!.organization);
  assert.equal(whole!.organization_id, whole!.organization.id);
  assert.equal(whole!.organization.description, 'Runs: A line, Another line.');
  assert.equal(bare!.organization.name, 'A website');
  assert.match(bare!.organization.description, /have not read who runs/);
});

test('fields without a value are left out: nothing is null and no list is empty', () => {
  assert.equal('assured_date' in bare!, false);
  assert.equal('email' in bare!, false);
  assert.equal('interpretation_services' in bare!, false);
  assert.doesNotMatch(JSON.stringify(services), /null|undefined|\[\]/);
});
