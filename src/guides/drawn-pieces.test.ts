import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replace, testSlips } from '../fixtures/slips.ts';
import { drawnFaults } from './drawn-pieces.ts';

const file = 'content/guides/before/private.mdx';
const row = {
  ...{ id: 'money', says: 'Facts about money', child: 'no' },
  ...{ mediator: 'told', parent: 'told', council: 'not-usually', court: 'may' },
};
const faultsIn = (attributes: Readonly<Record<string, string>>, name = 'Heard') =>
  drawnFaults({ file, uses: [{ name, attributes }] });

test('whole rows and rooms, and all other components, have no faults', () => {
  assert.deepEqual(faultsIn(row), []);
  assert.deepEqual(faultsIn({ ...row, child: 'yes', council: 'told' }), []);
  assert.deepEqual(faultsIn({ id: 'a', is: 'apart', title: 'Separate rooms' }, 'Room'), []);
  assert.deepEqual(faultsIn({ anything: 'at all' }, 'Steps'), []);
});

test('nothing that touches a child is drawn as not passed on, to anybody', () => {
  for (const who of ['mediator', 'parent', 'council', 'court']) {
    const touching = { ...row, child: 'yes', council: 'told', [who]: 'not-usually' };
    assert.deepEqual(faultsIn(touching), [
      `${file}: <Heard id="money">, "${who}"\n` +
        '  found:  not-usually\n' +
        '  wanted: told or may, because nothing that touches a child is drawn as not passed on',
    ]);
  }
});

test('the author has to say whether a row touches a child', () => {
  const unsaid = Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'child'));
  assert.deepEqual(faultsIn(unsaid), [
    `${file}: <Heard id="money">, "child"\n  found:  nothing\n  wanted: one of: yes, no`,
  ]);
});

test('words too long for a narrow label, and settings that do not exist, are told', () => {
  assert.match(faultsIn({ ...row, says: 'a'.repeat(41) }).join(), /at most 40 letters long/);
  assert.deepEqual(faultsIn({ ...row, school: 'told' }), [
    `${file}: <Heard id="money"> has no setting "school".\n` +
      '  wanted: only those in docs/tasks/add-a-page.md',
  ]);
});

testSlips([
  [
    'a room of a kind that is not drawn',
    'guides/before/private.mdx',
    replace(
      '<Walkthrough of="next" />',
      '<Walkthrough of="next" />\n\n<Room is="online" id="online" title="Online">\n\nWords.\n\n</Room>',
    ),
    [
      `${file}, line 31: <Room id="online">, "is"`,
      '  found:  online',
      '  wanted: one of: alone, together, apart',
    ],
  ],
]);
