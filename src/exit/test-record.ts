import { z } from 'zod';
import { isDay } from '../time/days.ts';

/** How many rows the exit's test record has: each is one thing that the tests try. */
export const rowCount = 32;

const outcomes = ['holds', 'fails', 'not-run', 'not-applicable'] as const;
const asGenerated = 'what npm run record:exit writes: never change this file by hand';

const rowNumber = z.int({ error: asGenerated }).min(1).max(rowCount);

const row = z
  .strictObject({
    row: rowNumber,
    outcome: z.enum(outcomes, { error: asGenerated }),
    /** Why it fails or was not tried; for a row that holds, what a reader should know about it. */
    why: z.string({ error: asGenerated }).optional(),
  })
  .refine(({ outcome, why }) => outcome === 'holds' || why, {
    error: 'a reason in words, under "why"',
  });

const run = z.strictObject({
  engine: z.enum(['Chromium', 'Firefox', 'WebKit'], { error: asGenerated }),
  version: z.string({ error: asGenerated }).min(1),
  date: z.string({ error: asGenerated }).refine(isDay, { error: asGenerated }),
  rows: z
    .array(row, { error: asGenerated })
    .refine((rows) => rows.map((each) => each.row).join() === everyRow.join(), {
      error: `every row from 1 to ${rowCount}, in order`,
    }),
});

const everyRow = Array.from({ length: rowCount }, (_, index) => index + 1);

/** The schema of content/evidence/exit.json: the last recorded run in each engine. */
export const exitRecordSchema = z.strictObject({
  /** A hash of the exit's code, to notice later changes: see e2e/exit/source-hash.ts. */
  sourceHash: z.string({ error: asGenerated }).regex(/^[0-9a-f]{64}$/, { error: asGenerated }),
  runs: z.array(run, { error: asGenerated }).min(1, { error: asGenerated }),
});

export type ExitRecord = z.infer<typeof exitRecordSchema>;
export type ExitOutcome = (typeof outcomes)[number];

/** The schema of content/evidence/leaving-rows.yaml: what each row tries, in words for readers. */
export const exitRecordRowsSchema = z.strictObject({
  rows: z
    .record(z.string(), z.string({ error: 'one or two sentences' }), {
      error: 'rows, each a number, a colon and one or two sentences',
    })
    .refine((rows) => Object.keys(rows).join() === everyRow.join(), {
      error: `every row from 1 to ${rowCount}, in order`,
    }),
});

/** One line of the table that readers see. */
export interface ExitTableRow {
  readonly row: number;
  readonly words: string;
  /** One for each engine, in the record's order, with the number of its note, if it has one. */
  readonly cells: readonly { readonly outcome: ExitOutcome; readonly note: number | null }[];
}

/** The table and its numbered notes. Cells with the same reason share a note. */
export function exitRecordTable(
  { rows }: z.infer<typeof exitRecordRowsSchema>,
  { runs }: ExitRecord,
): { readonly lines: ExitTableRow[]; readonly notes: string[] } {
  const notes: string[] = [];
  const noteFor = (why: string | undefined): number | null => {
    if (why === undefined) return null;
    if (!notes.includes(why)) notes.push(why);
    return notes.indexOf(why) + 1;
  };
  const lines = everyRow.map((number) => ({
    row: number,
    words: rows[number] ?? '',
    cells: runs.map((engine): ExitTableRow['cells'][number] => {
      const found = engine.rows.find((each) => each.row === number);
      return { outcome: found?.outcome ?? 'not-run', note: noteFor(found?.why) };
    }),
  }));
  return { lines, notes };
}
