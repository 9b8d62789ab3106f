// npm run bench: how large our own scripts are, and how long a press takes on a slow phone. It
// measures the built site, so build first. Machines differ, so compare figures from the same one.
import type { Browser } from 'playwright-core';
import { withBuiltSite } from '../../machine/browsers/with-built-site.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { benchFinder } from './finder.ts';
import type { Measured } from './measure.ts';
import { benchPlaces } from './postcodes.ts';
import { benchQuestions } from './walkthrough.ts';
import { benchSearch } from './search.ts';
import { benchSlowLine } from './slow-line.ts';

async function bench(browser: Browser, site: string): Promise<Answer> {
  const parts: [string, Measured[]][] = [
    ['What happens if I raise a concern', await benchQuestions(browser, site)],
    ['Somebody to talk to', await benchFinder(browser, site)],
    ['The list of postcodes', await benchPlaces(browser)],
    ['Search', await benchSearch(browser, site)],
    ['A slow line', await benchSlowLine(browser, site)],
  ];
  return {
    code: parts.every(([, measured]) => measured.every(({ right }) => right)) ? 0 : 1,
    text: parts
      .flatMap(([name, measured]) => [name, ...measured.map(({ says }) => `  ${says}`)])
      .join('\n'),
  };
}

await runCli(() => withBuiltSite(bench));
