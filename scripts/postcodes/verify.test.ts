import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { currentIndex } from '../../src/postcodes/current-index.ts';
import { folderWith } from '../../src/fixtures/folder.ts';
import { projectWith } from '../../src/fixtures/project.ts';
import { codePoint, codePointFiles, directoryFiles, run, three } from '../fixtures/postcodes.ts';
import { zipFile, zipOf } from '../fixtures/zip.ts';

test('--verify finds nothing in a list that is right, and ends with 1 for one that is not', async () => {
  const folder = projectWith();
  await run(codePoint(), folder);
  const right = await run(codePoint(), folder, '--verify');
  assert.equal(right.code, 0);
  assert.match(right.text, /^Looked up on 2026-11-23, 2027-03-31, 2027-04-01:\n3 postcodes/);
  assert.match(right.text, /\n797 endings that no postcode has, in 2 sectors\n18 sectors/);
  assert.match(right.text, /Nothing differs\.$/);

  const list = path.join(folder, 'public', currentIndex(folder)!.address);
  const bytes = gunzipSync(fs.readFileSync(list));
  const swapped = bytes.toString('latin1').replace('2027-04-01=cedar', '2027-04-02=cedar');
  fs.writeFileSync(list, gzipSync(Buffer.from(swapped, 'latin1')));
  const wrong = await run(codePoint(), folder, '--verify');
  assert.equal(wrong.code, 1);
  assert.match(wrong.text, /times not the right councils on 2027-04-01, first at ZZ1 1/);
});

test('--verify needs a list, made from this very edition', async () => {
  const verify = (folder: string) => run(codePoint(), folder, '--verify');
  await assert.rejects(verify(projectWith()), {
    message:
      /^There is no list yet, and the table was made from another zip: OS Code-Point Open, 2026-10-17/,
  });
  const folder = projectWith();
  const rows = [
    'a,ZZ1 1AA,,,E06000001,1,1',
    'a,ZZ1 1AB,,,E07000001,1,1',
    'a,ZZ1 1AD,,,E07000002,1,1',
  ];
  await run(zipFile(zipOf(directoryFiles(rows))), folder);
  await assert.rejects(verify(folder), { message: /made from another zip: ONS Postcode D/ });
  const files = codePointFiles(three);
  const doc = 'codepo_gb/Doc/metadata.txt';
  const older = String(files[doc]).replace('RM UPDATE DATE: 2025', 'RM UPDATE DATE: 2024');
  const another = projectWith();
  await run(zipFile(zipOf({ ...files, [doc]: older })), another);
  await assert.rejects(verify(another), { message: /another zip: OS Code-Point Open, 2024-10-17/ });
});

// The full check, for anybody who has the zip to hand: POSTCODES_ZIP=FILE.zip npm test
const whole = process.env['POSTCODES_ZIP'];
if (whole !== undefined) {
  test('every postcode of the zip named by POSTCODES_ZIP', async () => {
    const root = path.join(import.meta.dirname, '../..');
    const folder = folderWith({});
    fs.cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
    await run(whole, folder);
    const { code, text } = await run(whole, folder, '--verify');
    assert.equal(code, 0, text);
  });
}
