// The same requests to our own server, nginx, Caddy and Apache, each with the file that the build
// writes for it. What is wanted stands in rows.ts, what is known to differ in differences.ts.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../../machine/cli/paths.ts';
import { differences } from './differences.ts';
import { hasIpv6, hosts, missing, type Host } from './hosts.ts';
import { SECRET } from './path-rows.ts';
import { askAll, valuesOf, type Asked } from './raw-answers.ts';
import type { Row, Wanted } from './row.ts';
import { rows } from './rows.ts';
import { copyOfSite, withHost, type Running } from './run-host.ts';
import { seen } from './seen.ts';

const { site, remove } = copyOfSite();
after(remove);
writeFileSync(join(site, '..', SECRET), 'This is not part of the site.');
mkdirSync(join(site, 'unreadable-page'));
writeFileSync(join(site, 'unreadable-page/index.html'), 'No server may read this.');
chmodSync(join(site, 'unreadable-page/index.html'), 0);

/** Who asks. Neither this nor what is asked for may be written down. */
const reader = { 'User-Agent': 'somebody-who-reads', Referer: 'https://example.org/came-from' };

const withReader = (asked: Asked): Asked => ({
  ...asked,
  headers: { ...reader, ...asked.headers },
});

/** What is wanted of a server for an answer of a row, with what is known to differ in its place. */
function wantedOf(host: Host, row: Row, at: number): Wanted {
  const known = differences.find((each) => each.host === host.name && each.rows.includes(row.name));
  const wanted = { headers: 'ours', ...row.wants[at], ...known?.comes };
  return Object.fromEntries(
    Object.entries(wanted).filter(([name]) => name !== 'sends' || wanted.sends !== undefined),
  );
}

async function assertRow(host: Host, row: Row, { port, origin }: Running): Promise<void> {
  const answers = await askAll(port, row.asks.map(withReader));
  assert.equal(answers.length, row.asks.length, 'how many answers came');
  for (const [at, answer] of answers.entries()) {
    const wanted = wantedOf(host, row, at);
    const path = row.asks[at]?.path ?? '/';
    const came = seen(answer, origin, path, wanted.sends ?? '');
    const compared = Object.fromEntries(
      Object.entries(wanted).map(([name, value]) => {
        const sent = came[name as keyof typeof came];
        // What matches stands as it is wanted, so that the two can be compared as a whole.
        return [name, value instanceof RegExp && value.test(String(sent)) ? value : sent];
      }),
    );
    assert.deepEqual(compared, wanted, path.slice(0, 60));
  }
}

/** What makes servers complain: a page that cannot be read, a path too long, no HTTP at all. */
const mistakes: readonly Asked[] = [
  { path: '/unreadable-page/' },
  { path: '/unreadable-page/index.html/more' },
  { path: `/${'long'.repeat(5_000)}` },
  { path: '/talk/', headers: { 'X-Long': 'long'.repeat(20_000) } },
  { path: '/talk/', headers: { 'Content-Length': 'many' } },
  { path: '/talk/ and more' },
  { path: '/talk/', headers: { Expect: 'something' } },
];

function assertNothingWritten(written: string, asked: readonly Asked[]): void {
  const words = [
    ...Object.values(reader),
    ...asked.map(({ path }) => path.slice(0, 200)).filter((path) => path.length > 3),
    ...['GET ', 'HEAD ', 'POST ', SECRET, 'unreadable-page', 'longlong', 'aaaa', 'talk'],
  ];
  for (const word of words) {
    const at = written.indexOf(word);
    assert.equal(
      at,
      -1,
      `“${word}” is written down: ${written.slice(Math.max(at - 200, 0), at + 200)}`,
    );
  }
}

async function assertLed({ plainPort }: Running): Promise<void> {
  const [answer] = await askAll(plainPort, [withReader({ path: '/talk/?q=a' })]);
  assert.equal(answer?.status, 301);
  assert.deepEqual(valuesOf(answer.headers, 'location'), ['https://your.name.example/talk/?q=a']);
  assert.deepEqual(valuesOf(answer.headers, 'cache-control'), ['no-store']);
}

/** The others listen for both by themselves, or where their own settings say so. */
async function assertIpv6({ port, plainPort }: Running): Promise<void> {
  const asked = [withReader({ path: '/talk/' })];
  const [page] = await askAll(port, asked, '::1');
  assert.equal(page?.status, 200);
  const [led] = await askAll(plainPort, asked, '::1');
  assert.equal(led?.status, 301);
}

/** Or no certificate could be renewed. Caddy and Apache have ways of their own. */
async function assertRenews({ plainPort }: Running): Promise<void> {
  const [answer] = await askAll(plainPort, [{ path: '/.well-known/acme-challenge/none' }]);
  assert.equal(answer?.status, 404);
}

for (const host of hosts) {
  test(`${host.name} answers as the build says`, { skip: missing(host) }, async (t) => {
    const written = await withHost(host, site, async (running) => {
      for (const row of rows) {
        await t.test(`${host.name}: ${row.name}`, () => assertRow(host, row, running));
      }
      if (host.name !== 'npm start') {
        await t.test(`${host.name}: without https`, () => assertLed(running));
      }
      if (host.name === 'nginx') {
        await t.test('nginx: IPv6', { skip: !hasIpv6 }, () => assertIpv6(running));
        await t.test('nginx: renewing', () => assertRenews(running));
      }
      for (const asked of mistakes) await askAll(running.port, [withReader(asked)]).catch(() => []);
    });
    await t.test(`${host.name} writes down nothing of what was asked for, or by whom`, () => {
      assertNothingWritten(written, [...rows.flatMap(({ asks }) => asks), ...mistakes]);
    });
  });
}

test('each difference is of a row, is one, and is said where people choose a host', () => {
  const told = readFileSync(join(root, 'docs/tasks/choose-a-host.md'), 'utf8').replaceAll(
    /\s+/g,
    ' ',
  );
  const names = new Set(rows.map(({ name }) => name));
  assert.equal(names.size, rows.length, 'two rows have one name');
  for (const { host, rows: of, said } of differences) {
    assert.ok(told.includes(said), `${host}: the page does not say “${said}”`);
    for (const name of of) assert.ok(names.has(name), `${host}: there is no row “${name}”`);
  }
});
