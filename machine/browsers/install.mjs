// Makes sure that the tests have browsers, asking as little of the computer as it can: what is
// installed, else Playwright's download, else Debian's packages. Never sudo unless asked.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findProgram } from './find.mjs';
import { debianPackagesFor } from './debian-packages.mjs';
import { SetupProblem } from '../setup/setup-problem.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Returns once there is a Chromium to test with; throws a SetupProblem if there can be none.
 * Firefox and WebKit are installed where that is easy, and missed without a fuss where it is not.
 * @param {{ maySudo: boolean }} choices
 */
export function ensureBrowsers({ maySudo }) {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !fs.existsSync(chosen)) {
    console.log(
      `CHROME_PATH names ${chosen}, which does not exist, so another browser is looked for.`,
    );
  }
  if (!findChromium()) downloadChromium();
  const missing = debianPackagesFor(whatIsHere());
  if (missing.length > 0) installFromDebian(missing, maySudo);
  if (findChromium()) return;
  throw new SetupProblem(
    'The tests need a browser: please install Chrome, Chromium or Edge, or let npm test -- --install-browsers install one on Debian or Ubuntu.',
  );
}

function whatIsHere() {
  return {
    chromium: findChromium() !== null,
    firefox: findProgram(['firefox-esr', 'firefox']) !== null,
    webkitDriver: findProgram(['WebKitWebDriver']) !== null,
    xvfb: findProgram(['Xvfb']) !== null,
  };
}

function downloadChromium() {
  const cli = path.join(root, 'node_modules', 'playwright-core', 'cli.js');
  if (!fs.existsSync(cli)) return;
  console.log('No Chrome, Chromium or Edge is installed: trying to download one for the tests.');
  // Where there is no internet this must not hold everything up, hence the minute.
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 60_000,
  });
}

function installFromDebian(/** @type {string[]} */ packages, /** @type {boolean} */ maySudo) {
  if (!findProgram(['apt-get'])) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !maySudo) return;
  const asRoot = isRoot ? [] : ['sudo'];

  console.log(`Installing for the tests, with apt-get: ${packages.join(', ')}.`);
  const apt = (/** @type {string[]} */ ...words) => {
    const patience = ['-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=20'];
    const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...patience];
    const [file = 'env', ...args] = [...asRoot, ...quietly, ...words];
    // sudo asks for a password at the terminal itself, so it needs no input from us.
    return spawnSync(file, args, { encoding: 'utf8', maxBuffer: Infinity, timeout: 15 * 60_000 });
  };
  // One unreachable source among many fails the update though the install may still work.
  const update = apt('update');
  const install = apt('install', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...packages);
  if (install.status === 0) return;

  const log = path.join(os.tmpdir(), 'before-you-mediate-browsers.log');
  fs.writeFileSync(log, [update, install].map((run) => `${run.stdout}\n${run.stderr}`).join('\n'));
  console.log(
    `Not everything could be installed (what apt-get said is in ${log}); tests that need it will say so.`,
  );
}
