import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectWith } from '../../src/fixtures/project.ts';
import { faultsWith, readFile, saveFile, schemaOf, textOf } from './files.ts';

const fact = 'facts/a-fact.yaml';
const page = 'guides/talk.mdx';

test('files of content are edited, and nothing else on the computer', () => {
  for (const name of [
    'site.yaml',
    fact,
    page,
    'guides/before/private.mdx',
    'councils/birch.yaml',
  ]) {
    assert.ok(schemaOf(name), name);
  }
  for (const name of [
    '../package.json',
    'facts/../../x.yaml',
    '/etc/passwd',
    'facts/.x.yaml',
    'x.yaml',
    'facts\\x.yaml',
  ]) {
    assert.equal(schemaOf(name), null, name);
  }
  assert.equal(readFile(projectWith(), 'facts/none.yaml'), null);
});

test('a page is its front matter and what stands below, and nothing is lost between', () => {
  const folder = projectWith();
  for (const name of [page, fact]) {
    const read = readFile(folder, name)!;
    assert.equal(textOf(read.yaml, read.body), read.text);
    assert.equal(read.text, readFileSync(path.join(folder, 'content', name), 'utf8'));
  }
  assert.match(readFile(folder, page)!.yaml, /^title: /);
});

test('what would be wrong is told before anything is written', () => {
  const folder = projectWith();
  const { text } = readFile(folder, fact)!;
  assert.equal(faultsWith(folder, fact, text), '');
  assert.match(
    faultsWith(folder, fact, text.replace('assurance: read', 'assurance: sure')),
    /^content\/facts\/a-fact\.yaml, line \d+: "assurance"/,
  );
  assert.equal(readFile(folder, fact)!.text, text);
});

test('a save takes the place of what was read, leaves nothing beside it, and never undoes another’s', () => {
  const folder = projectWith();
  const { text, version } = readFile(folder, fact)!;
  const mine = `${text}# mine\n`;
  assert.ok(saveFile(folder, fact, mine, version));
  assert.equal(readFile(folder, fact)!.text, mine);
  assert.ok(!saveFile(folder, fact, `${text}# from a second window\n`, version));
  assert.equal(readFile(folder, fact)!.text, mine);
  writeFileSync(path.join(folder, 'content', fact), text);
  assert.ok(saveFile(folder, fact, mine, version), 'the text that was read stands there again');
  assert.deepEqual(
    readdirSync(path.join(folder, 'content/facts')).filter((name) => name.startsWith('.')),
    [],
  );
});
