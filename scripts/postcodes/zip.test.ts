import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePointFiles } from '../fixtures/postcodes.ts';
import { zipFile, zipOf, type Lie } from '../fixtures/zip.ts';
import { openPostcodes } from './source.ts';

const files = codePointFiles([['ZZ1 1AA', 'E06000001', 1, 1]]);
const data = 'codepo_gb/Data/CSV/zz.csv';

async function countIn(bytes: Buffer): Promise<number> {
  const source = await openPostcodes(zipFile(bytes));
  try {
    let count = 0;
    for await (const some of source.postcodes()) count += some.length;
    return count;
  } finally {
    await source.close();
  }
}

async function refused(bytes: Buffer, words: RegExp): Promise<void> {
  await assert.rejects(countIn(bytes), ({ name, message }: Error) => {
    assert.match(message, words);
    assert.equal(name, 'SetupProblem');
    assert.doesNotMatch(message, /\n/);
    return true;
  });
}

test('a zip as it should be is read', async () => {
  assert.equal(await countIn(zipOf(files)), 1);
});

test('what is no zip, and a zip that is cut short, are refused', async () => {
  const words = /^list\.zip is not a zip, or is cut short \(.+\)\. Fetch it again\.$/;
  await refused(Buffer.from(''), words);
  await refused(Buffer.from('<html>Please log in</html>'), words);
  const whole = zipOf(files);
  await refused(whole.subarray(0, whole.length - 1), words);
  await refused(whole.subarray(0, whole.length / 2), words);
});

test('a zip without its beginning is refused', async () => {
  await refused(zipOf(files).subarray(200), /^list\.zip has a list of files that is wrong \(/);
});

test('a zip with a byte changed is refused, wherever it is read', async () => {
  const whole = zipOf(files);
  const text = whole.indexOf(Buffer.from(data)) + data.length;
  for (const at of [text, text + 5, text + 20]) {
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    await refused(changed, /zz\.csv (in list\.zip is damaged|has a line that is no)/);
  }
});

test('other zips are refused by what they are not', async () => {
  const words = /^list\.zip is neither Code-Point Open .* nor the ONS Postcode Directory/;
  await refused(zipOf({}), words);
  await refused(zipOf({ 'Data/schools.csv': 'name,town\nA school,A town\n' }), words);
  await refused(
    zipOf({ 'Data/ONSPD_FEB_2026_UK.csv': 'name,town\nA school,A town\n' }),
    /has no column for the postcode .*It has: name, town\./,
  );
  await refused(zipOf({ [data]: 'name,town\n' }), /no Doc\/Code-Point_Open_Column_Headers\.csv/);
  await refused(
    zipOf({ ...files, 'codepo_gb/Doc/Code-Point_Open_Column_Headers.csv': 'name,town\n' }),
    /Column_Headers\.csv has no column for the postcode/,
  );
  await refused(
    zipOf({ ...files, 'codepo_gb/Doc/metadata.txt': 'RM UPDATE DATE: 20251399\n' }),
    /no day after "RM UPDATE DATE:"/,
  );
  await refused(zipOf({ 'Data/ONSPD_UK.csv': 'pcds\n' }), /has no month and year in its name/);
});

test('a name that leads out of the zip is refused', async () => {
  for (const name of ['../zz.csv', '/zz.csv', 'a/../../zz.csv', 'a\\zz.csv']) {
    await refused(zipOf({ ...files, [name]: 'x' }), /list of files that is wrong/);
  }
});

const lying = (lie: Lie, content = files): Buffer => zipOf(content, { [data]: lie });

test('a file that is locked is refused', async () => {
  await refused(lying({ encrypted: true }), /zz\.csv in list\.zip is locked with a password\.$/);
});

test('a file that is not as large as it says is refused', async () => {
  await refused(lying({ size: 10 }), /zz\.csv in list\.zip is damaged \(.*too many bytes.*\)/);
  await refused(lying({ size: 1000 }), /zz\.csv in list\.zip is damaged \(.*not enough bytes.*\)/);
  await refused(lying({ crc: 1 }), /zz\.csv in list\.zip is damaged \(a wrong sum\)/);
});

test('a file that says it has 4 GB is refused before it is read', async () => {
  await refused(lying({ size: 4_000_000_000 }), /says that it is larger than any list/);
  await refused(
    zipOf(files, { 'codepo_gb/Doc/metadata.txt': { size: 50_000_000 } }),
    /metadata\.txt in list\.zip says that it is larger than any list/,
  );
});

test('20 MB of zeros, truly said, are refused at their first piece', async () => {
  const zeros = { ...files, [data]: Buffer.alloc(20_000_000) };
  await refused(zipOf(zeros), /zz\.csv in list\.zip is not a list: it has no lines\.$/);
});

test('more files than any list has are refused', async () => {
  const many = Array.from({ length: 5_001 }, (_, n): [string, string] => [String(n), '']);
  await refused(zipOf(Object.fromEntries(many)), /holds more files than any list/);
});
