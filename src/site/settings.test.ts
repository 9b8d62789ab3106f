import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ContentFault } from '../authoring/read-yaml.ts';
import { readSiteSettings } from './settings.ts';

const shipped = readFileSync(new URL('../../content/site.yaml', import.meta.url), 'utf8');
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

test('the shipped file is read, and says its service name is a placeholder', () => {
  const settings = read(shipped);
  assert.equal(settings.service.name, 'Family Mediation Clinic');
  assert.equal(settings.service.placeholder, true);
  assert.equal(settings.referral.confirmed, false);
  assert.equal(settings.site.tabName, null);
});

const refused: [name: string, change: (text: string) => string, said: RegExp][] = [
  [
    'an exit that is not a full address',
    (t) => t.replace('https://www.bbc.co.uk/weather', 'bbc.co.uk'),
    /"leaving\.address"\n {2}found: {2}bbc\.co\.uk\n {2}wanted: the full address of a page on another site/,
  ],
  [
    'an exit without https',
    (t) => t.replace('https://www.bbc', 'http://www.bbc'),
    /found: {2}http:\/\/www\.bbc/,
  ],
  [
    'an exit that runs script',
    (t) => t.replace('https://www.bbc.co.uk/weather', 'javascript:alert(1)'),
    /"leaving\.address"/,
  ],
  [
    'an exit on this very site',
    (t) => t.replace('https://www.bbc.co.uk/weather', 'https://before-you-mediate.example/talk/'),
    /another site/,
  ],
  [
    'an exit on a part of this site',
    (t) => t.replace('https://www.bbc.co.uk/weather', 'https://www.before-you-mediate.example/'),
    /another site/,
  ],
  [
    'a site address with a path',
    (t) => t.replace('mediate.example', 'mediate.example/help'),
    /"site\.address"[\s\S]*nothing after the name/,
  ],
  [
    'a misspelt key',
    (t) => t.replace('tabName:', 'tabname:'),
    /"site\.tabname"[\s\S]*"tabName" \(is this a slip/,
  ],
  [
    'a missing value',
    (t) => t.replace('name: Family Mediation Clinic', 'name:'),
    /"service\.name"\n {2}found: {2}nothing\n {2}wanted: the name of your mediation service/,
  ],
  [
    'a nation it does not know',
    (t) => t.replace('[england, wales]', '[england, scotland]'),
    /found: {2}scotland\n {2}wanted: a list of the nations/,
  ],
  [
    'a yes where true is wanted',
    (t) => t.replace('confirmed: false', 'confirmed: maybe'),
    /found: {2}maybe\n {2}wanted: true or false/,
  ],
  [
    'a line that is not YAML',
    (t) => t.replace('contact: []', 'contact: [}'),
    /line \d+: this line cannot be read/,
  ],
  ['an empty file', () => '', /wanted/],
];
for (const [name, change, said] of refused) {
  test(`refused, with words for the operator: ${name}`, () => {
    const changed = change(shipped);
    assert.notEqual(changed, shipped, 'the test must change the file');
    const message = faultIn(changed);
    assert.match(message, said);
    assert.match(message, /^content\/site\.yaml[,:]/);
  });
}

test('the line in the message is the line of the fault', () => {
  const changed = shipped.replace('https://www.bbc.co.uk/weather', 'bbc.co.uk');
  const line = changed.split('\n').findIndex((text) => text.includes('bbc.co.uk')) + 1;
  assert.match(faultIn(changed), new RegExp(`^content/site\\.yaml, line ${line}: `));
});

test('every fault is told at once', () => {
  const message = faultIn(
    shipped.replace('confirmed: false', 'confirmed: 7').replace('[england, wales]', '[]'),
  );
  assert.match(message, /referral\.confirmed/);
  assert.match(message, /nations/);
});
