import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from '../../../machine/cli/paths.ts';
import { readContent } from '../../../src/content/read.ts';
import { get, notFound, page, talk, type Row } from './row.ts';

const packed = globSync('_astro/*.js', { cwd: dist }).find((name) =>
  existsSync(join(dist, `${name}.br`)),
);
assert.ok(packed, 'the site has a script that is long enough to be packed');

/** A script that has packed copies, by its name in dist. */
export const script: string = packed;

export const code = {
  status: 200,
  sends: script,
  type: 'text/javascript; charset=utf-8',
} as const;
export const picture = { status: 200, sends: 'preview.png', type: 'image/png' } as const;
const json = (name: string) => ({ status: 200, sends: name, type: /^application\/json/ });
const helplines = json('data/helplines.json');

/** An address for each kind of file. */
const files: readonly Row[] = [
  get('the front page', '/', page('index.html')),
  get('a page', '/talk/', talk),
  get('a page, with words after a "?"', '/talk/?q=a', talk),
  get('a script', `/${script}`, code),
  get('the worker of the search', '/pagefind/pagefind-worker.js', {
    status: 200,
    sends: 'pagefind/pagefind-worker.js',
    type: 'text/javascript; charset=utf-8',
  }),
  get('a picture', '/preview.png', picture),
  get('a drawing', '/icon.svg', { status: 200, sends: 'icon.svg', type: /^image\/svg\+xml/ }),
  get('open data', '/data/helplines.json', helplines),
  get('no such page', '/no/such/page/', notFound),
  get('no such script', '/_astro/none.js', notFound),
  get('no such data', '/data/none.json', notFound),
  get('no such captions', '/films/none.vtt', notFound),
  get('a page by its name without an ending', '/robots', notFound),
  get('what lies there for Apache', '/.htaccess', notFound),
  get('what lies there for other hosts', '/_headers', notFound),
];

/** Films and their captions, on a site that has any. */
const films: readonly Row[] = globSync('films/*', { cwd: dist }).map((name) =>
  get(`the film: ${name}`, `/${name}`, {
    status: 200,
    sends: name,
    type: name.endsWith('.vtt') ? /^text\/vtt/ : /^video\/(mp4|webm)$/,
  }),
);

const { contents } = JSON.parse(
  readFileSync(join(dist, 'data/hsds/services/index.json'), 'utf8'),
) as { contents: { id: string }[] };
const service = `data/hsds/services/${contents[0]?.id ?? 'none'}`;

/** What programs ask for that read Open Referral UK, and what must come. */
const feed: readonly Row[] = Object.entries({
  'data/hsds': 'data/hsds/index.json',
  'data/hsds/': 'data/hsds/index.json',
  'data/hsds/services': 'data/hsds/services/index.json',
  'data/hsds/services/?page=1&per_page=50': 'data/hsds/services/index.json',
  'data/hsds/services?page=1': 'data/hsds/services/index.json',
  [service]: `${service}.json`,
  [`${service}.json`]: `${service}.json`,
}).map(([path, name]) => get(`the feed: ${path}`, `/${path}`, json(name)));

/** Each kind of file for each kind of browser. */
const packings: readonly Row[] = [
  { path: '/talk/', sent: talk },
  { path: '/data/helplines.json', sent: helplines },
  { path: `/${script}`, sent: code },
  { path: '/no/such/page/', sent: notFound },
].flatMap(({ path, sent }) =>
  [
    { accepted: 'br', encoding: 'br', ending: '.br' },
    { accepted: 'gzip, deflate, br, zstd', encoding: 'br', ending: '.br' },
    { accepted: 'gzip', encoding: 'gzip', ending: '.gz' },
    { accepted: 'br;q=0, gzip;q=0.5', encoding: 'gzip', ending: '.gz' },
    { accepted: 'identity', encoding: undefined, ending: '' },
  ].map(({ accepted, encoding, ending }) =>
    get(
      `${path.replace(`/${script}`, 'a script')} for "${accepted}"`,
      path,
      { ...sent, sends: sent.sends + ending, encoding },
      { 'Accept-Encoding': accepted },
    ),
  ),
);

/** What was published once and is no more has a page of its own, and no server leads elsewhere. */
const retired: readonly Row[] = readContent(root).retired.map(({ address }) =>
  get(`retired: ${address}`, address, page(`${address.slice(1)}index.html`)),
);

/** Every kind of file, for every kind of browser. */
export const fileRows: readonly Row[] = [...files, ...films, ...feed, ...packings, ...retired];
