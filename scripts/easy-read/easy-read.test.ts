import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { readContent } from '../../src/content/read.ts';
import { easyReadPages, unsignedEasyRead } from '../../src/easy-read/pages.ts';
import { addFiles } from '../../src/fixtures/folder.ts';
import { projectWith } from '../../src/fixtures/project.ts';
import { easyRead } from './easy-read.ts';

const now = new Date('2026-12-01T12:00:00Z');
const page = 'content/easy-read/start.yaml';
/** The small project, whose page in Easy Read cites a fact. */
const withPage = (): string => {
  const folder = projectWith({});
  change(folder, page, 'facts: []', 'facts: [a-fact]');
  return folder;
};
const sign = (folder: string) => easyRead(['--sign', 'start'], { folder, now });
const change = (folder: string, file: string, from: string, to: string): void => {
  const before = readFileSync(path.join(folder, file), 'utf8');
  assert.ok(before.includes(from), file);
  addFiles(folder, { [file]: before.replace(from, to) });
};
const inRelease = (folder: string): string[] => [
  ...easyReadPages(readContent(folder), true).keys(),
];

test('a page that is signed is in a release, and no other is', () => {
  const folder = withPage();
  assert.deepEqual(inRelease(folder), []);
  assert.match(unsignedEasyRead(readContent(folder)).join(), /nobody has signed .*: start\./);
  assert.match(sign(folder).text, /^Signed start as it stands/);
  assert.deepEqual(inRelease(folder), ['start']);
  assert.deepEqual(unsignedEasyRead(readContent(folder)), []);
  assert.match(easyRead([], { folder, now }).text, /start: signed$/m);
});

test('any change in what is read undoes it: its words, a fact, a number, the page that it is of', () => {
  const changes: Readonly<Record<string, readonly [string, string, string]>> = {
    words: [page, 'A helpline can listen.', 'A helpline listens.'],
    drawing: [page, 'draw: said', 'draw: phone'],
    fact: ['content/facts/a-fact.yaml', 'statement: ', 'statement: Now '],
    number: ['content/helplines/a-line.yaml', '0808 157 0000', '0808 157 0099'],
    'the whole page': ['content/guides/home.mdx', 'heading: ', 'heading: Now '],
  };
  for (const [what, [file, from, to]] of Object.entries(changes)) {
    const folder = withPage();
    sign(folder);
    change(folder, file, from, to);
    assert.deepEqual(inRelease(folder), [], what);
    assert.match(easyRead([], { folder, now }).text, /start: changed since it was signed/, what);
  }
});

test('a comment does not', () => {
  const folder = withPage();
  sign(folder);
  change(folder, page, 'of: /', '# A comment.\nof: /');
  assert.deepEqual(inRelease(folder), ['start']);
});

test('a service’s signature goes into its own folder', () => {
  const folder = withPage();
  addFiles(folder, { 'service/site.yaml': '{}\n' });
  sign(folder);
  assert.ok(existsSync(path.join(folder, 'service/easy-read-signed/start.yaml')));
  assert.deepEqual(inRelease(folder), ['start']);
});

test('a page that is not there cannot be signed, and a signature needs its page', () => {
  const folder = withPage();
  assert.throws(
    () => easyRead(['--sign', 'star'], { folder, now }),
    (fault) => fault instanceof SetupProblem && /Did you mean "start"/.test(fault.message),
  );
  assert.throws(() => easyRead(['--singe', 'start'], { folder, now }), /--sign talk/);
  sign(folder);
  rmSync(path.join(folder, page));
  assert.throws(() => readContent(folder), /start.yaml signs a page that is not there/);
});
