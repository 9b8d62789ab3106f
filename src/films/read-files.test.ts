import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ContentFault } from '../authoring/content-fault.ts';
import { readContent } from '../content/read.ts';
import { projectFile, projectWith } from '../fixtures/project.ts';
import { signedLinesOf } from './signed-lines.ts';

const mp4 = '\0\0\0\x18ftypmp42 and so on';
const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nHello.\n';
const settings = `film:
  language: bsl
  file: talk.mp4
  captions: talk.vtt
  seconds: 6
  transcript:
    - You can talk to someone.
`;
const talk = (film: string): string =>
  projectFile('content/guides/talk.mdx').replace(/^talk: /m, `${film}talk: `);

/** A project in which a page has a film; null for a file that there is not. */
function projectWithFilm(
  film = settings,
  files: Readonly<Record<string, string | null>> = {},
): string {
  const all = {
    'content/guides/talk.mdx': talk(film),
    'content/films/talk.mp4': mp4,
    'content/films/talk.vtt': vtt,
    ...files,
  };
  return projectWith(
    Object.fromEntries(
      Object.entries(all).filter((file): file is [string, string] => file[1] !== null),
    ),
  );
}

function messageFor(folder: string): string {
  try {
    readContent(folder);
  } catch (fault) {
    assert.ok(fault instanceof ContentFault, String(fault));
    return fault.message;
  }
  assert.fail('the film was accepted');
}

test('a film and its captions are read with the page; where none is named there is none', () => {
  const { films, guides } = readContent(
    projectWithFilm(settings, { 'content/films/.keep': 'for git' }),
  );
  assert.deepEqual([...films.keys()], ['talk.mp4', 'talk.vtt']);
  const sha256 = createHash('sha256').update(mp4).digest('hex');
  assert.deepEqual(films.get('talk.mp4'), {
    place: 'content/films/talk.mp4',
    bytes: mp4.length,
    sha256,
  });
  const { film } = guides.find(({ address }) => address === '/talk/')?.data ?? {};
  assert.equal(signedLinesOf(film, films)[0], `Film: talk.mp4 ${sha256}`);
  assert.equal(readContent(projectWith()).films.size, 0);
  assert.deepEqual(signedLinesOf(undefined, films), []);
});

test('a service’s own film takes the place of the project’s', () => {
  const own = readContent(projectWithFilm(settings, { 'service/films/talk.mp4': `${mp4} ours` }));
  assert.equal(own.films.get('talk.mp4')?.place, 'service/films/talk.mp4');
});

const refused: [name: string, film: string, files: Record<string, string | null>, said: RegExp][] =
  [
    [
      'a misspelt name',
      settings.replace('talk.mp4', 'tlak.mp4'),
      {},
      /^content\/guides\/talk\.mdx names "tlak\.mp4", but there is no service\/films\/tlak\.mp4\.\n {2}Did you mean "talk\.mp4"\?/,
    ],
    [
      'captions that are not there',
      settings,
      { 'content/films/talk.vtt': null },
      /^content\/guides\/talk\.mdx names "talk\.vtt", but there is no/,
    ],
    [
      'a film that only its name calls MP4',
      settings,
      { 'content/films/talk.mp4': 'version https://git-lfs' },
      /^content\/films\/talk\.mp4: this is no film in the format MP4, whatever/,
    ],
    [
      'an MP4 that is called WebM',
      settings.replace('talk.mp4', 'talk.webm'),
      { 'content/films/talk.webm': mp4, 'content/films/talk.mp4': null },
      /^content\/films\/talk\.webm: this is no film in the format WebM/,
    ],
    [
      'captions in another format',
      settings,
      { 'content/films/talk.vtt': '1\n00:00:00,000 --> 00:00:02,000\nHello.\n' },
      /^content\/films\/talk\.vtt: these are no captions/,
    ],
    [
      'captions that are not plain text',
      settings,
      { 'content/films/talk.vtt': `${vtt}\0` },
      /^content\/films\/talk\.vtt: this file is not saved as plain text/,
    ],
    [
      'captions of a longer film',
      settings.replace('seconds: 6', 'seconds: 1'),
      { 'content/films/talk.vtt': vtt.replace('00:02.000', '00:05.000') },
      /^content\/films\/talk\.vtt, line 3: this caption ends after the film/,
    ],
    [
      'a film that no page shows',
      settings,
      { 'content/films/older.mp4': mp4 },
      /^content\/films\/older\.mp4: no page shows this file\.\n {2}wanted: its name under "film"/,
    ],
    [
      'a name with a space',
      settings.replace('file: talk.mp4', 'file: our talk.mp4'),
      {},
      /^content\/guides\/talk\.mdx, line \d+: "film\.file"\n {2}found: {2}our talk\.mp4\n {2}wanted: .*small letters/,
    ],
    [
      'a film without its words',
      settings.replace(/ {2}transcript:[^]*/, ''),
      {},
      /"film\.transcript"[^]*wanted: everything that is signed/,
    ],
    [
      'a film with an empty list of words',
      settings.replace(/transcript:[^]*/, 'transcript: []\n'),
      {},
      /"film\.transcript"[^]*wanted: everything that is signed/,
    ],
    [
      'a loud name',
      settings.replaceAll('talk.', 'danger-talk.'),
      {
        'content/films/danger-talk.mp4': mp4,
        'content/films/danger-talk.vtt': vtt,
        'content/films/talk.mp4': null,
        'content/films/talk.vtt': null,
      },
      /^content\/guides\/talk\.mdx.*: the name of a film’s file "danger-talk\.mp4" has the loud word "danger"/,
    ],
  ];
for (const [name, film, files, said] of refused) {
  test(`${name} is refused, in words for its author`, () => {
    assert.match(messageFor(projectWithFilm(film, files)), said);
  });
}

test('a film that some hosts would not take is refused', () => {
  const folder = projectWithFilm();
  const film = join(folder, 'content/films/talk.mp4');
  truncateSync(film, 25 * 1024 ** 2);
  assert.doesNotThrow(() => readContent(folder));
  truncateSync(film, 26 * 1024 ** 2);
  assert.match(
    messageFor(folder),
    /^content\/films\/talk\.mp4: it is 26\.0 MB large\.\n {2}wanted: at most 25 MB/,
  );
});

test('where there is a service, its films are for its pages, and the project’s may lie idle', () => {
  const files = { 'service/site.yaml': 'service: { name: Oak }\n', 'content/films/older.mp4': mp4 };
  assert.doesNotThrow(() => readContent(projectWithFilm(settings, files)));
  assert.match(
    messageFor(projectWithFilm(settings, { ...files, 'service/films/ours.mp4': mp4 })),
    /^service\/films\/ours\.mp4: no page shows this file/,
  );
});
