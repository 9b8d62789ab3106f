import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitRecord, exitRecordTable, rowCount, type LeavingRecord } from './test-record.ts';

const numbers = Array.from({ length: rowCount }, (_, index) => index + 1);
const words = { rows: Object.fromEntries(numbers.map((n) => [n, `Try ${n}.`])) };

function record(change: (row: number) => { outcome: 'holds' | 'fails'; why?: string }) {
  const rows = numbers.map((row) => ({ row, ...change(row) }));
  const run = (engine: 'Chromium' | 'Firefox') => ({
    engine,
    version: '1',
    date: '2026-11-23',
    rows,
  });
  return { sourceHash: 'a'.repeat(64), runs: [run('Chromium'), run('Firefox')] };
}

const allHold = record(() => ({ outcome: 'holds' }));

test('every row has its words and one cell for each engine', () => {
  const { lines, notes } = exitRecordTable(words, allHold as LeavingRecord);
  assert.equal(lines.length, rowCount);
  assert.deepEqual(lines[1], {
    row: 2,
    words: 'Try 2.',
    cells: [
      { outcome: 'holds', note: null },
      { outcome: 'holds', note: null },
    ],
  });
  assert.deepEqual(notes, []);
});

test('a reason that comes again is told once', () => {
  const some = record((row) =>
    row === 4 || row === 9
      ? { outcome: 'fails', why: row === 4 ? 'one' : 'two' }
      : { outcome: 'holds' },
  );
  const { lines, notes } = exitRecordTable(words, some as LeavingRecord);
  assert.deepEqual(notes, ['one', 'two']);
  assert.deepEqual(lines[8]?.cells[1], { outcome: 'fails', note: 2 });
});

const refused: [string, unknown][] = [
  ['a row that is left out', { ...allHold, runs: [{ ...allHold.runs[0], rows: [] }] }],
  ['a failure without a reason', record(() => ({ outcome: 'fails' }))],
  ['a day that does not exist', { ...allHold, runs: [{ ...allHold.runs[0], date: '2026-02-30' }] }],
  ['no hash', { ...allHold, sourceHash: '' }],
  ['no engine', { ...allHold, runs: [] }],
];

for (const [what, value] of refused) {
  test(`a record is refused: ${what}`, () => {
    assert.equal(exitRecord.safeParse(allHold).success, true);
    assert.equal(exitRecord.safeParse(value).success, false);
  });
}
