// Installs what the tests drive, where there is apt-get and this account is allowed to use it.
// Never uses sudo unless asked to.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findProgram } from '../browsers/find.mjs';

/**
 * The Debian packages for what the tests drive, and how to tell whether each is already here.
 * @satisfies {Record<string, () => boolean>}
 */
const isHere = {
  chromium: () => findChromium() !== null,
  'firefox-esr': () => findProgram(['firefox-esr', 'firefox']) !== null,
  'webkit2gtk-driver': () => findProgram(['WebKitWebDriver']) !== null,
  xvfb: () => findProgram(['Xvfb']) !== null,
  nginx: () => findProgram(['nginx']) !== null,
  apache2: () => findProgram(['apache2']) !== null,
  caddy: () => findProgram(['caddy']) !== null,
};

/** @typedef {keyof typeof isHere} Package */

/** @type {Package[]} */
export const BROWSERS = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** The servers that our hosting files are written for. @type {Package[]} */
export const SERVERS = ['nginx', 'caddy', 'apache2'];

/**
 * Installs whichever of the packages are missing. If that is not possible, the tests that need
 * them say so themselves.
 * @param {Package[]} wanted
 * @param {{ maySudo: boolean }} choices
 */
export function installMissing(wanted, { maySudo }) {
  const missing = withFont(wanted.filter((name) => !isHere[name]()));
  const isRoot = process.getuid?.() === 0;
  if (missing.length === 0 || !findProgram(['apt-get']) || !(isRoot || maySudo)) return;

  console.log(`Installing for the tests, with apt-get: ${missing.join(', ')}.`);
  const script = fileURLToPath(new URL('install-packages.sh', import.meta.url));
  const [file = '', ...words] = [...(isRoot ? [] : ['sudo']), 'sh', script, ...missing];
  // sudo asks for a password at the terminal itself, so it needs no input from us.
  const { status, stdout, stderr } = spawnSync(file, words, {
    encoding: 'utf8',
    maxBuffer: Infinity,
    timeout: 15 * 60_000,
  });
  if (status === 0) return;
  const log = path.join(os.tmpdir(), 'before-you-mediate-packages.log');
  fs.writeFileSync(log, `${stdout}\n${stderr}`);
  console.log(
    `Not everything could be installed (what apt-get said is in ${log}); tests that need it will say so.`,
  );
}

/**
 * Without a font, pages render as blank boxes, so any browser brings one along.
 * @param {Package[]} missing
 * @returns {string[]}
 */
export function withFont(missing) {
  return missing.some((name) => BROWSERS.includes(name))
    ? [...missing, 'fonts-dejavu-core']
    : missing;
}
