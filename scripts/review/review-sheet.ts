// npm run review-sheet: writes review-sheet.html, to print and work through by telephone.
//
//   npm run review-sheet -- --on 2027-01-31    with what will be overdue on that day
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { reviewSheet } from '../../src/review/review-sheet.ts';
import type { Content } from '../../src/content/content.ts';
import { readContent } from '../../src/content/read.ts';
import { readBuiltPages, type Readings } from '../../src/signing/readings.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { dayAskedFor } from '../../machine/cli/parse-day.ts';
import { dist, root } from '../../machine/cli/paths.ts';
import { runBuild } from '../serve/run-build.ts';

/**
 * Overwrites the last sheet, which held nothing that is not in content/.
 *
 * @param read reads what the built pages say: see src/signing/readings.ts
 */
export function writeReviewSheet(
  args: readonly string[],
  { folder, now, read }: { folder: string; now: Date; read: (content: Content) => Readings },
): Answer {
  const on = dayAskedFor(args, 'review-sheet', now);
  const content = readContent(folder);
  const sheet = reviewSheet(content, read(content), on);
  writeFileSync(path.join(folder, 'review-sheet.html'), sheet);
  return { code: 0, text: 'Wrote review-sheet.html: open it in a browser and print it.' };
}

if (import.meta.main) {
  await runCli(() => {
    // Whether a page is signed shows only when it is built.
    if (!runBuild()) return { code: 1, text: '' };
    const read = (content: Content) => readBuiltPages(dist, content);
    return writeReviewSheet(process.argv.slice(2), { folder: root, now: new Date(), read });
  });
}
