import { chromium, type Browser } from 'playwright-core';
import { dist, headersFile } from '../cli/paths.ts';
import { startServer } from '../server/server.ts';
import { SetupProblem } from '../setup/setup-problem.mjs';
import { findChromium } from './find.mjs';
import { quietChromium } from './quiet-chromium.ts';

/**
 * Serves the built site, and opens a browser to view it, for as long as the work takes.
 *
 * @throws SetupProblem when there is no browser or no built site
 */
export async function withBuiltSite<T>(
  work: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === null) throw new SetupProblem('This needs a Chromium, Chrome or Edge.');
  const site = await startServer({ folder: dist, headersFile, port: 0 });
  try {
    const browser = await chromium.launch({ executablePath, args: [...quietChromium] });
    try {
      return await work(browser, site.address);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}
