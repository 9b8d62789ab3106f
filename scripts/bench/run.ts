// npm run bench: how large our own script is, and how long a press takes on a slow phone. It
// measures the built site: build first. Machines differ: see the figures side by side.
import { chromium } from 'playwright-core';
import { quietChromium } from '../../machine/browsers/quiet-chromium.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { benchFinder } from './finder.ts';
import type { Measured } from './measure.ts';
import { benchPlaces } from './postcodes.ts';
import { benchQuestions } from './walkthrough.ts';
import { benchSearch } from './search.ts';
import { findChromium } from '../../machine/browsers/find.mjs';
import { dist, headersFile } from '../../machine/cli/paths.ts';
import { startServer } from '../../machine/server/server.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

async function bench(): Promise<Answer> {
  const executablePath = findChromium();
  if (executablePath === null) throw new SetupProblem('This needs a Chromium, Chrome or Edge.');
  const site = await startServer({ folder: dist, headersFile, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...quietChromium] });
  try {
    const parts: [string, Measured[]][] = [
      ['What happens if I raise a concern', await benchQuestions(browser, site.address)],
      ['Somebody to talk to', await benchFinder(browser, site.address)],
      ['The list of postcodes', await benchPlaces(browser)],
      ['Search', await benchSearch(browser, site.address)],
    ];
    return {
      code: parts.every(([, measured]) => measured.every(({ right }) => right)) ? 0 : 1,
      text: parts
        .flatMap(([name, measured]) => [name, ...measured.map(({ says }) => `  ${says}`)])
        .join('\n'),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

await runCli(bench);
