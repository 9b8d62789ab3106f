import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../../src/headers/check-inline.ts';
import { describePolicy, stoppedIn } from './policy-sent.ts';

const exit = 'leaveBy("[data-leave]")';
const page = `<head><script>${exit}</script><style>a{}</style></head><script>wake()</script><script src="/a.js"></script>`;
const [leaves, wakes, looks] = [exit, 'wake()', 'a{}'].map((text) => `'${sha256(text)}'`);
const stopped = (policy?: string) =>
  stoppedIn(page, policy).map(
    ({ kind, say }) => `${kind}: ${/stops (.{12})/.exec(say)?.[1] ?? say}`,
  );
const [noExit, noScript, noStyle] = [
  'exit: the script o',
  'headers: a script of ',
  'headers: the page’s s',
];

test('what a policy really allows decides, not whether it is ours', () => {
  assert.deepEqual(stopped(), []);
  assert.deepEqual(stopped(`script-src ${leaves} ${wakes}; style-src ${looks}`), []);
  assert.deepEqual(stopped('img-src *'), []);
  assert.deepEqual(stopped("default-src 'self'"), [noExit, noScript, noStyle]);
  assert.deepEqual(stopped(`script-src ${wakes}; style-src ${looks}`), [noExit]);
  assert.deepEqual(stopped(`script-src ${leaves}; style-src ${looks}`), [noScript]);
  assert.deepEqual(stopped(`script-src ${leaves} ${wakes}; style-src 'none'`), [noStyle]);
  assert.deepEqual(stopped(`default-src ${leaves} ${wakes} ${looks}`), []);
});

test('a rule for elements goes before the general one, and 2 policies must both allow it', () => {
  const both = `script-src ${leaves} ${wakes}; style-src ${looks}`;
  assert.deepEqual(stopped(`${both}; script-src-elem ${wakes}`), [noExit]);
  assert.deepEqual(stopped(`${both}, script-src ${wakes}`), [noExit]);
});

test('“unsafe-inline” allows everything, unless a hash stands beside it', () => {
  assert.deepEqual(stopped("default-src 'unsafe-inline'"), []);
  assert.deepEqual(stopped(`script-src 'unsafe-inline' ${wakes}; style-src ${looks}`), [noExit]);
});

test('a policy is compared directive by directive', () => {
  const ours = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";
  const theirs = "default-src 'none'; script-src 'self' a.test b.test c.test; report-uri /x";
  assert.equal(
    describePolicy(theirs, ours),
    'The content security policy is not the one of this build: script-src also allows a.test, b.test and more; frame-ancestors is missing; report-uri is new.',
  );
});
