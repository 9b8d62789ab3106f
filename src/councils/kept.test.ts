import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../fixtures/content.ts';
import { projectFile } from '../fixtures/project.ts';
import { readSiteSettings } from '../site/settings.ts';
import { checkKept, keptCouncils, otherCouncils } from './kept.ts';

const file = projectFile('content/site.yaml');
const settingsWith = (more: string) => readSiteSettings(file + more, 'content/site.yaml');
const contentThatChecks = (weCheck: string) =>
  contentWith({
    site: settingsWith(`councils: { weCheck: ${weCheck} }\n`),
    councils: { oak: {}, elm: {}, derwen: { nation: 'wales' }, celyn: { nation: 'wales' } },
  });
const names = (weCheck: string) => {
  const content = contentThatChecks(weCheck);
  return [keptCouncils(content), otherCouncils(content)].map((some) => [...some.keys()].join(' '));
};

test('a service that says nothing keeps every council checked', () => {
  assert.deepEqual(settingsWith('').councils, { weCheck: ['all'] });
  assert.deepEqual(names('[all]'), ['oak elm derwen celyn', '']);
});

test('a service keeps the councils that it names checked, by nation and by file', () => {
  assert.deepEqual(names('[wales]'), ['derwen celyn', 'oak elm']);
  assert.deepEqual(names('[elm, wales]'), ['elm derwen celyn', 'oak']);
});

test('a name that is no nation and no council is named, and so is an empty list', () => {
  assert.deepEqual(checkKept(contentThatChecks('[elm, wales, all]')), []);
  assert.deepEqual(checkKept(contentThatChecks('[elms, Wales]')), [
    'content/site.yaml: "councils.weCheck" has "elms", which is no nation, and there is no content/councils/elms.yaml.\n  Did you mean "elm"?',
    'content/site.yaml: "councils.weCheck" has "Wales", which is no nation, and there is no content/councils/Wales.yaml.\n  Did you mean "wales"?',
  ]);
  assert.throws(() => settingsWith('councils: { weCheck: [] }\n'), /at least one/);
});
