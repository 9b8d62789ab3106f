import assert from 'node:assert/strict';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { addFiles, folderWith } from '../../src/fixtures/folder.ts';
import { git } from './git.ts';
import { upgrade } from './upgrade.ts';
import { newestAfter } from './versions.ts';

const changelog = (...parts: string[]): string => `# What changed\n\n${parts.join('\n\n')}\n`;
const first = '## 2.0.0, 1 December 2026\n\n### For readers\n\n- Words.';
const second = '## 2.1.0, 1 March 2027\n\n### For readers\n\n- A new number.';
const identity = ['-c', 'user.name=A', '-c', 'user.email=a@a.test'];

function commit(folder: string, files: Record<string, string>, tag?: string): void {
  addFiles(folder, files);
  git(folder, 'add', '--all');
  git(folder, ...identity, 'commit', '--quiet', '--message', tag ?? 'a change');
  if (tag !== undefined) git(folder, 'tag', tag);
}

/** The project with two versions, and a service's copy of the first, with files of its own. */
function projectAndCopy(own: Readonly<Record<string, string>>) {
  const project = folderWith({});
  git(project, 'init', '--quiet', '--initial-branch', 'main');
  const files = {
    'package.json': '{ "version": "2.0.0" }',
    'CHANGELOG.md': changelog(first),
    'content/guides/talk.mdx': 'Call 999.\n\nAlways.\n',
    'content/site.yaml': 'name: x\n',
  };
  commit(project, files, 'v2.0.0');
  const copy = folderWith({});
  git(copy, 'clone', '--quiet', '--origin', 'project', project, '.');
  if (Object.keys(own).length > 0) commit(copy, own);
  commit(
    project,
    {
      'package.json': '{ "version": "2.1.0" }',
      'CHANGELOG.md': changelog(second, first),
      'content/guides/talk.mdx': 'Call 999 now.\n\nAlways.\n',
    },
    'v2.1.0',
  );
  return { project, copy };
}
const built = { code: 0, text: 'Built.' } as const;
const inCopy = (copy: string, name: string): string => readFileSync(path.join(copy, name), 'utf8');

test('a newer version comes in, what a service wrote stays, committed or not, and it says what is new', () => {
  const { copy } = projectAndCopy({ 'service/site.yaml': 'name: Oak\n' });
  addFiles(copy, { 'service/guides/oak.mdx': 'Ours.\n', 'service/site.yaml': 'name: Elm\n' });
  const { code, text } = upgrade([], copy, () => built);
  assert.equal(code, 0);
  assert.match(
    text,
    /^## 2\.1\.0[^]*A new number\.[^]*version 2\.0\.0 to v2\.1\.0, these files[^]* {2}content\/guides\/talk\.mdx/,
  );
  assert.doesNotMatch(text, /- Words\./);
  assert.match(inCopy(copy, 'content/guides/talk.mdx'), /999 now/);
  assert.equal(inCopy(copy, 'service/site.yaml'), 'name: Elm\n');
  assert.equal(inCopy(copy, 'service/guides/oak.mdx'), 'Ours.\n');
  assert.match(upgrade([], copy, () => built).text, /version 2\.1\.0\. There is no newer/);
});

test('looking changes nothing', () => {
  const { copy } = projectAndCopy({});
  assert.match(upgrade(['--look'], copy, () => assert.fail()).text, /A new number/);
  assert.match(inCopy(copy, 'content/guides/talk.mdx'), /^Call 999\./);
});

test('a service is told which of its files stand in for what has changed', () => {
  const { copy } = projectAndCopy({ 'service/guides/talk.mdx': 'Ours.\n' });
  assert.match(
    upgrade(['--look'], copy, () => built).text,
    /Look at each:\n {2}service\/guides\/talk\.mdx/,
  );
});

test('the project’s files that were changed here stop it, and nothing is lost', () => {
  const uncommitted = projectAndCopy({}).copy;
  writeFileSync(path.join(uncommitted, 'content/site.yaml'), 'name: Oak\n');
  assert.throws(
    () => upgrade([], uncommitted, () => built),
    /not committed[^]*content\/site\.yaml/,
  );
  assert.equal(inCopy(uncommitted, 'content/site.yaml'), 'name: Oak\n');

  const { copy } = projectAndCopy({ 'content/guides/talk.mdx': 'Call us.\n\nAlways.\n' });
  assert.throws(
    () => upgrade([], copy, () => built),
    /changed here too[^]*content\/guides\/talk\.mdx/,
  );
  assert.match(inCopy(copy, 'content/guides/talk.mdx'), /^Call us/);
  assert.ok(!existsSync(path.join(copy, '.git/MERGE_HEAD')));
});

test('a version that cannot be built is told, and one can go back', () => {
  const { copy } = projectAndCopy({ 'service/site.yaml': 'name: Oak\n' });
  const { code, text } = upgrade([], copy, () => ({ code: 1, text: 'service/site.yaml, line 1' }));
  assert.equal(code, 1);
  assert.match(text, /could not be built:\n\nservice\/site\.yaml, line 1[^]*--back/);
  assert.match(text, /What is on line has not changed\. There are no finished pages in dist\//);
  addFiles(copy, { 'service/site.yaml': 'name: Elm\n' });
  assert.equal(
    upgrade(['--back'], copy, () => built).text,
    'This is version 2.0.0 again. Type npm start to build it.',
  );
  assert.match(inCopy(copy, 'content/guides/talk.mdx'), /^Call 999\./);
  assert.equal(inCopy(copy, 'service/site.yaml'), 'name: Elm\n');
});

test('it says whether the pages from before still stand when a version cannot be built', () => {
  const dist = { '.gitignore': 'dist/\n' };
  for (const [stands, spoilt] of [
    [/built before still stand in dist\//, {}],
    [/no finished pages in dist\//, { 'dist/index.html': 'Half' }],
  ] as const) {
    const { copy } = projectAndCopy(dist);
    addFiles(copy, { 'dist/index.html': 'Whole' });
    utimesSync(path.join(copy, 'dist/index.html'), 0, 0);
    const { text } = upgrade([], copy, () => {
      addFiles(copy, spoilt);
      return { code: 1, text: 'content/guides/talk.mdx, line 1' };
    });
    assert.match(text, stands);
  }
});

test('a project that writes into service/ is refused', () => {
  const { project, copy } = projectAndCopy({});
  commit(
    project,
    { 'package.json': '{ "version": "2.2.0" }', 'service/x.yaml': 'x: 1\n' },
    'v2.2.0',
  );
  assert.throws(() => upgrade([], copy, () => built), /files in service\/, which is yours/);
});

test('what was mistyped is told', () => {
  const { copy } = projectAndCopy({});
  for (const [args, said] of [
    [['--to', 'v9.0.0'], /has no version v9/],
    [['--to', 'v2.0.0'], /is not newer/],
    [['--too'], /npm run upgrade/],
  ] as const) {
    assert.throws(() => upgrade(args, copy, () => built), said);
  }
  git(copy, 'remote', 'remove', 'project');
  assert.throws(() => upgrade([], copy, () => built), /git remote add project/);
  assert.throws(() => upgrade([], folderWith({}), () => built), /not made with git/);
});

test('versions are compared as numbers, and other tags are none', () => {
  assert.equal(newestAfter([2, 9, 0], ['v2.10.0', 'v2.9.1', 'v3', 'beta', 'v2.8.9']), 'v2.10.0');
  assert.equal(newestAfter([2, 10, 0], ['v2.10.0', 'v2.9.9']), null);
});
