// Makes sure that the tests have a browser, asking as little of the computer as possible: first
// what is already installed, then Playwright's download, then Debian's packages.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find.mjs';
import { BROWSERS, SERVERS, installMissing } from '../setup/debian-packages.mjs';
import { SetupProblem } from '../setup/setup-problem.mjs';

const playwright = fileURLToPath(
  new URL('../../node_modules/playwright-core/cli.js', import.meta.url),
);

/**
 * Returns once there is a Chromium to test with; throws a SetupProblem if none can be had.
 * Firefox, WebKit and the web servers are installed where that is easy; where it is not, we simply
 * do without.
 * @param {{ maySudo: boolean }} choices
 */
export function ensureBrowsers(choices) {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !fs.existsSync(chosen)) {
    console.log(
      `CHROME_PATH names ${chosen}, which does not exist, so another browser is looked for.`,
    );
  }
  if (!findChromium()) downloadChromium();
  installMissing([...BROWSERS, ...SERVERS], choices);
  if (findChromium()) return;
  throw new SetupProblem(
    'The tests need a browser: please install Chrome, Chromium or Edge, or let npm test -- --install-browsers install one on Debian or Ubuntu.',
  );
}

function downloadChromium() {
  console.log('No Chrome, Chromium or Edge is installed: trying to download one for the tests.');
  // A limit of one minute, so that having no internet does not hold everything up.
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 60_000,
  });
}
