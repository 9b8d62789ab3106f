import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replace, testSlips } from '../fixtures/slips.ts';
import { factKind, isSoonEnough, type FactKind } from './check-by.ts';

const fact = 'facts/a-fact.yaml';
/** The fact with another kind and day. It was read on 22 November 2026. */
const due =
  (kind: string, checkBy: string, assurance = 'read') =>
  (text: string) =>
    text
      .replace('kind: practice', `kind: ${kind}`)
      .replace(/checkBy: .*/, `checkBy: ${checkBy}`)
      .replace('assurance: read', `assurance: ${assurance}`);
const tooLate = (file: string, place: string, found: string, wanted: string) => [
  `content/${file}, ${place}`,
  `  found:  ${found}`,
  `  wanted: ${wanted}`,
];
const line = 'helplines/a-line.yaml';
const council = 'councils/acorn.yaml';
const aNumber = 'at most 100 days after the day in "checked" for a number: 2027-03-02 or before';

testSlips([
  [
    'a fact of no kind',
    fact,
    replace('kind: practice\n', ''),
    [
      'content/facts/a-fact.yaml, line 1: "kind"',
      '  found:  nothing',
      '  wanted: one of: law, figure, practice, number',
    ],
  ],
  [
    'a law that waits too long',
    fact,
    due('law', '2027-11-24'),
    tooLate(
      fact,
      'line 9: "checkBy"',
      '2027-11-24',
      'at most 366 days after the day in "checked" for a law: 2027-11-23 or before',
    ),
  ],
  [
    'what a service does, told by somebody else, that waits too long',
    fact,
    due('practice', '2027-06-01', 'second-hand'),
    tooLate(
      fact,
      'line 9: "checkBy"',
      '2027-06-01',
      'at most 190 days after the day in "checked" for a practice that was not read at its own source: 2027-05-31 or before',
    ),
  ],
  [
    'the number of a helpline that waits too long',
    line,
    replace(/(number: .*)2027-02-22/, '$12027-03-03'),
    tooLate(line, 'line 17: "channels.0.number.checkBy"', '2027-03-03', aNumber),
  ],
  [
    'the hours of a helpline that wait too long',
    line,
    replace(/(times: .*)2027-02-22/, '$12027-03-03'),
    tooLate(line, 'line 18: "channels.0.times.checkBy"', '2027-03-03', aNumber),
  ],
  [
    'the number of a council that waits too long',
    council,
    replace('2027-02-22', '2027-03-03'),
    tooLate(council, 'line 10: "office.read.checkBy"', '2027-03-03', aNumber),
  ],
]);

test('the last day that each kind may wait for is accepted, and the day after is not', () => {
  const lastDays: Readonly<Record<FactKind, [last: string, next: string]>> = {
    law: ['2027-11-23', '2027-11-24'],
    figure: ['2027-12-27', '2027-12-28'],
    practice: ['2027-11-23', '2027-11-24'],
    number: ['2027-03-02', '2027-03-03'],
  };
  const read = { assurance: 'read', checked: '2026-11-22' } as const;
  for (const kind of factKind.options) {
    const [last, next] = lastDays[kind];
    assert.ok(isSoonEnough(kind, { ...read, checkBy: last }), kind);
    assert.ok(!isSoonEnough(kind, { ...read, checkBy: next }), kind);
  }
});

test('only what a service does waits less for being read second-hand, or nowhere', () => {
  const waits = (kind: FactKind, assurance: 'second-hand' | 'unsourced') =>
    isSoonEnough(kind, { assurance, checked: '2026-11-22', checkBy: '2027-11-22' });
  assert.deepEqual(
    (['law', 'figure', 'practice'] as const).map((kind) => waits(kind, 'second-hand')),
    [true, true, false],
  );
  assert.equal(waits('practice', 'unsourced'), false);
});
