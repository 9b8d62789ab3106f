import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { checkLinks } from './check-links.ts';
import { links } from './links.ts';
import { project, projectWith } from '../../src/fixtures/project.ts';

// A site on this computer only. "/hangs" never answers.
const server = http.createServer((request, response) => {
  const [place = ''] = (request.url ?? '').split('?');
  const status = { '/ok': 200, '/moved': 301, '/gone': 404, '/refuses': 403, '/robots': 999 }[
    place
  ];
  asked.add(request.url ?? '');
  if (status === undefined) return;
  response.writeHead(status, { 'content-type': 'text/html', location: '/ok' });
  response.end('<a href="/beyond">a link on a page of another site</a>');
});
const asked = new Set<string>();
let site = '';

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  assert.ok(typeof bound === 'object' && bound);
  site = `http://127.0.0.1:${String(bound.port)}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

/** Milliseconds: long enough for a busy computer, and how long we wait for "/hangs". */
const enough = 30_000;
const short = 200;

/** A project whose one built page links to these. */
function linkingTo(...places: string[]): string {
  const html = places.map((place) => `<a href="${site}${place}">x</a>`).join('');
  return projectWith({ 'dist/index.html': html });
}

/** Checks only addresses on this computer, as those in the content do not exist. */
const here = (addresses: readonly string[]) =>
  checkLinks(
    addresses.filter((address) => address.startsWith(site)),
    enough,
  );

test('each address is told apart: well, moved, gone, refusing, not answering', async () => {
  const all = ['/ok', '/moved', '/gone', '/refuses', '/robots'].map((place) => site + place);
  const found = [
    ...(await checkLinks(all, enough)),
    ...(await checkLinks([`${site}/hangs`], short)),
  ];
  assert.deepEqual(
    found.map(({ address, state, why }) => [address.replace(site, ''), state, why]),
    [
      ['/ok', 'ok', ''],
      ['/moved', 'moved', `to ${site}/ok`],
      ['/gone', 'broken', 'no such page, 404'],
      ['/refuses', 'broken', 'answered with 403; it may only refuse programs'],
      ['/robots', 'unsure', 'open it by hand'],
      ['/hangs', 'broken', 'no answer'],
    ],
  );
  assert.ok(!asked.has('/beyond'), 'links on pages of other sites are not ours to check');
});

test('an address with signs in it is asked for as it stands', async () => {
  const [found] = await checkLinks([`${site}/gone?a=1&b=%C3%A9`], enough);
  assert.equal(found?.why, 'no such page, 404');
  assert.ok(asked.has('/gone?a=1&b=%C3%A9'));
});

test('the list has what is broken or moved and where it stands, and ends with 1', async () => {
  const { code, text } = await links([], linkingTo('/ok', '/gone', '/moved'), here);
  assert.equal(code, 1);
  assert.deepEqual(text.replaceAll(site, '').split('\n'), [
    'broken (no such page, 404)\t/gone\tdist/index.html',
    'moved (to /ok)\t/moved\tdist/index.html',
  ]);
});

test('with every link well it says so and ends with 0', async () => {
  const { code, text } = await links([], linkingTo('/ok'), here);
  assert.deepEqual([code, text], [0, 'All links to other sites are well (1 asked).']);
});

test('a site that refuses programs is told, and is no fault', async () => {
  const { code, text } = await links([], linkingTo('/robots', '/ok'), here);
  assert.equal(code, 0);
  assert.match(text, /^unsure \(open it by hand\)\t.*\/robots\tdist\/index\.html$/);
});

test('the addresses of content are asked for as well', async () => {
  const all: string[] = [];
  const note = (addresses: readonly string[]) => {
    all.push(...addresses);
    return Promise.resolve([]);
  };
  await links([], linkingTo('/ok'), note);
  for (const address of [
    'https://acorn.example/',
    'https://source.example/page',
    'https://weather.test/',
    'https://www.helpline.example/',
  ]) {
    assert.ok(all.includes(address), address);
  }
});

test('no internet, no built site or another word is a sentence', async () => {
  const no = { name: 'SetupProblem' };
  const silent = (addresses: readonly string[]) =>
    Promise.resolve(
      addresses.map((address) => ({ address, state: 'broken' as const, why: 'no answer' })),
    );
  await assert.rejects(links([], linkingTo('/ok'), silent), { ...no, message: /No site answered/ });
  await assert.rejects(links([], project, here), { ...no, message: /npm run build first/ });
  await assert.rejects(links(['x'], linkingTo('/ok'), here), { ...no, message: /"x" was not/ });
});
