import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { currentIndex } from '../../src/postcodes/current-index.ts';
import { projectWith } from '../../src/fixtures/project.ts';
import { answer, downloadService, type Service } from '../fixtures/download-service.ts';
import { codePointFiles, now, three, type PostcodeRow } from '../fixtures/postcodes.ts';
import { zipOf } from '../fixtures/zip.ts';
import { postcodes } from './import.ts';

const zipWith = (list: readonly PostcodeRow[]): Buffer => zipOf(codePointFiles(list));
const zip = zipWith(three);
const list = '/v1/products/CodePointOpen/downloads?area=GB&format=CSV';
const stored = '/codepo_gb.zip?sig=abc';
/** What is asked for when the file is fetched: the list, the file, and where that sends us on to. */
const fetched = [list, `${list}&redirect`, stored];

const said: string[] = [];
const run = (
  folder: string,
  { address, waits = 20_000 }: Pick<Service, 'address'> & { waits?: number },
  ...args: string[]
): ReturnType<typeof postcodes> =>
  postcodes(args, folder, now, { service: address, waits, tell: (line) => said.push(line) });
const kept = (folder: string): string[] => {
  const place = path.join(folder, '.postcodes');
  return fs.existsSync(place) ? fs.readdirSync(place) : [];
};

/** Checks that it is refused in this sentence, and that the list in use stays as it was. */
async function refused(
  service: Pick<Service, 'address'> & { waits?: number },
  words: RegExp,
  folder = projectWith(),
): Promise<string> {
  const before = currentIndex(folder)?.address;
  await assert.rejects(run(folder, service), { name: 'SetupProblem', message: words });
  assert.equal(currentIndex(folder)?.address, before);
  return folder;
}

test('without a file it fetches the newest, tells how far it is, and makes the list', async () => {
  const service = await downloadService(zip);
  const folder = projectWith();
  said.length = 0;
  const { code, text } = await run(folder, service);
  assert.equal(code, 0);
  assert.match(text, /^4 postcodes of OS Code-Point Open/);
  assert.match(text, /under the Open Government Licence v3\.0.*\n {2}Contains test data © Nobody/);
  assert.ok(currentIndex(folder));
  assert.deepEqual(service.asked, fetched);
  assert.match(said[0] ?? '', /^Fetching Code-Point Open from 127\.0\.0\.1:\d+\.$/);
  assert.match(said.at(-1) ?? '', /^100 % \(0\.0 of 0\.0 MB\)$/);
  assert.deepEqual(kept(folder), ['codepo_gb.zip']);
});

test('what is here already is not fetched again, and serves the table and --verify too', async () => {
  const service = await downloadService(zip);
  const folder = projectWith();
  await run(folder, service);
  assert.match((await run(folder, service, '--table')).text, /^content\/postcode-table\.yaml is/);
  assert.match((await run(folder, service, '--verify')).text, /Nothing differs\.\n\nBy the table/);
  assert.deepEqual(service.asked, [...fetched, list]);
});

test('a newer edition takes the place of the older one', async () => {
  const service = await downloadService(zip);
  const folder = projectWith();
  await run(folder, service);
  service.file = zipWith([...three, ['ZZ2 1AA', 'E06000001', 1, 1]]);
  assert.match((await run(folder, service)).text, /^5 postcodes/);
  assert.deepEqual(kept(folder), ['codepo_gb.zip']);
});

const half = zip.length >> 1;

/** Sends half of the file, and ends the connection. */
function breakOff(service: Service): void {
  service.download = (_, response) => {
    response.writeHead(200, { 'Content-Length': service.file.length });
    response.write(service.file.subarray(0, half), () => response.socket?.end());
  };
}

test('what broke off is kept, and only the rest is fetched the next time', async () => {
  const service = await downloadService(zip);
  breakOff(service);
  const folder = await refused(service, /^It broke off after 0\.0 of 0\.0 MB\. What came is kept/);
  service.download = null;
  service.asked.length = 0;
  await run(folder, service);
  const range = `bytes=${String(half)}-`;
  assert.deepEqual(service.asked, [list, `${list}&redirect ${range}`, `${stored} ${range}`]);
  assert.ok(currentIndex(folder));
  assert.deepEqual(kept(folder), ['codepo_gb.zip']);
});

test('a short file that claims to be whole counts as broken off', async () => {
  const service = await downloadService(zip);
  service.download = (_, response) => response.end(zip.subarray(0, half));
  await refused(service, /^It broke off after/);
});

