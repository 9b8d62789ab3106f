// npm run change-report: says in Markdown what a change does, for the summary of a run on a host of git:
// what `npm test` found, and which pages must be signed again. .github/workflows/check.yml calls it.
//
//   npm test > npm-test.txt; npm run --silent change-report -- npm-test.txt
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { readBuiltPages } from '../../src/signing/readings.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { root } from '../../machine/cli/paths.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { readChecks } from './checks-read.ts';
import { pagesToSign } from './pages-to-sign.ts';
import { describeChange } from './report.ts';

/**
 * The report. Its code is 0 whatever it says, because `npm test` has already said whether all is well.
 *
 * @param args what was typed after the command: the file with what `npm test` printed
 * @param folder the project, with the build that `npm test` left in its dist/
 */
export function changeReport(args: readonly string[], folder: string): Answer {
  const [file, ...others] = args;
  if (file === undefined || others.length > 0) {
    throw new SetupProblem(
      'Give the file with what npm test printed: npm run --silent change-report -- npm-test.txt.',
    );
  }
  const checks = readChecks(readFileSync(file, 'utf8'));
  // A build that failed leaves no dist-hosting/, so an old dist/ is never taken for the new one.
  const isBuilt =
    checks.notBuilt === null && existsSync(path.join(folder, 'dist-hosting/headers.json'));
  return { code: 0, text: describeChange(checks, isBuilt ? toSignIn(folder) : null) };
}

function toSignIn(folder: string) {
  const content = readContent(folder);
  return pagesToSign(folder, content, readBuiltPages(path.join(folder, 'dist'), content));
}

if (import.meta.main) await runCli(() => changeReport(process.argv.slice(2), root));
