import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { councilsOn } from '../../src/postcodes/area-on-day.ts';
import { openPostcodeIndex, type PostcodeIndex } from '../../src/postcodes/index-reader.ts';
import { currentIndex } from '../../src/postcodes/current-index.ts';
import { projectWith } from '../../src/fixtures/project.ts';
import {
  codePoint,
  codePointFiles,
  directoryFiles,
  now,
  run,
  three,
} from '../fixtures/postcodes.ts';
import { zipFile, zipOf } from '../fixtures/zip.ts';
import { postcodes } from './import.ts';

const listIn = (folder: string): PostcodeIndex => {
  const list = currentIndex(folder);
  assert.ok(list);
  const file = path.join(folder, 'public', list.address);
  return openPostcodeIndex(gunzipSync(fs.readFileSync(file)));
};

/** Checks that it is refused in this sentence, and that public/data is left as it was. */
async function refused(zip: string, folder: string, words: RegExp): Promise<void> {
  const data = path.join(folder, 'public/data');
  const before = fs.existsSync(data) ? fs.readdirSync(data) : [];
  await assert.rejects(run(zip, folder), { name: 'SetupProblem', message: words });
  assert.deepEqual(fs.existsSync(data) ? fs.readdirSync(data) : [], before);
}

test('Code-Point Open becomes a list: councils by day, and what it was made from', async () => {
  const folder = projectWith();
  const { code, text } = await run(codePoint(), folder);
  assert.equal(code, 0);
  assert.match(text, /^4 postcodes of OS Code-Point Open \(2025-10-17\) are in public\/data\/pl/);
  assert.match(text, /\n1 of them are in no district/);
  const { about, lookUp } = listIn(folder);
  assert.deepEqual(about, {
    edition: '2025-10-17',
    source: 'OS Code-Point Open',
    credits: ['Contains test data © Nobody 2025.'],
    postcodes: 4,
  });
  const found = lookUp({ outward: 'ZZ1', sector: 1, unit: 'AB' });
  assert.equal(found.known, 'postcode');
  assert.deepEqual(councilsOn(found, '2027-03-31').councils, ['birch']);
  assert.deepEqual(councilsOn(found, '2027-04-01'), {
    councils: ['cedar'],
    close: ['acorn'],
  });
  assert.equal(lookUp({ outward: 'ZZ99' }).known, 'nothing');
});

test('the ONS Postcode Directory: live postcodes of Great Britain, columns by their names', async () => {
  const folder = projectWith();
  const rows = [
    '"ZZ1 1AA","ZZ1 1AA","200001","","E06000001",1000,1000',
    'ZZ1 1AB,ZZ1 1AB,200001,,E07000001,0001200,0001000',
    'ZZ101ZZ,ZZ10 1ZZ,200001,,E07000002,,',
    'ZZ1 1AD,ZZ1 1AD,200001,201901,E07000999,1000,1000',
    'BT1 1AA,BT1 1AA,200001,,N09000003,146000,529000',
    'JE2 3AB,JE2 3AB,200001,,L99999999,,',
    'IM1 1AA,IM1 1AA,200001,,M99999999,,',
    'ZZ1 1AE,ZZ1 1AE,200001,,E99999999,,',
  ];
  await run(zipFile(zipOf(directoryFiles(rows))), folder);
  const { about, lookUp } = listIn(folder);
  assert.equal(about.edition, '2026-02');
  assert.equal(about.source, 'ONS Postcode Directory');
  assert.equal(about.postcodes, 4);
  assert.equal(about.credits[0], 'Contains OS data © Crown copyright and database right 2026');
  assert.deepEqual(lookUp({ outward: 'ZZ1', sector: 1, unit: 'AB' }), {
    known: 'postcode',
    places: ['birch 2027-04-01=cedar'],
    close: ['acorn'],
  });
  assert.equal(lookUp({ outward: 'ZZ1', sector: 1, unit: 'AD' }).known, 'sector');
  for (const outward of ['BT1', 'JE2', 'IM1']) assert.equal(lookUp({ outward }).known, 'nothing');
});

test('older headings of the directory are understood, a missing one is named', async () => {
  const row = ['ZZ1 1AA,,E06000001,1,1', 'ZZ1 1AB,,E07000001,1,1', 'ZZ1 1AD,,E07000002,1,1'];
  const older = 'pcd,doterm,oslaua,oseast1m,osnrth1m';
  await run(zipFile(zipOf(directoryFiles(row, older))), projectWith());
  for (const [column, words] of [
    ['pcd', 'the postcode'],
    ['oslaua', 'the district'],
    ['doterm', 'the date of ending'],
    ['oseast1m', 'the easting'],
    ['osnrth1m', 'the northing'],
  ] as const) {
    const zip = zipFile(zipOf(directoryFiles(row, older.replace(column, 'x'))));
    await refused(
      zip,
      projectWith(),
      new RegExp(`^Data/ONSPD_FEB_2026_UK\\.csv has no column for ${words} `),
    );
  }
});

test('a district that nobody has is refused by its code', async () => {
  const folder = projectWith();
  await run(codePoint(), folder);
  const words = /1 district code that nobody has: E06000099 \(such as ZZ3 1AA\).*districts\.yaml/;
  await refused(codePoint([...three, ['ZZ3 1AA', 'E06000099', 1, 1]]), folder, words);
});

test('a council without a postcode is refused by its name', async () => {
  await refused(
    codePoint(three.slice(1)),
    projectWith(),
    /no postcode for 1 of the councils: Acorn\./,
  );
});

test('a zip with fewer postcodes than it says, or one of them twice, is refused', async () => {
  const files = codePointFiles(three);
  const fewer = { ...files, 'codepo_gb/Data/CSV/zz.csv': '' };
  await refused(
    zipFile(zipOf(fewer)),
    projectWith(),
    /not whole: it says that it has 4 .* has 0\./,
  );
  await refused(
    codePoint([...three, three[0]!]),
    projectWith(),
    /postcode in ZZ1 1 is listed twice/,
  );
});

test('a line that is no postcode’s is quoted', async () => {
  for (const line of ['ZZ1 1CA', 'ZZ1', 'hello', '<b>']) {
    const zip = codePoint([...three, [line, 'E06000001', 1, 1]]);
    await refused(
      zip,
      projectWith(),
      new RegExp(`zz\\.csv has a line that is no postcode’s: "${line}"`),
    );
  }
});

test('what was typed is told when it was not understood', async () => {
  for (const [args, words] of [
    [['--verify'], /^Which file\?/],
    [['--verify', '--table', 'a.zip'], /^"--verify --table a\.zip" was not understood/],
    [['a.zip', 'b.zip'], /^"a\.zip b\.zip" was not understood/],
    [['--quick', 'a.zip'], /^"--quick a\.zip" was not understood/],
    [['no-such.zip'], /^There is no file no-such\.zip\.$/],
  ] as const) {
    await assert.rejects(postcodes(args, projectWith(), now), {
      name: 'SetupProblem',
      message: words,
    });
  }
});
