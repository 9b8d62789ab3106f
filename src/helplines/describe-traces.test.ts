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

test('a free call leaves an entry in the call list, and the website one in the history', () => {
  assert.equal(
    describeTraces([channel('phone', { callList: 'yes' })], words),
    'list no bill history DO',
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
  );
  assert.equal(said, 'no bill some bill messages history DO');
});

test('a call that may be billed is not described as a text', () => {
  assert.equal(
    describeTraces([channel('phone', { bill: 'sometimes', callList: 'yes' })], words),
    'list call on bill history DO',
  );
});

test('what is not known is said to be unknown, never left out', () => {
  const said = describeTraces(
    [channel('relay', { bill: 'unknown', callList: 'unknown', recorded: 'unknown' })],
    words,
  );
  assert.equal(said, 'list bill not known history record not known DO');
});

test('it offers staying nameless if one channel allows it, or says that nobody knows', () => {
  const said = (...values: Channel['traces']['anonymous'][]) =>
    describeTraces(
      values.map((anonymous) => channel('webchat', { anonymous })),
      words,
    );
  assert.equal(said('yes', 'unknown'), 'history nameless DO');
  assert.equal(said('unknown', 'unknown'), 'history name not known DO');
  assert.equal(said('no', 'unknown'), 'history DO');
});

test('it says so where nobody knows what a chat leaves on the device', () => {
  const said = describeTraces([channel('webchat', { messages: 'unknown' })], words);
  assert.equal(said, 'messages not known history DO');
});
