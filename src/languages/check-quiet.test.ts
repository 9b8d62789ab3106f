import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkQuietly } from './check-quiet.ts';

const language = {
  ...{ tag: 'cy', name: 'Cymraeg', english: 'Welsh', loud: [] },
  dir: 'ltr' as const,
};
const page = (title: string, name = 'talk', isEnglish = false, summary = 'Crynodeb.') => ({
  file: `content/guides/${name}.mdx`,
  isEnglish,
  data: { title, summary },
});
const faults = (guides: ReturnType<typeof page>[], section = 'Y cyfarfod'): string[] =>
  checkQuietly({
    ...{ guides, language, quietWords: ['cam-drin', 'danger'] },
    sections: { meeting: { name: section } },
  });

test('quiet pages in another language have no fault', () => {
  assert.deepEqual(faults([page('Pwy sy’n gwrando'), page('Beth nawr', 'now')]), []);
});

test('a loud title, summary or name of a section is told with the file that translates it', () => {
  const [title, summary, section] = faults(
    [page('Cam-drin', 'you/one'), page('Dau', 'two', false, 'Am gam a cham-drin; am cam drin.')],
    'Danger',
  );
  assert.match(
    title ?? '',
    /^content\/languages\/cy\/guides\/you\/one\.yaml: the title "Cam-drin" has the loud word "cam-drin"/,
  );
  assert.match(
    summary ?? '',
    /^content\/languages\/cy\/guides\/two\.yaml: the summary .*"cam-drin"/,
  );
  assert.match(section ?? '', /^content\/languages\/cy\/sections\.yaml: the name of a section/);
});

test('a title that a tab would cut is told with how long it is', () => {
  assert.deepEqual(faults([page('x'.repeat(65))]), []);
  assert.deepEqual(faults([page('x'.repeat(66))]), [
    'content/languages/cy/guides/talk.yaml: the title has 66 letters.\n  wanted: at most 65',
  ]);
});

test('two pages with one title are told, with both files', () => {
  assert.deepEqual(faults([page('Nawr'), page('Nawr', 'now')]), [
    'content/languages/cy/guides/now.yaml: the title "Nawr" is that of ' +
      'content/languages/cy/guides/talk.yaml too.\n  wanted: another',
  ]);
});

test('a page that is still in English was checked in English', () => {
  assert.deepEqual(faults([page('Danger'.repeat(20)), page('Danger', 'now', true)]).length, 2);
  assert.deepEqual(faults([page('Danger', 'now', true)]), []);
});
