import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from './schema.ts';
import { describeTraces } from './describe-traces.ts';

const words = {
  callList: 'list',
  noBill: 'no bill',
  callBill: 'call on bill',
  sometimesBill: 'some bill',
  unknownBill: 'bill not known',
  messages: 'messages',
  messagesUnknown: 'messages not known',
  nameless: 'nameless',
  namelessUnknown: 'name not known',
  history: 'history',
  recorded: 'recorded',
  recordUnknown: 'record not known',
  advice: 'DO',
};
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

test('a free call leaves the call list, and their website the history DO', () => {
  assert.equal(
    describeTraces([channel('phone', { callList: 'yes' })], words),
    'list no bill history DO',
  );
});

test('each sentence stands once, and a text that may be billed is told apart from the call', () => {
  const said = describeTraces(
    [
      channel('phone', {}),
      channel('text', { bill: 'sometimes', messages: 'yes' }),
      channel('email', { messages: 'yes' }),
    ],
    words,
  );
  assert.equal(said, 'no bill some bill messages history DO');
});

test('a call that may be billed is not said to be a text', () => {
  assert.equal(
    describeTraces([channel('phone', { bill: 'sometimes', callList: 'yes' })], words),
    'list call on bill history DO',
  );
});

test('what is not known is said as not known, never left out', () => {
  const said = describeTraces(
    [channel('relay', { bill: 'unknown', callList: 'unknown', recorded: 'unknown' })],
    words,
  );
  assert.equal(said, 'list bill not known history record not known DO');
});

test('that a name may be left out is said where one way is known; else that it is not known', () => {
  const said = (...values: Channel['traces']['anonymous'][]) =>
    describeTraces(
      values.map((anonymous) => channel('webchat', { anonymous })),
      words,
    );
  assert.equal(said('yes', 'unknown'), 'history nameless DO');
  assert.equal(said('unknown', 'unknown'), 'history name not known DO');
  assert.equal(said('no', 'unknown'), 'history DO');
});

test('what a chat leaves on the device is not passed over where it is not known', () => {
  const said = describeTraces([channel('webchat', { messages: 'unknown' })], words);
  assert.equal(said, 'messages not known history DO');
});
