import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { headersFor } from '../../src/headers/rules.ts';
import { dist, hosting } from '../../machine/cli/paths.ts';
import { headerRules, publishedFiles } from './built-pages.ts';

const script = publishedFiles.find((path) => /^\/_astro\/.*\.js$/.test(path));
assert.ok(script, 'the site has a script');
const asked = [
  '/',
  '/talk/',
  '/no/such/page/',
  script,
  '/_astro/none.js',
  '/pagefind/pagefind-worker.js',
  '/data/helplines.json',
];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** The encoding in which a host sends a page, and its bytes. fetch would unpack them. */
const sentAs = (address: string, accepted: string) =>
  new Promise<{ encoding: string | undefined; vary: string | undefined; body: Buffer }>(
    (resolve, reject) => {
      get(address, { headers: { 'Accept-Encoding': accepted } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { 'content-encoding': encoding, vary } = response.headers;
          resolve({ encoding, vary, body: Buffer.concat(parts) });
        });
      }).once('error', reject);
    },
  );

/**
 * The host files as we ship them. We fill in what an operator would, the name and the folder, and
 * change nothing else but what lets the server run here.
 */
const hosts = [
  {
    program: 'nginx',
    // Its Brotli module is one that not every nginx has, so our file leaves it to the operator.
    copies: { gzip: '.gz', br: '' },
    version: '-v',
    file: 'nginx.conf',
    fill: (text: string, port: number, folder: string) =>
      `pid ${folder}/pid; error_log ${folder}/log; events {} http { types { text/html html; text/javascript js; }
       ${text.replace('listen 443 ssl;', `listen 127.0.0.1:${port};`).replace('/var/www/your-site', `${folder}/site`)} }`,
    start: (file: string, folder: string) => ['-c', file, '-p', folder, '-g', 'daemon off;'],
  },
  {
    program: 'caddy',
    copies: { gzip: '.gz', br: '.br' },
    version: 'version',
    file: 'Caddyfile',
    fill: (text: string, port: number, folder: string) =>
      `{\n admin off\n auto_https off\n}\n${text
        .replace('your.name.example {', `http://127.0.0.1:${port} {`)
        .replace('/var/www/your-site', `${folder}/site`)}`,
    start: (file: string) => ['run', '--config', file, '--adapter', 'caddyfile'],
  },
];

for (const host of hosts) {
  const missing = spawnSync(host.program, [host.version]).error !== undefined;
  test(
    `${host.program} with our file sends just what we say`,
    {
      skip: missing && `${host.program}: not installed`,
    },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'host-'));
      cpSync(dist, join(folder, 'site'), { recursive: true });
      const port = await freePort();
      const file = join(folder, host.file);
      writeFileSync(file, host.fill(readFileSync(join(hosting, host.file), 'utf8'), port, folder));
      // When run as root, nginx's workers cannot otherwise read a folder made by mkdtemp.
      spawnSync('chmod', ['-R', 'a+rX', folder]);
      const server = spawn(host.program, host.start(file, folder), {
        stdio: 'pipe',
        // Caddy saves its configuration; keep it out of the home folder of whoever runs the tests.
        env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
      });
      let said = '';
      server.stderr.on('data', (text: Buffer) => (said += text.toString()));
      try {
        const origin = `http://127.0.0.1:${port}`;
        const up = async (): Promise<boolean> =>
          fetch(origin).then(
            () => true,
            () => false,
          );
        for (const until = Date.now() + 10_000; !(await up()); await pause(20)) {
          assert.ok(Date.now() < until && server.exitCode === null, `${host.program}: ${said}`);
        }
        for (const path of asked) {
          const { status, headers } = await fetch(origin + path);
          const wanted = headersFor(headerRules, status === 404 ? '/404.html' : path);
          const sent = Object.keys(wanted).map((name) => [name, headers.get(name)]);
          assert.deepEqual(Object.fromEntries(sent), wanted, path);
          assert.equal(
            status,
            publishedFiles.some((name) => [path, `${path}index.html`].includes(name)) ? 200 : 404,
          );
        }
        for (const [encoding, ending] of Object.entries({ ...host.copies, identity: '' })) {
          const sent = await sentAs(`${origin}/talk/`, encoding);
          assert.equal(sent.encoding, ending === '' ? undefined : encoding);
          const copy = readFileSync(join(dist, `talk/index.html${ending}`));
          assert.ok(sent.body.equals(copy), `${encoding} is not the copy that the build made`);
          // What goes as it is suits everybody, so a cache may give it to all.
          if (ending !== '') assert.equal(sent.vary, 'Accept-Encoding');
        }
      } finally {
        server.kill();
        rmSync(folder, { recursive: true });
      }
    },
  );
}

test('no host file writes down what people read', () => {
  assert.match(readFileSync(join(hosting, 'nginx.conf'), 'utf8'), /access_log off;/);
  assert.doesNotMatch(readFileSync(join(hosting, 'Caddyfile'), 'utf8'), /^\s*log\b/m);
});
