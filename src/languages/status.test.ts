import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFiles } from '../fixtures/folder.ts';
import {
  allTranslated,
  piecesOf,
  settingsOf,
  signatureOf,
  translated,
  welsh,
} from '../fixtures/languages.ts';
import { project, projectFile, projectWith } from '../fixtures/project.ts';
import { statusOf } from './status.ts';
import { languageTags } from './translations.ts';

const talk = piecesOf('talk');
const talkInWelsh = 'content/languages/cy/guides/talk.yaml';
const statusIn = (root: string, name: string) =>
  statusOf(root, 'cy').find((each) => each.name === name);

test('the languages are those that have settings, whether the whole site is in them or not', () => {
  const files = {
    'content/languages/pl/language.yaml': settingsOf('Polski'),
    'content/languages/notes/a.md': '',
  };
  assert.deepEqual(languageTags(projectWith({ ...welsh, ...files })), ['cy', 'pl']);
  assert.deepEqual(languageTags(project), []);
});

test('missing pieces and translations of older English are counted, with the English in its order', () => {
  const [, second = '', ...others] = talk;
  const old = { 'An old sentence.': 'Hen frawddeg.' };
  const root = projectWith({
    ...welsh,
    [talkInWelsh]: allTranslated(talk, [second]) + translated(old),
  });
  const status = statusIn(root, 'guides/talk.yaml');
  assert.deepEqual(
    status?.pieces.map(({ en }) => en),
    talk,
  );
  assert.deepEqual(status?.pieces[1], { en: second, say: '' });
  assert.equal(status?.pieces[2]?.say, `Cy: ${others[0] ?? ''}`);
  assert.equal(status?.missing, 1);
  assert.deepEqual(status?.stale, [{ en: 'An old sentence.', say: 'Hen frawddeg.' }]);
});

test('when the English changes, its translation is of older English and the new piece missing', () => {
  const mdx = projectFile('content/guides/talk.mdx').replace('Somebody listens.\n', 'We listen.\n');
  const root = projectWith({
    ...{ ...welsh, [talkInWelsh]: allTranslated(talk) },
    'content/guides/talk.mdx': mdx,
  });
  const status = statusIn(root, 'guides/talk.yaml');
  assert.equal(status?.missing, 1);
  assert.equal(status?.stale.length, 1);
});

test('whether it is signed is said of each file', () => {
  const root = projectWith({ ...welsh, [talkInWelsh]: allTranslated(talk) });
  const text = signatureOf(root, 'cy', ['guides/talk.yaml']);
  addFiles(root, { 'content/languages/cy/signed.yaml': text });
  const signed = statusOf(root, 'cy').filter(({ isSigned }) => isSigned);
  assert.deepEqual(
    signed.map(({ name }) => name),
    ['guides/talk.yaml'],
  );
});

test('of a language that the whole site is not in only the first page counts, and of others all else', () => {
  const root = projectWith({
    ...welsh,
    'content/languages/pl/language.yaml': settingsOf('Polski'),
  });
  assert.deepEqual(
    statusOf(root, 'pl').map(({ name }) => name),
    ['first-page.yaml'],
  );
  const names = statusOf(root, 'cy').map(({ name }) => name);
  assert.ok(!names.includes('first-page.yaml'));
  assert.ok(names.includes('helplines.yaml') && names.includes('guides/before/private.yaml'));
  assert.ok(!names.some((name) => /^(site|languages|reviews|letters)/.test(name)));
});

test('a page that a service replaced is translated as the service has it', () => {
  const mdx = projectFile('content/guides/talk.mdx').replace(/^heading: .*/m, 'heading: Ours');
  const root = projectWith({ ...welsh, 'service/guides/talk.mdx': mdx });
  assert.equal(statusIn(root, 'guides/talk.yaml')?.pieces[1]?.en, 'Ours');
});

test('what a service lays over a file of settings is translated besides what is under it', () => {
  const own = 'meeting:\n  name: Our meeting\n';
  const root = projectWith({ ...welsh, 'service/sections.yaml': own });
  assert.deepEqual(
    statusIn(root, 'sections.yaml')?.pieces.map(({ en }) => en),
    ['The meeting', 'Our meeting'],
  );
});

test('the line ends of Windows make no other pieces', () => {
  const mdx = projectFile('content/guides/talk.mdx').replaceAll('\n', '\r\n');
  const root = projectWith({ ...welsh, 'content/guides/talk.mdx': `\uFEFF${mdx}` });
  assert.deepEqual(
    statusIn(root, 'guides/talk.yaml')?.pieces.map(({ en }) => en),
    talk,
  );
});
