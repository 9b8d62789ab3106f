import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersTo, questionAfter } from './next-question.ts';
import type { Service } from './rank.ts';

const service = (name: string, more: Partial<Service> = {}): Service => ({
  name,
  needs: ['domestic abuse'],
  identities: ['anyone'],
  nations: ['england', 'wales'],
  languages: ['English'],
  interpreters: 'unknown',
  holidays: 'unknown',
  channels: [],
  ...more,
});

test('only what changes who fits is asked', () => {
  const services = [
    service('any'),
    service('women', { identities: ['women'] }),
    service('wales', { nations: ['wales'] }),
    service('listens', { needs: ['cannot cope'] }),
  ];
  const wanted = { need: 'domestic abuse' } as const;
  assert.deepEqual(answersTo('identity', services, wanted), ['women']);
  assert.deepEqual(answersTo('nation', services, wanted), ['england', 'wales']);
  assert.equal(questionAfter('need', services, wanted), 'identity');
  assert.equal(questionAfter('identity', services, wanted), 'nation');
  assert.equal(questionAfter('nation', services, wanted), null);
  assert.equal(questionAfter('need', services, { need: 'cannot cope' }), null);
});

test('an answer kept from before does not narrow what is offered instead of it', () => {
  const services = [
    service('women', { identities: ['women'] }),
    service('men', { identities: ['men'], nations: ['wales'] }),
  ];
  const kept = { need: 'domestic abuse', identity: 'women', nation: 'england' } as const;
  assert.deepEqual(answersTo('identity', services, kept), ['women', 'men']);
  assert.equal(questionAfter('need', services, kept), 'identity');
});

test('nobody is asked who they are where every line is for the same people', () => {
  const young = service('young', { identities: ['children and young people'] });
  assert.deepEqual(answersTo('identity', [young, { ...young, name: 'too' }], {}), []);
});
