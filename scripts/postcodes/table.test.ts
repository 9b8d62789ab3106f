import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../src/content/read.ts';
import { projectFile, projectWith } from '../../src/fixtures/project.ts';
import { codePoint, run, three, type PostcodeRow } from '../fixtures/postcodes.ts';

const file = 'content/postcode-table.yaml';
const tableIn = (folder: string): string => fs.readFileSync(path.join(folder, file), 'utf8');
const make = (folder: string, list?: readonly PostcodeRow[]): ReturnType<typeof run> =>
  run(codePoint(list), folder, '--table');

/** ZZ2 is in one council, ZZ3 in two; of ZZ3, only 5 is in both. */
const more: readonly PostcodeRow[] = [
  ...three,
  ...(['ZZ2 1AA', 'ZZ2 2AA', 'ZZ2 4AA', 'ZZ3 5AA', 'ZZ3 9AA'] as const).map((name): PostcodeRow => [
    name,
    'E06000001',
    0,
    0,
  ]),
  ...(['ZZ3 5AB', 'ZZ3 5AD', 'ZZ3 6AA'] as const).map((name): PostcodeRow => [
    name,
    'E07000002',
    0,
    0,
  ]),
];

test('the table has a line for alike sectors, and one for a first half in several councils', async () => {
  const folder = projectWith();
  const { code, text } = await make(folder, more);
  assert.deepEqual(
    [code, text],
    [
      0,
      `${file} is made from 12 postcodes of OS Code-Point Open (2025-10-17).\n` +
        'It is under the Open Government Licence v3.0. The site shows these lines with it:\n' +
        '  Contains test data © Nobody 2025.',
    ],
  );
  const [, lines] = tableIn(folder).split('starts:\n');
  assert.deepEqual(lines?.split('\n'), [
    '  ZZ1: acorn, birch 2027-04-01=cedar',
    '  ZZ1 1: acorn, birch 2027-04-01=cedar',
    '  ZZ2 1-2,4: acorn',
    '  ZZ3: birch 2027-04-01=damson, acorn',
    '  ZZ3 5: birch 2027-04-01=damson, acorn',
    '  ZZ3 6: birch 2027-04-01=damson',
    '  ZZ3 9: acorn',
    '  ZZ10 1: birch 2027-04-01=damson',
    '',
  ]);
  const { starts, ...about } = readContent(folder).postcodeTable;
  assert.equal(Object.keys(starts).length, 8);
  assert.deepEqual(about, {
    source: 'OS Code-Point Open',
    edition: '2025-10-17',
    postcodes: 12,
    licence: 'Open Government Licence v3.0',
    credits: ['Contains test data © Nobody 2025.'],
  });
  assert.equal(fs.existsSync(path.join(folder, 'public')), false);
});

test('a table that stops the build can still be made anew, and the same zip makes the same', async () => {
  const folder = projectWith({ [file]: projectFile(file).replaceAll('acorn', 'no-council') });
  await make(folder);
  const first = tableIn(folder);
  assert.ok(readContent(folder));
  await make(folder);
  assert.equal(tableIn(folder), first);
});

test('a table of more than 2 % fewer postcodes is refused, and the one in use stays', async () => {
  const folder = projectWith();
  await make(folder, more);
  const inUse = tableIn(folder);
  await assert.rejects(make(folder), {
    name: 'SetupProblem',
    message: /has 4 postcodes, .* made from 12: .*delete content\/postcode-table\.yaml/,
  });
  assert.equal(tableIn(folder), inUse);
});

test('--verify looks every postcode up in a table of its edition', async () => {
  const folder = projectWith();
  await make(folder, more);
  const verify = (): ReturnType<typeof run> => run(codePoint(more), folder, '--verify');
  assert.deepEqual(await verify(), {
    code: 0,
    text: 'By the table in content/, 6 of the postcodes get one council, 5 two, 0 more and 0 none.\nEach answer has the right council, and none that nobody there has.',
  });
  const right = tableIn(folder);
  for (const [from, to, says] of [
    ['ZZ3 9: acorn', 'ZZ3 9: birch 2027-04-01=damson', /wrong for 3 postcodes, 3 sectors and 0/],
    ['=damson', '=cedar', /wrong for 4 postcodes, 3 sectors and 2 first halves, first at ZZ10 1/],
    ['ZZ2 1-2,4: acorn', 'ZZ2: acorn', /wrong for 0 postcodes, 9 sectors and 0/],
    ['ZZ3: birch 2027-04-01=damson, acorn\n  ', '', /Each answer has the right council/],
    [
      '  ZZ2 1-2,4: acorn\n',
      '',
      /wrong for 9 postcodes, 9 sectors and 1 first halves, first at ZZ2 1/,
    ],
  ] as const) {
    assert.ok(right.includes(from), from);
    fs.writeFileSync(path.join(folder, file), right.replaceAll(from, to));
    assert.match((await verify()).text, says);
  }
});
