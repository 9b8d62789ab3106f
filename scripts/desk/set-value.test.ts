import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { commentAbove, setValue } from './set-value.ts';

const file = `# Who runs it.
service:
  name: Acorn # our own name
  open: true
days: [monday, tuesday] # of the office
hours:
  # By day.
  - { from: '09:00', to: '17:00' }
say: "Call them. Now."
`;

test('a value is replaced where it stands, and every other letter stays', () => {
  assert.equal(setValue(file, ['service', 'name'], 'Birch'), file.replace('Acorn', 'Birch'));
  assert.equal(setValue(file, ['service', 'open'], false), file.replace('true', 'false'));
  assert.equal(setValue(file, ['hours', 0, 'to'], '18:00'), file.replace("'17:00'", "'18:00'"));
  assert.equal(
    setValue(file, ['say'], 'Say: “no”.'),
    file.replace('Call them. Now.', 'Say: “no”.'),
  );
});

test('what would mean something else in YAML is put in quotes', () => {
  for (const value of ['yes: no', '# not a comment', 'true', '0800', '- one', ' two ', 'a\nb']) {
    const after = setValue(file, ['service', 'name'], value);
    assert.deepEqual(parse(after), { ...parse(file), service: { name: value, open: true } });
  }
});

test('a list is written anew, a new setting is added, and one may go; comments elsewhere stay', () => {
  const list = setValue(file, ['days'], ['friday']);
  assert.deepEqual((parse(list) as { days: unknown }).days, ['friday']);
  const added = setValue(file, ['service', 'town'], 'Leeds');
  assert.deepEqual((parse(added) as { service: unknown }).service, {
    ...{ name: 'Acorn', open: true, town: 'Leeds' },
  });
  const gone = setValue(file, ['say'], undefined);
  for (const text of [list, added, gone]) {
    assert.match(text, /^# Who runs it\.\n[^]*# our own name\n[^]*# By day\.\n/);
  }
  assert.doesNotMatch(gone, /say:/);
});

const byHand = `# Written by hand.
name: "Acorn"   # in double quotes
days: [ "monday", 'tuesday' ]
ways:
- {kind: phone,  number: '01632 960 001'}
# Only in the morning.
- kind: "email"
  address:   help@acorn.test
about: >-
  They listen, and
  they say what to do.
from: '09:00'

# At the end.
`;

test('only the lines of what is changed differ, however the others are written', () => {
  const changed: [path: (string | number)[], value: unknown, from: string, to: string][] = [
    [['name'], 'Oak', '"Acorn"', '"Oak"'],
    [['days'], ['monday', 'tuesday', 'friday'], "'tuesday' ]", "'tuesday', friday ]"],
    [['days'], ['tuesday'], `[ "monday", 'tuesday' ]`, `[ 'tuesday' ]`],
    [['ways', 0, 'number'], 'a, b', "'01632 960 001'", "'a, b'"],
    [['ways', 0, 'open'], true, "001'}", "001', open: true}"],
    [['ways', 1, 'says'], 'Yes: now', 'acorn.test\n', 'acorn.test\n  says: "Yes: now"\n'],
    [['ways', 1, 'kind'], undefined, 'kind: "email"\n  address', 'address'],
    [['about'], 'They listen.', 'They listen, and\n  they say what to do.', 'They listen.'],
    [['from'], undefined, "from: '09:00'\n", ''],
    [['to'], '17:00', "'09:00'\n", "'09:00'\nto: 17:00\n"],
  ];
  for (const [path, value, from, to] of changed) {
    assert.equal(setValue(byHand, path, value), byHand.replace(from, to), path.join());
  }
  const ways = (parse(byHand) as { ways: unknown[] }).ways;
  const more = { kind: 'web', address: 'https://acorn.test' };
  assert.equal(
    setValue(byHand, ['ways'], [...ways, more]),
    byHand.replace('acorn.test\n', 'acorn.test\n- kind: web\n  address: https://acorn.test\n'),
  );
  assert.equal(
    setValue(byHand, ['ways'], ways.slice(0, 1)),
    byHand.replace(/# Only[^]*acorn\.test\n/, ''),
    'the remark about what is gone goes too',
  );
});

test('what stands above a setting explains it', () => {
  const explained = 'a:\n  # One word\n  # or two.\n  b: 1\n  # Then this.\n  c: 2\n  d: 3\n';
  assert.equal(commentAbove(explained, ['a', 'b']), 'One word or two.');
  assert.equal(commentAbove(explained, ['a', 'c']), 'Then this.');
  assert.equal(commentAbove(explained, ['a', 'd']), '');
  assert.equal(commentAbove(explained, ['x', 'y']), '');
});
