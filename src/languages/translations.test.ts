import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsOf, translated, welsh } from '../fixtures/languages.ts';
import { project, projectWith } from '../fixtures/project.ts';
import { readFileOfTranslations, translationsOf, wholeLanguages } from './translations.ts';

const talk = 'languages/cy/guides/talk.yaml';

test('a page and a single file are translated in a file of their own; a folder’s files share one', () => {
  assert.equal(translationsOf('guides/before/private.mdx'), 'guides/before/private.yaml');
  assert.equal(translationsOf('sections.yaml'), 'sections.yaml');
  assert.equal(translationsOf('helplines/a-line.yaml'), 'helplines.yaml');
});

test('what a service translates is added to the project’s, and wins', () => {
  const root = projectWith({
    [`content/${talk}`]: translated({ 'One.': 'Un.', 'Two.': 'Dau.' }),
    [`service/${talk}`]: translated({ 'Two.': 'Dwy.', 'Three.': 'Tri.' }),
  });
  assert.deepEqual(
    [...readFileOfTranslations(root, 'cy', 'guides/talk.yaml')],
    [
      ['One.', 'Un.'],
      ['Two.', 'Dwy.'],
      ['Three.', 'Tri.'],
    ],
  );
});

test('a piece that nobody has translated is left out, so that it takes no other’s place', () => {
  const root = projectWith({
    [`content/${talk}`]: translated({ 'One.': 'Un.', 'Two.': '' }),
    [`service/${talk}`]: translated({ 'One.': ' ' }),
  });
  assert.deepEqual([...readFileOfTranslations(root, 'cy', 'guides/talk.yaml')], [['One.', 'Un.']]);
  assert.equal(readFileOfTranslations(root, 'cy', 'guides/home.yaml').size, 0);
});

test('a piece without its translation is told with file and line', () => {
  const root = projectWith({ [`content/${talk}`]: '- en: One.\n  say: Un.\n- en: Two.\n' });
  assert.throws(
    () => readFileOfTranslations(root, 'cy', 'guides/talk.yaml'),
    /^ContentFault: content\/languages\/cy\/guides\/talk\.yaml, line 3/,
  );
});

test('the whole site is in the languages that have its own words, each with its settings', () => {
  const root = projectWith({
    ...welsh,
    'content/languages/ar/language.yaml': settingsOf('العربية', 'dir: rtl\nloud: [x]\n'),
    'content/languages/ar/interface.yaml': '[]\n',
    'content/languages/pl/language.yaml': settingsOf('Polski'),
  });
  assert.deepEqual(
    wholeLanguages(root).map(({ tag, name, dir }) => [tag, name, dir]),
    [
      ['ar', 'العربية', 'rtl'],
      ['cy', 'Cymraeg', 'ltr'],
    ],
  );
  assert.deepEqual(wholeLanguages(project), []);
});

test('a wrong direction is told with file, line and what is wanted', () => {
  const file = 'content/languages/cy/language.yaml';
  const root = projectWith({ ...welsh, [file]: settingsOf('Cymraeg', 'dir: left\nloud: [x]\n') });
  assert.throws(
    () => wholeLanguages(root),
    /^ContentFault: content\/languages\/cy\/language\.yaml, line 3: "dir"\n {2}found: {2}left\n {2}wanted: one of: ltr, rtl/,
  );
});
