import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNoNetwork, whyInstallFailed } from './why-install-failed.mjs';

const causes: [string, RegExp][] = [
  ['npm error code ENOTFOUND\nnpm error network request failed', /network did not answer/],
  ['npm error code EAI_AGAIN', /network did not answer/],
  ['npm error code EUSAGE\nnpm error Missing: x from lock file', /do not match package-lock\.json/],
  ['npm error code ENOSPC', /disk is full/],
  ['npm error code EACCES', /may not be written to/],
];

for (const [output, sentence] of causes) {
  test(`"${output.split('\n')[0] ?? ''}" is told as a cause, without the log`, () => {
    const told = whyInstallFailed(output, '/tmp/install.log');
    assert.match(told, sentence);
    assert.doesNotMatch(told, /install\.log|npm error|\n/);
  });
}

test('an unknown cause names the log', () => {
  assert.match(
    whyInstallFailed('npm error something new', '/tmp/install.log'),
    /\/tmp\/install\.log/,
  );
});

test('a registry that answers, even with a refusal, is a network', () => {
  assert.equal(isNoNetwork('npm error code E404\nnpm error 404 Not Found'), false);
  assert.equal(isNoNetwork('npm error code ENOTFOUND'), true);
});
