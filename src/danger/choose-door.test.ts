import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doorChooser } from './choose-door.ts';

const choose = doorChooser({
  doors: [
    { name: 'young', opens: ['my mum'], unless: ['my kids'], yields: [] },
    { name: 'hurt', opens: ['(they) hits me'], unless: [], yields: [] },
    { name: 'myself', opens: ['i hit my wife'], unless: ['(said) i'], yields: ['hurt', 'young'] },
  ],
  groups: { they: ['he', 'she'], said: ['says', 'told police'] },
  not: ['not', 'never', 'doesn’t'],
});

test('a door opens for its own words and nothing else', () => {
  assert.deepEqual(choose('he hits me'), { open: 'hurt', also: [] });
  assert.deepEqual(choose('how much does it cost'), { open: null, also: [] });
  assert.deepEqual(choose(''), { open: null, also: [] });
});

test('a denied phrase opens nothing, but a "not" further away denies nothing', () => {
  assert.equal(choose('it is not like he hits me').open, null);
  assert.equal(choose('never he hits me').open, null);
  assert.equal(choose('doesn’t matter, she hits me').open, null);
  assert.equal(choose('I do not know what to do he hits me').open, 'hurt');
});

test('what somebody else says about the writer opens nothing', () => {
  assert.equal(choose('i hit my wife').open, 'myself');
  assert.equal(choose('she says i hit my wife').open, null);
  assert.equal(choose('she told police i hit my wife').open, null);
});

test('where two doors fit, the first opens and the other is named', () => {
  assert.deepEqual(choose('he hits me my mum knows'), { open: 'young', also: ['hurt'] });
  assert.equal(choose('he hits me my mum has my kids').open, 'hurt');
});

test('a door that yields is neither opened nor named', () => {
  assert.deepEqual(choose('he hits me so i hit my wife'), { open: 'hurt', also: [] });
  assert.deepEqual(choose('i hit my wife at my mum'), { open: 'young', also: [] });
});
