// npm run review-sheet: writes review-sheet.html, to print and work through by telephone.
//
//   npm run review-sheet -- --on 2027-01-31    with what will be overdue on that day
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { reviewSheet } from '../../src/review/review-sheet.ts';
import { readContent } from '../../src/content/read.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { dayAskedFor } from '../../machine/cli/parse-day.ts';
import { root } from '../../machine/cli/paths.ts';

/** Overwrites the last sheet, which held nothing that is not in content/. */
export function writeReviewSheet(args: readonly string[], folder: string, now: Date): Answer {
  const on = dayAskedFor(args, 'review-sheet', now);
  writeFileSync(path.join(folder, 'review-sheet.html'), reviewSheet(readContent(folder), on));
  return { code: 0, text: 'Wrote review-sheet.html: open it in a browser and print it.' };
}

if (import.meta.main) {
  await runCli(() => writeReviewSheet(process.argv.slice(2), root, new Date()));
}
