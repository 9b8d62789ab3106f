// npm run bench: how large our own script is, and how long a press takes on a slow phone. It
// measures the built site: build first. Machines differ: see the figures side by side.
import { chromium } from 'playwright-core';
import { quietChromium } from '../e2e/quiet-chromium.ts';
import { asCommand, type Answer } from './as-command.ts';
import { benchFinder } from './bench-finder.ts';
import { benchPlaces } from './bench-places.ts';
import { benchQuestions } from './bench-questions.ts';
import { findChromium } from './browsers.mjs';
import { dist, headersFile } from './project-paths.ts';
import { startServer } from './serve.ts';
import { SetupProblem } from './setup-problem.mjs';

async function bench(): Promise<Answer> {
  const executablePath = findChromium();
  if (executablePath === null) throw new SetupProblem('This needs a Chromium, Chrome or Edge.');
  const site = await startServer({ folder: dist, headersFile, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...quietChromium] });
  try {
    const questions = await benchQuestions(browser, site.address);
    const finder = await benchFinder(browser, site.address);
    const places = await benchPlaces(browser);
    const text = [
      'What happens if I raise a concern',
      ...questions.map(({ says }) => `  ${says}`),
      'Somebody to talk to',
      ...finder.map(({ says }) => `  ${says}`),
      'The list of postcodes',
      ...places.map(({ says }) => `  ${says}`),
    ].join('\n');
    return { code: [...questions, ...finder, ...places].every(({ right }) => right) ? 0 : 1, text };
  } finally {
    await browser.close();
    await site.close();
  }
}

await asCommand(bench);
