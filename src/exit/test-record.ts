import { z } from 'zod';
import { isDay } from '../time/days.ts';

/** How many things the tests of leaving try. */
export const rowCount = 32;

const outcomes = ['holds', 'fails', 'not-run', 'not-applicable'] as const;
const written = 'as npm run record:leaving writes it: this file is never changed by hand';

const rowNumber = z.int({ error: written }).min(1).max(rowCount);

const row = z
  .strictObject({
    row: rowNumber,
    outcome: z.enum(outcomes, { error: written }),
    /** Why it fails or was not tried; for a row that holds, what a reader should know of it. */
    why: z.string({ error: written }).optional(),
  })
  .refine(({ outcome, why }) => outcome === 'holds' || why, { error: 'why, in words' });

const run = z.strictObject({
  engine: z.enum(['Chromium', 'Firefox', 'WebKit'], { error: written }),
  version: z.string({ error: written }).min(1),
  date: z.string({ error: written }).refine(isDay, { error: written }),
  rows: z
    .array(row, { error: written })
    .refine((rows) => rows.map((each) => each.row).join() === everyRow.join(), {
      error: `every row from 1 to ${rowCount}, in order`,
    }),
});

const everyRow = Array.from({ length: rowCount }, (_, index) => index + 1);

/** What content/evidence/leaving.json holds: the last recorded run in each engine. */
export const exitRecordSchema = z.strictObject({
  /** Over the leaving code; see e2e/exit/source-hash.ts. */
  sourceHash: z.string({ error: written }).regex(/^[0-9a-f]{64}$/, { error: written }),
  runs: z.array(run, { error: written }).min(1, { error: written }),
});

export type ExitRecord = z.infer<typeof exitRecordSchema>;
export type ExitOutcome = (typeof outcomes)[number];

/** What content/evidence/leaving-rows.yaml holds: each row in a reader's words. */
export const exitRecordRowsSchema = z.strictObject({
  rows: z
    .record(z.string(), z.string({ error: 'one or two sentences' }))
    .refine((rows) => Object.keys(rows).join() === everyRow.join(), {
      error: `every row from 1 to ${rowCount}, in order`,
    }),
});

/** One line of the table that readers see. */
export interface ExitTableRow {
  readonly row: number;
  readonly words: string;
  /** One for each engine, in the record's order; the number of its note, where there is one. */
  readonly cells: readonly { readonly outcome: ExitOutcome; readonly note: number | null }[];
}

/** The table, and its notes in the order of their numbers: the same reason is told once. */
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
