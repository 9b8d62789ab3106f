// Finds the browsers that the tests drive. It only looks; install.mjs does the installing.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const CHROMIUM_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

/**
 * What the search for a browser depends on. Tests pass in a made-up computer.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {(file: string) => boolean} exists
 * @property {(file: string) => boolean} runs whether the program starts at all
 * @property {() => string | null} playwrightBrowser where Playwright's own download would be
 */

/** @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  exists: (file) => fs.existsSync(file),
  // Ubuntu's chromium-browser may only be a script telling people to install another package, and
  // a downloaded browser may lack libraries. On Windows trying it would open a window, so there
  // we take it on trust.
  runs: (file) =>
    process.platform === 'win32' ||
    spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
  playwrightBrowser: () => {
    try {
      // Loaded only when nothing else was found, as it may not be installed yet.
      const load = createRequire(import.meta.url);
      const playwright = /** @type {typeof import('playwright-core')} */ (load('playwright-core'));
      return playwright.chromium.executablePath();
    } catch {
      return null; // the packages are not installed, or Playwright has no build for this system
    }
  },
};

/**
 * A Chromium, Chrome or Edge to test with, or null. CHROME_PATH comes first, then what the
 * computer has, then Playwright's own download.
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findChromium(machine = thisMachine) {
  const works = (/** @type {string} */ file) => machine.exists(file) && machine.runs(file);
  const chosen = machine.env.CHROME_PATH;
  if (chosen && machine.exists(chosen)) return chosen;

  const installed = [...namesOnPath(CHROMIUM_NAMES, machine), ...usualPlaces(machine)].find(works);
  if (installed) return installed;

  const downloaded = machine.playwrightBrowser();
  return downloaded && works(downloaded) ? downloaded : null;
}

/**
 * The first of these programs found on PATH, or null.
 * @param {string[]} names
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findProgram(names, machine = thisMachine) {
  return namesOnPath(names, machine).find((file) => machine.exists(file)) ?? null;
}

/** Every file that PATH could mean by these names, in the order of the names. */
function namesOnPath(/** @type {string[]} */ names, /** @type {Machine} */ machine) {
  const windows = machine.platform === 'win32';
  const paths = windows ? path.win32 : path.posix;
  // Windows spells it "Path", and a copy of the environment no longer ignores case.
  const folders = (machine.env.PATH ?? machine.env.Path ?? '')
    .split(paths.delimiter)
    .filter(Boolean);
  return names.flatMap((name) =>
    folders.map((folder) => paths.join(folder, windows ? `${name}.exe` : name)),
  );
}

function usualPlaces(/** @type {Machine} */ { platform, env }) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? programs.map((program) => path.win32.join(folder, program)) : [],
    );
  }
  return [
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}
