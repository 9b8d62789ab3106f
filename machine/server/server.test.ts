import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { addFiles, folderWith } from '../../src/fixtures/folder.ts';
import { checkPort, startServer } from './server.ts';

const rules = [
  { path: '/*', headers: { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' } },
  { path: '/_astro/*', headers: { 'Cache-Control': 'immutable' } },
];
const large = 'line\n'.repeat(50_000);
const root = folderWith({
  'dist/index.html': 'home',
  'dist/404.html': 'not found',
  'dist/costs/index.html': 'costs',
  'dist/_astro/a.js': 'script',
  'dist/large.txt': large,
  'dist/pagefind/en.pf_meta': 'data',
  'dist/films/a.mp4': 'a film',
  'dist/films/a.webm': 'a film',
  'dist/films/a.vtt': 'WEBVTT',
  'headers.json': JSON.stringify(rules),
  'secret.txt': 'secret',
});
for (const name of ['dist/costs/index.html', 'dist/404.html']) {
  const file = path.join(root, name);
  const whole = fs.readFileSync(file);
  fs.writeFileSync(`${file}.br`, brotliCompressSync(whole));
  fs.writeFileSync(`${file}.gz`, gzipSync(whole));
}
const site = { folder: path.join(root, 'dist'), headersFile: path.join(root, 'headers.json') };
const server = await startServer({ port: 0, ...site });
after(server.close);

const get = (where: string, options: RequestInit = {}) =>
  fetch(server.address + where, { redirect: 'manual', ...options });

test('a page is served with its type and the headers of the build', async () => {
  const response = await get('/costs/');
  assert.equal(response.status, 200);
  assert.equal(await response.text(), 'costs');
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
});

test('a later rule replaces only the headers that it names', async () => {
  const { headers } = await get('/_astro/a.js');
  assert.equal(headers.get('cache-control'), 'immutable');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.equal(headers.get('content-type'), 'text/javascript; charset=utf-8');
});

test('an address without its slash is sent to the one with it, query and all', async () => {
  const response = await get('/costs?from=home');
  assert.equal(response.status, 301);
  assert.equal(response.headers.get('location'), '/costs/?from=home');
  assert.equal(response.headers.get('cache-control'), 'no-store');
});

test('several slashes are one, and never lead to another site', async () => {
  assert.equal((await get('//costs')).headers.get('location'), '/costs/');
  assert.equal(await (await get('/costs//')).text(), 'costs');
  assert.equal((await get('//example.org/')).status, 404);
});

test('what is not there gets the not-found page, its status and the same headers', async () => {
  const response = await get('/nothing/');
  assert.equal(response.status, 404);
  assert.equal(await response.text(), 'not found');
  assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
});

test('what has not changed since is not sent again, and there is no ETag to know somebody by', async () => {
  const { headers } = await get('/costs/');
  assert.equal(headers.get('etag'), null);
  const since = headers.get('last-modified') ?? '';
  const statuses: [Record<string, string>, number][] = [
    [{ 'If-Modified-Since': since }, 304],
    [{ 'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' }, 200],
    [{ 'If-Modified-Since': 'yesterday' }, 200],
    [{ 'If-None-Match': '*' }, 304],
    [{ 'If-None-Match': '"made-up"', 'If-Modified-Since': since }, 200],
  ];
  for (const [asked, status] of statuses) {
    const answer = await get('/costs/', { headers: asked });
    assert.equal(answer.status, status, JSON.stringify(asked));
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
  }
  const missing = await get('/nothing/', { headers: { 'If-None-Match': '*', Range: 'bytes=0-1' } });
  assert.equal(missing.status, 404);
});

test('a part of a file is sent, and no Range header stops the server', async () => {
  const ask = (Range: string, others: Record<string, string> = {}) =>
    get('/_astro/a.js', { headers: { Range, ...others } });
  const part = await ask('bytes=1-3');
  assert.deepEqual([part.status, await part.text()], [206, 'cri']);
  assert.equal(part.headers.get('content-range'), 'bytes 1-3/6');
  const beyond = await ask('bytes=6-');
  assert.deepEqual([beyond.status, beyond.headers.get('content-range')], [416, 'bytes */6']);
  for (const whole of ['bytes=9-3', 'lines=1-2', 'bytes=0-0,2-3']) {
    assert.deepEqual([(await ask(whole)).status, await (await ask(whole)).text()], [200, 'script']);
  }
  assert.equal((await ask('bytes=1-3', { 'If-Range': '"made-up"' })).status, 200);
});

test('a file that vanishes while it is asked for ends one answer, and not the server', async (t) => {
  t.mock.method(fs, 'readFile', (_: string, done: (error: Error) => void) => {
    done(new Error('ENOENT'));
  });
  t.mock.method(fs, 'createReadStream', () => {
    const stream = new Readable({ read: () => undefined });
    stream.destroy(new Error('ENOENT'));
    return stream;
  });
  for (const where of ['/costs/', '/large.txt']) {
    await assert.rejects(async () => (await get(where)).text(), where);
  }
  t.mock.restoreAll();
  for (const where of ['/costs/', '/large.txt']) assert.equal((await get(where)).status, 200);
});

test('a large file is sent whole, and in parts', async () => {
  assert.equal(await (await get('/large.txt')).text(), large);
  const part = await get('/large.txt', { headers: { Range: 'bytes=-100000' } });
  assert.equal(await part.text(), large.slice(-100_000));
});

test('HEAD answers like GET, without the page', async () => {
  const response = await get('/costs/', {
    method: 'HEAD',
    headers: { 'Accept-Encoding': 'identity' },
  });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-length'), '5');
  assert.equal(await response.text(), '');
});

/** What is sent, byte for byte: fetch would unpack it. */
const raw = (where: string, encodings: string, method = 'GET') =>
  new Promise<{ headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const options = { path: where, method, headers: { 'Accept-Encoding': encodings } };
    const request = http.request(server.address, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    request.once('error', reject).end();
  });

const copies: [accepted: string, encoding: string | undefined, ending: string][] = [
  ['gzip, deflate, br, zstd', 'br', '.br'],
  ['gzip, deflate', 'gzip', '.gz'],
  ['br;q=0, gzip', 'gzip', '.gz'],
  ['gzip;q=0, br;q=0', undefined, ''],
  ['identity', undefined, ''],
];
for (const [accepted, encoding, ending] of copies) {
  for (const [where, file] of [
    ['/costs/', 'dist/costs/index.html'],
    ['/nothing/', 'dist/404.html'],
  ] as const) {
    test(`${where} for "${accepted}" is sent as ${encoding ?? 'it is'}`, async () => {
      const wanted = fs.readFileSync(path.join(root, file + ending));
      for (const method of ['GET', 'HEAD']) {
        const { headers, body } = await raw(where, accepted, method);
        assert.equal(headers['content-encoding'], encoding);
        assert.equal(headers['content-length'], String(wanted.length));
        assert.equal(headers['content-type'], 'text/html; charset=utf-8');
        assert.equal(headers.vary, 'Accept-Encoding');
        assert.equal(headers['cache-control'], 'no-store');
        assert.deepEqual(body, method === 'GET' ? wanted : Buffer.alloc(0));
      }
    });
  }
}

test('a file without copies is sent as it is, whatever is asked for', async () => {
  const { headers, body } = await raw('/_astro/a.js', 'gzip, br');
  assert.equal(headers['content-encoding'], undefined);
  assert.equal(body.toString(), 'script');
});

test('films and captions have their types, are not kept, and are sent in parts as Safari asks', async () => {
  for (const [name, type] of [
    ['a.mp4', 'video/mp4'],
    ['a.webm', 'video/webm'],
    ['a.vtt', 'text/vtt; charset=utf-8'],
  ] as const) {
    const { headers } = await get(`/films/${name}`);
    assert.equal(headers.get('content-type'), type);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('content-encoding'), null);
  }
  const part = await get('/films/a.mp4', { headers: { Range: 'bytes=2-3' } });
  assert.equal(part.status, 206);
  assert.equal(part.headers.get('content-range'), 'bytes 2-3/6');
  assert.equal(part.headers.get('cache-control'), 'no-store');
  assert.equal(await part.text(), 'fi');
});

test('other methods are refused', async () => {
  assert.equal((await get('/', { method: 'POST', body: 'x' })).status, 405);
});

test('the search index is served as plain bytes', async () => {
  assert.equal(
    (await get('/pagefind/en.pf_meta')).headers.get('content-type'),
    'application/octet-stream',
  );
});

test('nothing outside the built site is served', async () => {
  // Not fetch, which would tidy up the address before sending it.
  for (const where of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%',
  ]) {
    const status = await new Promise((resolve, reject) => {
      http
        .get(server.address, { path: where }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
        .once('error', reject);
    });
    assert.equal(status, 404, where);
  }
});

test('a port that is taken is told in one sentence', async () => {
  const port = Number(new URL(server.address).port);
  const sentence = {
    name: 'SetupProblem',
    message: new RegExp(`^Port ${String(port)} is in use[^.]+\\.$`),
  };
  await assert.rejects(startServer({ port, ...site }), sentence);
  await assert.rejects(checkPort(port), sentence);
});

test('a site that is not built is told in one sentence', async () => {
  const empty = folderWith({ 'headers.json': '[]' });
  await assert.rejects(
    startServer({ port: 0, folder: empty, headersFile: path.join(empty, 'headers.json') }),
    {
      name: 'SetupProblem',
      message: /npm run build/,
    },
  );
});

test('a build that finishes later is noticed', async () => {
  const later = folderWith({ 'index.html': 'old', 'headers.json': '[]' });
  const other = await startServer({
    port: 0,
    folder: later,
    headersFile: path.join(later, 'headers.json'),
  });
  try {
    await fetch(other.address);
    addFiles(later, {
      'index.html': 'newer page',
      'new/index.html': 'new',
      'headers.json': JSON.stringify(rules),
    });
    // Only in a test could two builds fall within one tick of a coarse clock.
    const headers = path.join(later, 'headers.json');
    fs.utimesSync(headers, new Date(), new Date(Date.now() + 5000));
    assert.equal(await (await fetch(other.address)).text(), 'newer page');
    const added = await fetch(`${other.address}/new/`);
    assert.equal(await added.text(), 'new');
    assert.equal(added.headers.get('cache-control'), 'no-store');
  } finally {
    await other.close();
  }
});

test('a closed server gives its port back', async () => {
  const other = await startServer({ port: 0, ...site });
  await other.close();
  await checkPort(Number(new URL(other.address).port));
});

test('a site that begins at a path is served below it, and nothing beside it', async () => {
  const headersFile = path.join(root, 'below.json');
  fs.writeFileSync(headersFile, JSON.stringify([{ ...rules[0], path: '/help/*' }]));
  const below = await startServer({ port: 0, folder: site.folder, headersFile });
  try {
    assert.match(below.address, /^http:\/\/localhost:\d+\/help$/);
    const ask = (where: string) => fetch(new URL(where, below.address), { redirect: 'manual' });
    assert.equal(await (await ask('/help/costs/')).text(), 'costs');
    assert.equal((await ask('/help')).headers.get('location'), '/help/');
    assert.equal((await ask('/help/costs')).headers.get('location'), '/help/costs/');
    for (const missing of ['/', '/costs/', '/helpful/', '/help/nothing/']) {
      const answer = await ask(missing);
      assert.equal(answer.status, 404, missing);
      assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
    }
  } finally {
    await below.close();
  }
});
