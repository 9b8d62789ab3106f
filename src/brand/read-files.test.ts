import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ContentFault } from '../authoring/content-fault.ts';
import { readContent } from '../content/read.ts';
import { folderWith } from '../fixtures/folder.ts';
import { projectFile, projectWith } from '../fixtures/project.ts';
import { readBrandFiles } from './read-files.ts';

const svg = (viewBox: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path d="M0 0h9"/></svg>`;

/** The beginning of a PNG picture, as latin1 text. */
const png = (width: number, height = width): string => {
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(width, 0);
  sizes.writeUInt32BE(height, 4);
  return `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${sizes.toString('latin1')}`;
};

const names = { logo: null, icon: null, accent: null, line: null };

/** A project with these pictures, byte for byte: as other text, a PNG would be changed. */
function folderOf(there: Readonly<Record<string, string>>): string {
  const folder = folderWith({ 'content/brand/.keep': '' });
  for (const [name, bytes] of Object.entries(there)) {
    fs.writeFileSync(path.join(folder, 'content/brand', name), bytes, 'latin1');
  }
  return folder;
}

/** The message about one file of content/brand/. */
function messageFor(use: 'logo' | 'icon', name: string, there: Record<string, string>): string {
  try {
    readBrandFiles(folderOf(there), { ...names, [use]: name });
  } catch (fault) {
    assert.ok(fault instanceof ContentFault, String(fault));
    return fault.message;
  }
  assert.fail('the file was accepted');
}

test('a logo and an icon are read with the rest of the content', () => {
  const folder = projectWith({
    'content/site.yaml': `${projectFile('content/site.yaml')}brand: { logo: our logo.svg, icon: tab.svg }\n`,
    'content/brand/our logo.svg': `\uFEFF${svg('0 0 120 40')}`,
    'content/brand/tab.svg': svg('0 0 32 32'),
    'content/brand/an older one.svg': 'nobody reads this',
  });
  const { logo, icon } = readContent(folder).brand;
  assert.deepEqual(logo, { width: 120, height: 40, svg: svg('0 0 120 40') });
  assert.equal(icon?.kind, 'svg');
  assert.equal(Buffer.from(icon.bytes).toString(), svg('0 0 32 32'));
});

test('without either there is nothing to read', () => {
  assert.deepEqual(readBrandFiles(folderWith({}), names), { logo: null, icon: null });
});

test('a fault in a picture is told with those of other files', () => {
  const folder = projectWith({
    'content/site.yaml': `${projectFile('content/site.yaml')}brand: { logo: logo.svg, line: Danger }\n`,
  });
  assert.throws(() => readContent(folder), {
    message:
      /^content\/site\.yaml names the logo "logo\.svg", but there is no service\/brand\/logo\.svg\.\n\ncontent\/site\.yaml, line 11: the line under/,
  });
});

const refused: [
  name: string,
  use: 'logo' | 'icon',
  file: string,
  there: Record<string, string>,
  said: string,
][] = [
  [
    'a misspelt name',
    'logo',
    'lgoo.svg',
    { 'logo.svg': svg('0 0 9 9') },
    'content/site.yaml names the logo "lgoo.svg", but there is no service/brand/lgoo.svg.\n  Did you mean "logo.svg"?',
  ],
  [
    'a file that is too large',
    'logo',
    'logo.svg',
    { 'logo.svg': svg('0 0 9 9') + ' '.repeat(16_001) },
    'content/brand/logo.svg: it is 17 kB large.\n  wanted: at most 16 kB, because every page loads it',
  ],
  [
    'a logo that is too wide',
    'logo',
    'logo.svg',
    { 'logo.svg': svg('0 0 62 10') },
    'content/brand/logo.svg: it is 6.2 times as wide as it is tall.\n  wanted: a logo at most 5 times as wide, or it would be too small to read',
  ],
  [
    'a logo with a script',
    'logo',
    'logo.svg',
    { 'logo.svg': svg('0 0 9 9').replace('<path', '<path onload="x"') },
    'content/brand/logo.svg, line 1: onload="…" is a script.\n  wanted: shapes and colours only. In a drawing program, save it as "plain SVG", with text turned into shapes',
  ],
  [
    'an icon that is not square',
    'icon',
    'tab.svg',
    { 'tab.svg': svg('0 0 120 40') },
    'content/brand/tab.svg: it is 120 wide and 40 tall.\n  wanted: an icon as wide as it is tall, because a tab shows it in a square',
  ],
  [
    'a picture that is not square',
    'icon',
    'tab.png',
    { 'tab.png': png(64, 32) },
    'content/brand/tab.png: it is 64 wide and 32 tall.\n  wanted: an icon as wide as it is tall, because a tab shows it in a square',
  ],
  [
    'a picture that is too small',
    'icon',
    'tab.png',
    { 'tab.png': png(16) },
    'content/brand/tab.png: it is 16 points wide.\n  wanted: a PNG picture of 32 to 512 points',
  ],
  [
    'a picture of another kind',
    'icon',
    'tab.PNG',
    { 'tab.PNG': 'GIF89a, and more than twenty-four letters' },
    'content/brand/tab.PNG: this is no PNG picture.\n  wanted: a PNG picture of 32 to 512 points',
  ],
];
for (const [name, use, file, there, said] of refused) {
  test(`refused, and whoever put it there is told why: ${name}`, () => {
    assert.equal(messageFor(use, file, there), said);
  });
}

test('a square PNG picture is taken as it is', () => {
  const { icon } = readBrandFiles(folderOf({ 'tab.png': png(32) }), { ...names, icon: 'tab.png' });
  assert.equal(icon?.kind, 'png');
  assert.equal(Buffer.from(icon.bytes).toString('latin1'), png(32));
});
