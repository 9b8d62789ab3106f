import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelKinds, type Channel } from './schema.ts';
import { describeTraces, traceChips } from './describe-traces.ts';

const words = {
  callList: 'list',
  noBill: 'no bill',
  callBill: 'call on bill',
  sometimesBill: 'some bill',
  relayBill: 'relay bill not known',
  unknownBill: 'bill not known',
  messages: 'messages',
  messagesUnknown: '{ways} not known',
  or: 'or',
  nameless: 'nameless',
  recorded: 'recorded',
};
const kinds = Object.fromEntries(channelKinds.map((kind) => [kind, `a ${kind}`])) as Record<
  Channel['kind'],
  string
>;
const channel = (kind: Channel['kind'], traces: Partial<Channel['traces']>): Channel =>
  ({
    kind,
    traces: {
      bill: 'no',
      callList: 'no',
      messages: 'no',
      recorded: 'no',
      anonymous: 'no',
      ...traces,
    },
  }) as Channel;

test('a free call leaves an entry in the call list and none on the bill', () => {
  assert.equal(
    describeTraces([channel('phone', { callList: 'yes' })], words, kinds),
    'list no bill',
  );
});

test('each sentence comes once, and a text that may be billed is kept apart from calls', () => {
  const said = describeTraces(
    [
      channel('phone', {}),
      channel('text', { bill: 'sometimes', messages: 'yes' }),
      channel('email', { messages: 'yes' }),
    ],
    words,
    kinds,
  );
  assert.equal(said, 'no bill some bill messages');
});

test('a call that may be billed is not described as a text', () => {
  assert.equal(
    describeTraces([channel('phone', { bill: 'sometimes', callList: 'yes' })], words, kinds),
    'list call on bill',
  );
});

test('what is not known is said to be unknown, never left out', () => {
  const said = describeTraces(
    [channel('relay', { bill: 'unknown', callList: 'unknown', recorded: 'unknown' })],
    words,
    kinds,
  );
  assert.equal(said, 'list relay bill not known');
});

test('what nobody knows of a bill is said of a call too', () => {
  assert.equal(
    describeTraces([channel('phone', { bill: 'unknown' })], words, kinds),
    'bill not known',
  );
});

test('it offers staying nameless if one channel allows it, and promises nothing else', () => {
  const said = (...values: Channel['traces']['anonymous'][]) =>
    describeTraces(
      values.map((anonymous) => channel('webchat', { anonymous })),
      words,
      kinds,
    );
  assert.equal(said('yes', 'unknown'), 'nameless');
  assert.equal(said('unknown', 'no'), '');
});

test('it says so where nobody knows what a chat leaves on the device', () => {
  const unknown = { messages: 'unknown' } as const;
  const said = describeTraces(
    [channel('webchat', unknown), channel('web-form', unknown), channel('webchat', unknown)],
    words,
    kinds,
  );
  assert.equal(said, 'A webchat or a web-form not known');
});

const chips = {
  onList: 'on list',
  notOnBill: 'no bill',
  maybeOnBill: 'maybe bill',
  billUnknown: 'bill?',
  messagesStay: 'stay',
  messagesMayStay: 'may stay',
  noName: 'no name',
};

test('a chip never says less than is known, and a bill nobody knows of is no free bill', () => {
  const said = (kind: Channel['kind'], traces: Partial<Channel['traces']>) =>
    traceChips(channel(kind, traces), chips);
  assert.deepEqual(said('phone', { callList: 'unknown', bill: 'unknown' }), ['on list', 'bill?']);
  assert.deepEqual(said('phone', { callList: 'yes', anonymous: 'yes' }), [
    'on list',
    'no bill',
    'no name',
  ]);
  assert.deepEqual(said('text', { bill: 'sometimes', messages: 'yes' }), ['maybe bill', 'stay']);
  assert.deepEqual(said('webchat', { messages: 'unknown' }), ['may stay']);
  assert.deepEqual(said('email', { anonymous: 'unknown', messages: 'no' }), []);
});
