import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentFault } from '../authoring/content-fault.ts';
import { settingsOf, translated, welsh } from '../fixtures/languages.ts';
import { projectWith } from '../fixtures/project.ts';
import { languageFaults } from './check.ts';

const faults = (files: Record<string, string>, tag = 'cy'): string[] =>
  languageFaults(projectWith({ ...welsh, ...files }), tag);

test('a changed number is told with the line of its piece, in either layer; older English is no fault', () => {
  const text =
    '- en: Gone since 1999.\n  say: Wedi mynd ers 1999.\n\n- en: Call 999.\n  say: Galw 998.\n';
  const [first, ...others] = faults({
    'content/languages/cy/guides/talk.yaml': text,
    'service/languages/cy/guides/talk.yaml': `# Ours\n${text}`,
  });
  assert.match(first ?? '', /^content\/languages\/cy\/guides\/talk\.yaml, line 4: .*numbers/);
  assert.equal(others.length, 1);
  assert.match(others[0] ?? '', /^service\/languages\/cy\/guides\/talk\.yaml, line 5: .*numbers/);
});

test('a translation of a page or a file that has gone is told, with the name that was perhaps meant', () => {
  assert.deepEqual(faults({ 'content/languages/cy/guides/tlak.yaml': '[]\n' }), [
    'content/languages/cy/guides/tlak.yaml: there is no file in content/ that this translates.\n' +
      '  wanted: the same name as a page or a file of content/, or the file deleted\n' +
      '  Did you mean "guides/talk.yaml"?',
  ]);
});

test('the files of a folder have one file of translations; what a language has besides is left alone', () => {
  const files = ['doors', 'sections', 'guides/before/private', 'terms', 'signed'];
  const all = files.map((name) => [`content/languages/cy/${name}.yaml`, '[]\n']);
  assert.deepEqual(faults(Object.fromEntries(all)), []);
});

test('a service may translate a page of its own', () => {
  const name = 'languages/cy/guides/oak.yaml';
  assert.deepEqual(faults({ 'service/guides/oak.mdx': '', [`service/${name}`]: '[]\n' }), []);
});

/** What is said of a first page whose title is this. */
const titled = (say: string, loud: string, tag = 'cy'): string[] =>
  faults(
    {
      [`content/languages/${tag}/language.yaml`]: settingsOf('X', `dir: ltr\nloud: [${loud}]\n`),
      [`content/languages/${tag}/first-page.yaml`]: translated({ 'A few words': say, Now: loud }),
    },
    tag,
  );

test('a loud title is told: a word with a hyphen, one within a word, one of a script without spaces', () => {
  assert.deepEqual(titled('Help gyda Cam-drin', 'cam-drin'), [
    'content/languages/cy/first-page.yaml: "Help gyda Cam-drin" has the loud word "cam-drin", ' +
      'and others can see it.\n  wanted: quiet words, such as those in English',
  ]);
  assert.equal(titled('Help gyda cam drin', 'cam-drin').length, 1);
  assert.equal(titled('关于家庭暴力的帮助', '暴力', 'zh').length, 1);
  assert.deepEqual(titled('Cyfarfod cyntaf', 'cam-drin'), []);
});

test('a capital letter hides no loud word in Turkish, where i has a capital of its own', () => {
  assert.equal(titled('İstismar', 'istismar', 'tr').length, 1);
  assert.equal(titled('SIĞIN', 'sığın', 'tr').length, 1);
});

test('wrong settings of a language are told with file and line', () => {
  const settings = settingsOf('X', 'dir: left\nloud: [x]\n');
  const files = {
    'content/languages/xx/language.yaml': settings,
    'content/languages/xx/first-page.yaml': '[]\n',
  };
  assert.throws(
    () => faults(files, 'xx'),
    (fault) =>
      fault instanceof ContentFault &&
      /^content\/languages\/xx\/language\.yaml, line 3: "dir"\n {2}found: {2}left\n {2}wanted: one of: ltr, rtl/.test(
        fault.message,
      ),
  );
});
