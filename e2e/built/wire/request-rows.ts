import { statSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../../machine/cli/paths.ts';
import { code, picture, script } from './file-rows.ts';
import type { Asked } from './raw-answers.ts';
import { get, notFound, page, talk, type Row, type Wanted } from './row.ts';

const size = (name: string): string => String(statSync(join(dist, name)).size);
const head = (name: string, path: string, wanted: Wanted): Row => ({
  name: `HEAD: ${name}`,
  asks: [{ path, method: 'HEAD' }],
  wants: [{ ...wanted, sends: '' }],
});
const methods: readonly Row[] = [
  head('a page', '/talk/', { ...talk, length: size('talk/index.html') }),
  head('no such page', '/no/such/page/', { ...notFound, length: size('404.html') }),
  head('a page without its slash', '/talk', { status: 301, location: '/talk/' }),
  ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'].map((method) => ({
    name: `${method} is refused`,
    asks: [{ path: '/talk/', method, headers: { 'Content-Length': '0' } }],
    wants: [{ status: 405 }],
  })),
];

const slashes: readonly Row[] = [
  get('a page without its slash', '/talk', { status: 301, location: '/talk/' }),
  get('a page without its slash, with words after a "?"', '/talk?q=a&b', {
    status: 301,
    location: '/talk/?q=a&b',
  }),
  get('a file with a slash', '/icon.svg/', notFound),
  get('a page’s file with a slash', '/talk/index.html/', notFound),
  get('a folder without a page', '/_astro/', notFound),
  get('a folder without a page or a slash', '/_astro', notFound),
];

const png = Number(size('preview.png'));
const part = (range: string, [start, end]: readonly [number, number]): Row =>
  get(
    `a part of a file: ${range}`,
    '/preview.png',
    { ...picture, status: 206, range: `bytes ${start}-${end}/${png}` },
    { Range: range },
  );
const ranges: readonly Row[] = [
  part('bytes=0-99', [0, 99]),
  part('bytes=100-', [100, png - 1]),
  part('bytes=-50', [png - 50, png - 1]),
  part('bytes=100-9999999', [100, png - 1]),
  get('a part beyond the end', '/preview.png', { status: 416 }, { Range: 'bytes=9999999-' }),
  get('a part that ends before it begins', '/preview.png', picture, { Range: 'bytes=9-3' }),
  get('a part in something else than bytes', '/preview.png', picture, { Range: 'lines=1-2' }),
  get('a part of what is not there', '/no/such/page/', notFound, { Range: 'bytes=0-99' }),
];

const since = (name: string): string => statSync(join(dist, name)).mtime.toUTCString();
const unchanged = { status: 304, sends: '' };
const conditions: readonly Row[] = [
  get('a script, not changed', `/${script}`, unchanged, {
    'If-Modified-Since': since(script),
  }),
  get('a page, not changed', '/talk/', unchanged, {
    'If-Modified-Since': since('talk/index.html'),
  }),
  get('a script that somebody has an old one of', `/${script}`, code, {
    'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT',
  }),
  get('a script under a made-up ETag', `/${script}`, code, { 'If-None-Match': '"made-up"' }),
  get('no such page, whatever somebody has', '/no/such/page/', notFound, { 'If-None-Match': '*' }),
];

const line: readonly Asked[] = [
  { path: '/talk/' },
  { path: '/no/such/page/' },
  { path: '/talk/', method: 'HEAD' },
  { path: `/${script}`, headers: { 'Accept-Encoding': 'gzip' } },
  { path: '/talk' },
  { path: '/' },
];
const pipelines: readonly Row[] = [
  {
    name: 'six requests at once on one connection are answered in their order',
    asks: line,
    wants: [
      talk,
      notFound,
      { ...talk, sends: '' },
      { ...code, sends: `${script}.gz`, encoding: 'gzip' },
      { location: '/talk/' },
      page('index.html'),
    ],
  },
];

/** Other ways to ask for what is there. */
export const requestRows: readonly Row[] = [
  ...methods,
  ...slashes,
  ...ranges,
  ...conditions,
  ...pipelines,
];