test('a server that does not answer, or stops in the middle, is not waited for', async () => {
  const service = await downloadService(zip);
  const soon = { address: service.address, waits: 1_000 };
  service.download = () => undefined;
  await refused(soon, /^The Ordnance Survey’s download service does not answer\. Try again/);
  service.download = (_, response) => response.write(zip.subarray(0, half));
  await refused(soon, /^It broke off after/);
  service.list = () => undefined;
  await refused(soon, /^The Ordnance Survey’s download service does not answer\. Try again/);
});

for (const [what, times, download] of [
  ['ignores what was wanted and sends all', 1, (service: Service) => answerAll(service)],
  ['sends another part', 2, (service: Service) => answerOtherPart(service)],
  ['says that there is no such part', 2, (service: Service) => answerNoPart(service)],
] as const) {
  test(`where a server ${what}, the whole is fetched`, async () => {
    const service = await downloadService(zip);
    breakOff(service);
    const folder = await refused(service, /^It broke off/);
    download(service);
    service.asked.length = 0;
    await run(folder, service);
    assert.ok(currentIndex(folder));
    assert.equal(service.asked.filter((path) => path.startsWith(stored)).length, times);
  });
}

function answerAll(service: Service): void {
  service.download = (_, response) => response.end(service.file);
}
function answerOtherPart(service: Service): void {
  service.download = ({ headers }, response) => {
    const start = { 'Content-Range': `bytes 0-9/${String(service.file.length)}` };
    if (headers.range === undefined) response.end(service.file);
    else response.writeHead(206, start).end(service.file.subarray(0, 10));
  };
}
function answerNoPart(service: Service): void {
  service.download = ({ headers }, response) => {
    if (headers.range === undefined) response.end(service.file);
    else response.writeHead(416).end();
  };
}

test('the rest of a newer edition is not joined to the start of an older one', async () => {
  const service = await downloadService(zip);
  breakOff(service);
  const folder = await refused(service, /^It broke off/);
  service.file = zipWith([...three, ['ZZ2 1AA', 'E06000001', 1, 1]]);
  service.download = null;
  service.asked.length = 0;
  await run(folder, service);
  assert.deepEqual(service.asked, fetched);
  assert.deepEqual(kept(folder), ['codepo_gb.zip']);
});

test('what is not the file that is described is deleted', async () => {
  const service = await downloadService(zip);
  service.says = { md5: '0'.repeat(32) };
  const folder = await refused(service, /^What came is not the file .* sum is another/);
  assert.deepEqual(kept(folder), []);
  service.says = { size: zip.length - 1 };
  assert.deepEqual(kept(await refused(service, /^What comes is larger than the file/)), []);
});

test('without a sum or a size, which the service need not give, the zip’s own are enough', async () => {
  const service = await downloadService(zip);
  service.says = { md5: undefined, size: undefined };
  const folder = projectWith();
  await run(folder, service);
  assert.ok(currentIndex(folder));
});

test('a service that has changed or has a fault is told apart from no internet', async () => {
  const service = await downloadService(zip);
  const answers: [Service['list'], RegExp][] = [
    [answer(404, '{"message":"Not found"}'), /has changed, or refuses us \(404\)\. Try again/],
    [answer(500), /has a fault or is too busy \(500\)\. Try again/],
    [answer(429), /has a fault or is too busy \(429\)/],
    [answer(200, '<!doctype html><p>Sign in', 'text/html'), /has changed: it does not answer with/],
    [answer(200, '{"files": []}'), /has changed: it does not answer with a list of files/],
    [
      answer(200, '[{"url": "file:///etc/passwd", "area": "GB", "format": "CSV"}]'),
      /not answer with/,
    ],
    [answer(200, '[{"url": "https://a.test/a", "area": "GB", "format": "CSV"}]'), /not at https/],
    [
      answer(200, '[]'),
      /has changed: it has no file for GB in the form CSV\. Fetch codepo_gb\.zip/,
    ],
  ];
  for (const [list, words] of answers) {
    service.list = list;
    await refused(service, words);
  }
  service.list = null;
  for (const [download, words] of [
    [answer(404), /has changed, or refuses us \(404\)/],
    [answer(503), /has a fault or is too busy \(503\)/],
    [answer(200, '<p>Sign in', 'text/html; charset=utf-8'), /^A web page came in place of Code-P/],
  ] as const) {
    service.download = download;
    await refused(service, words);
  }
});

test('without internet, it says so in a sentence', async () => {
  // Nothing listens on port 1.
  await refused(
    { address: 'http://127.0.0.1:1/v1/' },
    /^The Ordnance Survey’s download service could not be reached \(.*\): there may be no internet here\. Try again later, or fetch codepo_gb\.zip by hand/,
  );
});
