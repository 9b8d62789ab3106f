import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChromium, findProgram, type Machine } from './find.mjs';

/** A made-up computer that holds only these files. */
function machineWith(files: string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (file) => files.includes(file),
    runs: () => true,
    playwrightBrowser: () => '/cache/chromium',
    ...more,
  };
}

test('CHROME_PATH comes before everything', () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/mine/chrome' };
  assert.equal(
    findChromium(machineWith(['/usr/bin/chromium', '/mine/chrome'], { env })),
    '/mine/chrome',
  );
});

test('a CHROME_PATH that does not exist is passed over', () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/mine/chrome' };
  assert.equal(findChromium(machineWith(['/usr/bin/chromium'], { env })), '/usr/bin/chromium');
});

test('an installed browser comes before a downloaded one', () => {
  assert.equal(
    findChromium(machineWith(['/cache/chromium', '/usr/local/bin/google-chrome'])),
    '/usr/local/bin/google-chrome',
  );
  assert.equal(findChromium(machineWith(['/cache/chromium'])), '/cache/chromium');
});

test('a browser that does not start is passed over', () => {
  const runs = (file: string) => file !== '/usr/bin/chromium-browser';
  assert.equal(
    findChromium(machineWith(['/usr/bin/chromium-browser', '/usr/bin/microsoft-edge'], { runs })),
    '/usr/bin/microsoft-edge',
  );
  assert.equal(findChromium(machineWith(['/cache/chromium'], { runs: () => false })), null);
});

test('a Mac keeps browsers among its applications', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.equal(
    findChromium(machineWith([chrome], { platform: 'darwin', env: { HOME: '/Users/me' } })),
    chrome,
  );
});

test('Windows keeps browsers among its programs, and writes Path', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { Path: 'C:\\tools', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  const windows = { platform: 'win32', env } as const;
  assert.equal(findChromium(machineWith([edge], windows)), edge);
  assert.equal(
    findChromium(machineWith(['C:\\tools\\chromium.exe'], windows)),
    'C:\\tools\\chromium.exe',
  );
});

test('no browser at all is null', () => {
  assert.equal(findChromium(machineWith([])), null);
  assert.equal(findChromium(machineWith([], { playwrightBrowser: () => null })), null);
});

test('a program is looked for by each name in turn', () => {
  assert.equal(
    findProgram(['firefox-esr', 'firefox'], machineWith(['/usr/bin/firefox'])),
    '/usr/bin/firefox',
  );
  assert.equal(findProgram(['Xvfb'], machineWith([])), null);
});
