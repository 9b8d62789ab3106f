import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { headersFor } from '../../src/headers/rules.ts';
import { dist, hosting } from '../../machine/cli/paths.ts';
import { headerRules, publishedFiles } from './built-pages.ts';
import { hostPrograms, type HostProgram } from './host-programs.ts';
import { ask, withHost, type Answer } from './run-host.ts';

const script = publishedFiles.find((path) => /^\/_astro\/.*\.js$/.test(path));
assert.ok(script, 'the site has a script');

/** Films and captions, on a site that has any. */
const films = Object.fromEntries(
  publishedFiles
    .filter((path) => path.startsWith('/films/'))
    .map((path) => [path, path.endsWith('.vtt') ? /^text\/vtt/ : /^video\/(mp4|webm)$/]),
);

/** What is asked for, and the content type that it must have. */
const asked = {
  '/': 'text/html; charset=utf-8',
  '/talk/': 'text/html; charset=utf-8',
  '/no/such/page/': 'text/html; charset=utf-8',
  [script]: /^(text|application)\/javascript/,
  '/robots': 'text/html; charset=utf-8',
  '/_astro/none.js': 'text/html; charset=utf-8',
  '/pagefind/pagefind-worker.js': /^(text|application)\/javascript/,
  '/data/helplines.json': /^application\/json/,
  '/data/none.json': 'text/html; charset=utf-8',
  ...films,
  '/films/none.vtt': 'text/html; charset=utf-8',
};

const exists = (path: string): boolean =>
  publishedFiles.some((name) => [path, `${path}index.html`].includes(name));

function assertHeaders({ status, headers }: Answer, path: string): void {
  const wanted = headersFor(headerRules, status === 404 ? '/404.html' : path);
  const sent = Object.keys(wanted).map((name) => [name, headers[name.toLowerCase()]]);
  assert.deepEqual(Object.fromEntries(sent), wanted, path);
}

async function assertFiles(origin: string): Promise<void> {
  for (const [path, type] of Object.entries(asked)) {
    const answer = await ask(origin + path);
    assertHeaders(answer, path);
    assert.equal(answer.status, exists(path) ? 200 : 404, path);
    const sent = (answer.headers['content-type'] ?? '').toLowerCase();
    if (typeof type === 'string') assert.equal(sent, type, path);
    else assert.match(sent, type, path);
    if (answer.status === 404) {
      assert.ok(answer.body.equals(readFileSync(join(dist, '404.html'))), path);
    }
  }
}

async function assertCopies(origin: string, { copies }: HostProgram): Promise<void> {
  const wanted = [
    ...Object.entries(copies).map(([encoding, ending]) => ({ encoding, ending, accept: encoding })),
    { encoding: 'gzip', ending: copies.gzip, accept: 'br;q=0, gzip;q=0.5' },
    { encoding: 'identity', ending: '', accept: 'identity' },
  ];
  for (const path of ['/talk/', '/data/helplines.json']) {
    const file = join(dist, path.replace(/\/$/, '/index.html'));
    const plain = await ask(origin + path);
    for (const { encoding, ending, accept } of wanted) {
      const { headers, body, ...rest } = await ask(origin + path, accept);
      assertHeaders({ headers, body, ...rest }, path);
      assert.equal(headers['content-encoding'], ending === '' ? undefined : encoding, accept);
      assert.ok(body.equals(readFileSync(file + ending)), `${accept}: not the copy of the build`);
      assert.equal(headers['content-type'], plain.headers['content-type'], accept);
      // What goes as it is suits everybody, so a cache may give it to all.
      if (ending !== '') assert.equal(headers.vary, 'Accept-Encoding');
    }
  }
}

async function assertFolders(origin: string): Promise<void> {
  const moved = await ask(`${origin}/talk`);
  assertHeaders(moved, '/talk');
  assert.ok([301, 308].includes(moved.status), String(moved.status));
  assert.equal(new URL(moved.headers.location ?? '', origin).href, `${origin}/talk/`);
  const { status, body } = await ask(`${origin}/_astro/`);
  assert.ok([403, 404].includes(status), 'a folder without a page is shown');
  assert.doesNotMatch(body.toString(), /Index of|\.js\.br/, 'a folder is listed');
}

const { contents } = JSON.parse(
  readFileSync(join(dist, 'data/hsds/services/index.json'), 'utf8'),
) as { contents: { id: string }[] };
const [first] = contents;
assert.ok(first, 'the feed has a service');

/** What the standard says that a program asks for, and the file that must come. */
const feed = {
  '/data/hsds': 'data/hsds/index.json',
  '/data/hsds/': 'data/hsds/index.json',
  '/data/hsds/services': 'data/hsds/services/index.json',
  '/data/hsds/services/?page=1&per_page=50': 'data/hsds/services/index.json',
  '/data/hsds/services?page=1': 'data/hsds/services/index.json',
  [`/data/hsds/services/${first.id}`]: `data/hsds/services/${first.id}.json`,
  [`/data/hsds/services/${first.id}.json`]: `data/hsds/services/${first.id}.json`,
};

async function assertFeed(origin: string): Promise<void> {
  for (const [address, file] of Object.entries(feed)) {
    for (const accepted of ['identity', 'gzip']) {
      const answer = await ask(origin + address, accepted);
      assert.equal(answer.status, 200, address);
      assertHeaders(answer, '/data/hsds/index.json');
      assert.match(answer.headers['content-type'] ?? '', /^application\/json/, address);
      const { body } = answer;
      const plain = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
      assert.ok(plain.equals(readFileSync(join(dist, file))), address);
    }
  }
  assert.equal((await ask(`${origin}/data/hsds/services/none`)).status, 404);
}

for (const host of hostPrograms) {
  const missing = spawnSync(host.program, [host.version]).error !== undefined;
  test(
    `${host.program} with our file sends just what we say`,
    { skip: missing && `${host.program}: not installed` },
    () =>
      withHost(host, async (origin, folder) => {
        await assertFiles(origin);
        await assertCopies(origin, host);
        await assertFolders(origin);
        await assertFeed(origin);
        const visits = join(folder, 'all-visits.log');
        if (existsSync(visits)) assert.equal(readFileSync(visits, 'utf8'), '');
      }),
  );
}

test('no host file writes down what people read', () => {
  assert.match(readFileSync(join(hosting, 'nginx.conf'), 'utf8'), /access_log off;/);
  assert.doesNotMatch(readFileSync(join(hosting, 'Caddyfile'), 'utf8'), /^\s*log\b/m);
  assert.match(readFileSync(join(hosting, 'apache.conf'), 'utf8'), /^ {2}CustomLog \/dev\/null /m);
});
