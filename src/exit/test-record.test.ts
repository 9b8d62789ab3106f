import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitRecordSchema, exitRecordTable, rowCount, type ExitRecord } from './test-record.ts';

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
  const { lines, notes } = exitRecordTable(words, allHold as ExitRecord);
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

test('a reason that is repeated gets only one note', () => {
  const some = record((row) =>
    row === 4 || row === 9
      ? { outcome: 'fails', why: row === 4 ? 'one' : 'two' }
      : { outcome: 'holds' },
  );
  const { lines, notes } = exitRecordTable(words, some as ExitRecord);
  assert.deepEqual(notes, ['one', 'two']);
  assert.deepEqual(lines[8]?.cells[1], { outcome: 'fails', note: 2 });
});

const refused: [what: string, value: unknown, at: string][] = [
  ['a missing row', { ...allHold, runs: [{ ...allHold.runs[0], rows: [] }] }, 'runs.0.rows'],
  [
    'a failure without a reason',
    record((row) => ({ outcome: row === 3 ? 'fails' : 'holds' })),
    'runs.0.rows.2',
  ],
  [
    'a day that does not exist',
    { ...allHold, runs: [{ ...allHold.runs[0], date: '2026-02-30' }] },
    'runs.0.date',
  ],
  ['no hash', { ...allHold, sourceHash: '' }, 'sourceHash'],
  ['no engine', { ...allHold, runs: [] }, 'runs'],
];

test('a valid record is accepted', () => {
  assert.equal(exitRecordSchema.safeParse(allHold).success, true);
});

for (const [what, value, at] of refused) {
  test(`a record is refused: ${what}`, () => {
    const [issue] = exitRecordSchema.safeParse(value).error?.issues ?? [];
    assert.equal(issue?.path.join('.'), at);
  });
}
