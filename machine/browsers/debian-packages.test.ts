import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debianPackagesFor } from './debian-packages.mjs';

const everything = { chromium: true, firefox: true, webkitDriver: true, xvfb: true };

test('nothing is installed when nothing is missing', () => {
  assert.deepEqual(debianPackagesFor(everything), []);
});

test('only what is missing is installed, with a font', () => {
  assert.deepEqual(debianPackagesFor({ ...everything, firefox: false }), [
    'firefox-esr',
    'fonts-dejavu-core',
  ]);
});

test('a bare machine gets all of it', () => {
  const bare = { chromium: false, firefox: false, webkitDriver: false, xvfb: false };
  assert.deepEqual(debianPackagesFor(bare), [
    'chromium',
    'firefox-esr',
    'webkit2gtk-driver',
    'xvfb',
    'fonts-dejavu-core',
  ]);
});
