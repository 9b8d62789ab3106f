import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { addFiles } from '../../src/fixtures/folder.ts';
import { projectFile, projectWith } from '../../src/fixtures/project.ts';
import { readContent } from '../../src/content/read.ts';
import { faultsWith, projectText, readFile, saveFile, schemaOf, textOf } from './files.ts';
import type { Shelf } from './shelf.ts';

/** Why a text of a file cannot be saved. */
const toldOf = (...asked: Parameters<typeof faultsWith>): string => faultsWith(...asked).told;

const fact = 'facts/a-fact.yaml';
const page = 'guides/talk.mdx';
/** As the project’s authors use it, or a service. */
const projectShelf = (): Shelf => ({ folder: projectWith(), layer: 'content' });
const serviceShelf = (): Shelf => ({ folder: projectWith(), layer: 'service' });

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
  assert.equal(readFile(projectShelf(), 'facts/none.yaml'), null);
});

test('a page is its front matter and what stands below, and nothing is lost between', () => {
  const at = projectShelf();
  for (const name of [page, fact]) {
    const read = readFile(at, name)!;
    assert.equal(textOf(read.yaml, read.body), read.text);
    assert.equal(read.text, readFileSync(path.join(at.folder, 'content', name), 'utf8'));
  }
  assert.match(readFile(at, page)!.yaml, /^title: /);
});

test('what would be wrong is told before anything is written', () => {
  const at = projectShelf();
  const { text } = readFile(at, fact)!;
  assert.equal(toldOf(at, fact, text), '');
  assert.match(
    toldOf(at, fact, text.replace('assurance: read', 'assurance: sure')),
    /^content\/facts\/a-fact\.yaml, line \d+: "assurance"/,
  );
  assert.equal(readFile(at, fact)!.text, text);
});

test('a save takes the place of what was read, leaves nothing beside it, and never undoes another’s', () => {
  const at = projectShelf();
  const { text, version } = readFile(at, fact)!;
  const mine = `${text}# mine\n`;
  assert.ok(saveFile(at, fact, mine, version));
  assert.equal(readFile(at, fact)!.text, mine);
  assert.ok(!saveFile(at, fact, `${text}# from a second window\n`, version));
  assert.equal(readFile(at, fact)!.text, mine);
  writeFileSync(path.join(at.folder, 'content', fact), text);
  assert.ok(saveFile(at, fact, mine, version), 'the text that was read stands there again');
  assert.deepEqual(
    readdirSync(path.join(at.folder, 'content/facts')).filter((name) => name.startsWith('.')),
    [],
  );
});

const inFolder = ({ folder }: Shelf, name: string): string =>
  readFileSync(path.join(folder, name), 'utf8');

test('a service’s change is written into its own folder, and the project’s file stays as it was', () => {
  const at = serviceShelf();
  const before = inFolder(at, `content/${fact}`);
  const { text, version, place } = readFile(at, fact)!;
  assert.equal(place, `service/${fact}`);
  const mine = text.replace(/statement: .*/, 'statement: Fish sleep.');
  assert.equal(toldOf(at, fact, mine), '');
  assert.ok(saveFile(at, fact, mine, version));
  assert.equal(inFolder(at, `content/${fact}`), before);
  assert.equal(readContent(at.folder).facts.get('a-fact')?.statement, 'Fish sleep.');
  assert.equal(readFile(at, fact)!.text, mine);
});

test('a copy that says just what the project says is taken away, so that the page follows the project', () => {
  const name = 'guides/talk.mdx';
  const project = projectFile(`content/${name}`);
  const folder = projectWith({ [`service/${name}`]: project.replace('A heading', 'Our heading') });
  const at = { folder, layer: 'service' } as const;
  const copy = path.join(folder, 'service', name);
  const save = (text: string): boolean =>
    saveFile(at, name, text, readFile(at, name)?.version ?? '');
  assert.equal(projectText(at, name), project);
  assert.ok(save(project.replace('A heading', 'Another heading')));
  assert.ok(existsSync(copy));
  assert.ok(save(project));
  assert.ok(!existsSync(copy));
  assert.equal(projectText(at, name), null, 'nothing stands in for it');
  assert.equal(readFile(at, name)?.text, project);
});

