import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentFault } from '../authoring/content-fault.ts';
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
import { contentLayers } from './content-layers.ts';
import { inLanguage } from './in-language.ts';
import { readContent } from './read.ts';

const talk = piecesOf('talk');
const talkInWelsh = 'languages/cy/guides/talk.yaml';
const helplines = translated({ 'Anybody.': 'Unrhyw un.' });
const wholeTalk = { ...welsh, [`content/${talkInWelsh}`]: allTranslated(talk) };
const read = (files: Record<string, string>) => readContent(projectWith(files), undefined, 'cy');
const talkIn = ({ guides }: ReturnType<typeof read>) => {
  const guide = guides.find(({ address }) => address === '/talk/');
  assert.ok(guide);
  return guide;
};

test('a page of which every piece is translated is in the language, below the path of its site', () => {
  const content = read(wholeTalk);
  const { data, mdx, isEnglish, uses } = talkIn(content);
  assert.equal(data.title, 'Cy: Someone to talk to');
  assert.match(mdx, /\nCy: A call is free\. It is private\. Somebody listens\.\n$/);
  assert.equal(isEnglish, false);
  assert.equal(data.canYou, undefined);
  assert.deepEqual(uses, talkIn(readContent(project) as typeof content).uses);
  assert.equal(content.language.name, 'Cymraeg');
  assert.equal(content.site.site.address, 'https://help.acorn.test/cy');
});

test('a page with one missing piece stays English as a whole, and is so marked', () => {
  for (const missing of talk) {
    const files = { ...welsh, [`content/${talkInWelsh}`]: allTranslated(talk, [missing]) };
    const { data, mdx, isEnglish } = talkIn(read(files));
    assert.equal(data.title, 'Someone to talk to');
    assert.doesNotMatch(mdx, /Cy:/, missing);
    assert.equal(isEnglish, true);
  }
});

test('of any other file just the piece that nobody has translated stays English', () => {
  const line = read({ ...welsh, 'content/languages/cy/helplines.yaml': helplines }).helplines;
  assert.equal(line.get('a-line')?.forWhom, 'Unrhyw un.');
  assert.equal(line.get('a-line')?.inShort, 'Anybody');
  assert.equal(line.get('a-line')?.name, 'A helpline');
});

test('what a service translates wins, for its own page too, in whatever folder the service is', (t) => {
  const before = process.env['SERVICE_FOLDER'];
  t.after(() => {
    if (before === undefined) delete process.env['SERVICE_FOLDER'];
    else process.env['SERVICE_FOLDER'] = before;
  });
  for (const folder of ['service', 'e2e/brands/oak']) {
    process.env['SERVICE_FOLDER'] = folder;
    const mdx = projectFile('content/guides/talk.mdx').replace(/^heading: .*/m, 'heading: Ours');
    const own = translated({ Ours: 'Ein un ni', 'Someone to talk to': 'Rhywun' });
    const { data, isEnglish } = talkIn(
      read({
        ...wholeTalk,
        [`${folder}/guides/talk.mdx`]: mdx,
        [`${folder}/${talkInWelsh}`]: own,
      }),
    );
    assert.deepEqual([data.title, data.heading, isEnglish], ['Rhywun', 'Ein un ni', false], folder);
  }
});

test('a page that an editor saved with the line ends of Windows is translated all the same', () => {
  const mdx = `\uFEFF${projectFile('content/guides/talk.mdx').replaceAll('\n', '\r\n')}`;
  const { data, isEnglish } = talkIn(read({ ...wholeTalk, 'content/guides/talk.mdx': mdx }));
  assert.deepEqual([data.title, isEnglish], ['Cy: Someone to talk to', false]);
});

test('a release leaves in English what nobody has signed', () => {
  const root = projectWith({ ...wholeTalk, 'content/languages/cy/helplines.yaml': helplines });
  const inWelsh = (isRelease: boolean): [title: boolean, line: unknown, still: boolean] => {
    const files = inLanguage(contentLayers(root, new Map()), root, 'cy', isRelease);
    const mdx = files.text('content/guides/talk.mdx');
    const line = files.worded('helplines/a-line.yaml', { forWhom: 'Anybody.' });
    const still = files.stillEnglish.has('guides/talk.mdx');
    return [mdx.includes('title: "Cy: Someone'), line, still];
  };
  assert.deepEqual(inWelsh(false), [true, { forWhom: 'Unrhyw un.' }, false]);
  assert.deepEqual(inWelsh(true), [false, { forWhom: 'Anybody.' }, true]);
  const text = signatureOf(root, 'cy', ['guides/talk.yaml']);
  addFiles(root, { 'content/languages/cy/signed.yaml': text });
  assert.deepEqual(inWelsh(true), [true, { forWhom: 'Anybody.' }, false]);
});

test('a language that there is not is told, with those that there are', () => {
  const files = {
    ...welsh,
    'content/languages/ar/language.yaml': settingsOf('العربية'),
    'content/languages/ar/interface.yaml': '[]\n',
  };
  assert.throws(
    () => readContent(projectWith(files), undefined, 'cz'),
    new ContentFault(
      'content/languages/cz/language.yaml: there is no such file.\n' +
        '  wanted: one of the languages there are: ar, cy',
    ),
  );
});

test('a loud word of the language in a title stops the build', () => {
  const title = `${translated({ 'Someone to talk to': 'Help gyda cham-drin' })}`;
  const settings = settingsOf('Cymraeg', 'dir: ltr\nloud: [cham-drin]\n');
  assert.throws(
    () =>
      read({
        ...{ ...wholeTalk, 'content/languages/cy/language.yaml': settings },
        [`service/${talkInWelsh}`]: title,
      }),
    /^ContentFault: content\/languages\/cy\/guides\/talk\.yaml: the title .*"cham-drin"/,
  );
});
