import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentFault } from '../authoring/content-fault.ts';
import { projectFile } from '../fixtures/project.ts';
import { readSiteSettings } from './settings.ts';

const file = projectFile('content/site.yaml');
const read = (text: string) => readSiteSettings(text, 'content/site.yaml');

const faultIn = (text: string): string => {
  try {
    read(text);
  } catch (fault) {
    assert.ok(fault instanceof ContentFault);
    return fault.message;
  }
  assert.fail('the file was accepted');
};

test('a correct file is read, and a tabName of "none" means that there is none', () => {
  const settings = read(file);
  assert.deepEqual(settings.service, { name: 'Acorn Mediation', placeholder: false });
  assert.equal(settings.site.address, 'https://help.acorn.test');
  assert.equal(settings.site.tabName, null);
});

test('the table of postcodes is enough unless the operator says that it is not', () => {
  assert.deepEqual(read(file).postcodes, { tableIsEnough: true });
  const strict = read(`${file}postcodes: { tableIsEnough: false }\n`);
  assert.deepEqual(strict.postcodes, { tableIsEnough: false });
  assert.match(
    faultIn(`${file}postcodes: { tableIsEnough: maybe }\n`),
    /"postcodes\.tableIsEnough"\n {2}found: {2}maybe\n {2}wanted: true or false/,
  );
  assert.match(faultIn(`${file}postcodes: { tableEnough: true }\n`), /"tableIsEnough" \(is this/);
});

const refused: [name: string, change: (text: string) => string, said: RegExp][] = [
  [
    'an exit that is not a full address',
    (t) => t.replace('https://weather.test', 'weather.test'),
    /"leaving\.address"\n {2}found: {2}weather\.test\n {2}wanted: the full address of a page on another site/,
  ],
  [
    'an exit without https',
    (t) => t.replace('https://weather', 'http://weather'),
    /found: {2}http:\/\/weather\.test/,
  ],
  [
    'an exit that runs script',
    (t) => t.replace('https://weather.test', 'javascript:alert(1)'),
    /"leaving\.address"\n {2}found: {2}javascript:alert\(1\)\n/,
  ],
  [
    'an exit to this site itself',
    (t) => t.replace('https://weather.test', 'https://help.acorn.test/talk/'),
    /another site/,
  ],
  [
    'an exit to a subdomain of this site',
    (t) => t.replace('https://weather.test', 'https://www.help.acorn.test/'),
    /another site/,
  ],
  [
    'a site address without https',
    (t) => t.replace('https://help.acorn.test', 'help.acorn.test'),
    /"site\.address"\n {2}found: {2}help\.acorn\.test\n {2}wanted: the address of this site/,
  ],
  [
    'a site address with a query',
    (t) => t.replace('help.acorn.test', 'help.acorn.test/help?a'),
    /"site\.address"[\s\S]*a path in small letters at most/,
  ],
  [
    'a site address with a path that people could mistype',
    (t) => t.replace('help.acorn.test', 'help.acorn.test/Our_Help/'),
    /"site\.address"[\s\S]*a path in small letters at most/,
  ],
  [
    'a misspelt key',
    (t) => t.replace('tabName:', 'tabname:'),
    /"site\.tabname"[\s\S]*"tabName" \(is this a typing slip/,
  ],
  [
    'a missing value',
    (t) => t.replace('name: Acorn Mediation', 'name:'),
    /"service\.name"\n {2}found: {2}nothing\n {2}wanted: the name of your mediation service/,
  ],
  [
    'a word in place of true or false',
    (t) => t.replace('confirmed: true', 'confirmed: maybe'),
    /found: {2}maybe\n {2}wanted: true or false/,
  ],
  [
    'a line that is not YAML',
    (t) => t.replace('contact: {', 'contact: {]'),
    /line \d+: a bracket is missing\./,
  ],
  ['an empty file', () => '', /line 1: the whole file\n {2}found: {2}nothing\n {2}wanted: /],
];
for (const [name, change, said] of refused) {
  test(`refused, and the operator is told why: ${name}`, () => {
    const changed = change(file);
    assert.notEqual(changed, file, 'the test must change the file');
    const message = faultIn(changed);
    assert.match(message, said);
    assert.match(message, /^content\/site\.yaml[,:]/);
  });
}

test('the message gives the line of the fault', () => {
  const changed = file.replace('https://weather.test', 'weather.test');
  const line = changed.split('\n').findIndex((text) => text.includes('weather.test')) + 1;
  assert.match(faultIn(changed), new RegExp(`^content/site\\.yaml, line ${line}: `));
});

test('all faults are reported together', () => {
  const message = faultIn(
    file.replace('confirmed: true', 'confirmed: 7').replace(/contact: .*/, 'contact: 7'),
  );
  assert.match(message, /referral\.confirmed/);
  assert.match(message, /contact/);
});

test('a site may begin at a path, with a slash at its end or without', () => {
  for (const address of ['https://acorn.test/help', 'https://acorn.test/help/']) {
    const { site } = read(file.replace('https://help.acorn.test', address));
    assert.equal(site.address, 'https://acorn.test/help');
  }
});