test('of its settings a service writes only what it says otherwise', () => {
  const at = serviceShelf();
  const { text, version } = readFile(at, 'site.yaml')!;
  const mine = text.replace('name: Acorn Mediation', 'name: Oak Mediation');
  assert.ok(saveFile(at, 'site.yaml', mine, version));
  const own = inFolder(at, 'service/site.yaml');
  assert.match(own, /Oak Mediation/);
  assert.doesNotMatch(own, /referral|leaving/);
  assert.equal(readContent(at.folder).site.service.name, 'Oak Mediation');
  const again = readFile(at, 'site.yaml')!;
  assert.match(again.text, /Oak Mediation[^]*referral/);
  assert.ok(saveFile(at, 'site.yaml', again.text, again.version));
  assert.equal(inFolder(at, 'service/site.yaml'), own);
});

test('in its own file of settings only what was changed differs, remarks and quotes stay', () => {
  const at = serviceShelf();
  const own = '# Ours.\nservice: {name: "Oak"}\n# By hand.\ncontact:\n  phone: "01632 960 002"\n';
  addFiles(at.folder, { 'service/site.yaml': own });
  const save = (from: string | RegExp, to: string): string => {
    const { text, version } = readFile(at, 'site.yaml')!;
    assert.match(text, new RegExp(from));
    assert.ok(saveFile(at, 'site.yaml', text.replace(from, to), version));
    return inFolder(at, 'service/site.yaml');
  };
  const named = own.replace('"Oak"', '"Ash"');
  assert.equal(save('Oak', 'Ash'), named);
  const led = `${named}leaving:\n  name: the news\n`;
  assert.equal(save('the weather', 'the news'), led);
  const { text } = readFile(at, 'site.yaml')!;
  assert.match(toldOf(at, 'site.yaml', `${text}# A remark.\n`), /remark was added[^]*# A remark/);
});

test('line ends stay as somebody’s editor made them', () => {
  const at = projectShelf();
  const { text } = readFile(at, fact)!;
  addFiles(at.folder, { [`content/${fact}`]: `\uFEFF${text.replaceAll('\n', '\r\n')}` });
  const { version } = readFile(at, fact)!;
  const mine = text.replace('A statement.', 'Fish sleep.');
  assert.ok(saveFile(at, fact, mine, version));
  assert.equal(inFolder(at, `content/${fact}`), `\uFEFF${mine.replaceAll('\n', '\r\n')}`);
});

test('a service cannot take out what is the project’s own, and is told so', () => {
  const at = serviceShelf();
  const { text } = readFile(at, 'site.yaml')!;
  assert.match(
    toldOf(at, 'site.yaml', text.replace(', confirmed: true', '')),
    /taken out[^]*referral\.confirmed/,
  );
});

test('a new page begins as a copy of another, and gets the next number of the service', () => {
  const at = serviceShelf();
  const name = 'guides/oak.mdx';
  assert.equal(readFile(at, name), null);
  assert.equal(readFile(at, name, fact), null, 'a fact is no page');
  const { text: copy, version } = readFile(at, name, page)!;
  assert.match(toldOf(at, name, copy), /have the same title/);
  const text = copy.replace(/^title: .*/m, 'title: Under an oak');
  assert.equal(toldOf(at, name, text), '');
  assert.ok(saveFile(at, name, text, version));
  assert.equal(inFolder(at, 'service/short-addresses.yaml'), '560: /oak/\n');
  assert.equal(readContent(at.folder).shortAddresses['560'], '/oak/');
  assert.ok(!saveFile(at, name, text, version), 'it is there now');
});
