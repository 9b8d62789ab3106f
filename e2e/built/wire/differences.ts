import { hasBrotli, type Host } from './hosts.ts';
import { talk, type Wanted } from './row.ts';

/** Where a server does not answer as our rows say, and no file of ours can make it. */
export interface Difference {
  readonly host: Host['name'];
  /** By their names. */
  readonly rows: readonly string[];
  /** What comes in place of what is wanted. Once this is no more so, the test of the row fails. */
  readonly comes: Wanted;
  /** Why it is borne: words of docs/tasks/choose-a-host.md, for whoever chooses. */
  readonly said: string;
}

const encodedSlashes = ['an encoded slash at the end', 'an encoded slash at the start'];
const noPercent = ['a "%" that encodes nothing', 'a "%" before what is no number'];
const upwards = ['/../', '/%2e%2e/', '/.%2E/', '/talk/../../'];
const decodes = 'takes `/talk%2f` for `/talk/`, and shows the page';
const withoutBrotli: readonly Difference[] = [
  '/talk/',
  '/data/helplines.json',
  'a script',
  '/no/such/page/',
].flatMap((path) =>
  [
    { accepted: 'br', encoding: undefined },
    { accepted: 'gzip, deflate, br, zstd', encoding: 'gzip' },
  ].map(({ accepted, encoding }) => ({
    host: 'nginx',
    rows: [`${path} for "${accepted}"`],
    comes: { encoding, sends: undefined },
    said: 'sends gzip only, which is larger, unless it has its Brotli module',
  })),
);

export const differences: readonly Difference[] = [
  ...(hasBrotli ? [] : withoutBrotli),
  {
    host: 'nginx',
    rows: ['a folder without a page or a slash'],
    comes: { status: 301, location: '/_astro/', sends: 'its own words', type: 'text/html' },
    said: 'leads from a folder without a page to the same with a slash, and only then says that it is not there',
  },
  {
    host: 'nginx',
    rows: ['a part beyond the end'],
    comes: { headers: 'ours, twice' },
    said: 'sends our headers twice when it refuses a part of a file',
  },
  {
    host: 'nginx',
    rows: ['a part that ends before it begins'],
    comes: { status: 416, sends: 'its own words', type: /^text\/html/, headers: 'ours, twice' },
    said: 'sends our headers twice when it refuses a part of a file',
  },
  { host: 'nginx', rows: encodedSlashes, comes: talk, said: decodes },
  { host: 'Caddy', rows: encodedSlashes, comes: talk, said: decodes },
  {
    host: 'Caddy',
    rows: [
      'HEAD: a page without its slash',
      'a page without its slash',
      'two slashes before a page without its slash',
    ],
    comes: { status: 308 },
    said: 'leads to the address with a slash by 308 in place of 301',
  },
  {
    host: 'Caddy',
    rows: ['the name of another site, and back'],
    comes: { status: 308, location: '/', sends: 'its own words' },
    said: 'leads from `//example.org/..` to the front page, where others show it at once',
  },
  {
    host: 'Caddy',
    rows: ['a part that ends before it begins', 'a part in something else than bytes'],
    comes: { status: 416, sends: 'its own words', type: 'text/plain; charset=utf-8' },
    said: 'refuses a request for a part of a file that makes no sense, where others send the whole file',
  },
  {
    host: 'Caddy',
    rows: noPercent,
    comes: {
      status: 400,
      sends: 'its own words',
      type: 'text/plain; charset=utf-8',
      headers: 'none of ours',
    },
    said: 'answers an address that cannot be read, such as `/%`, with three words and without our headers',
  },
  {
    host: 'Apache',
    rows: [...upwards.map((start) => `out of the folder by ${start}`), ...noPercent],
    comes: { status: 400 },
    said: 'says 400 in place of 404 for an address that leads out of the site or cannot be read',
  },
  {
    host: 'Apache',
    rows: [
      'what lies there for Apache',
      'a name of 300 letters',
      'a name of 8 kB',
      'folders of 8 kB',
    ],
    comes: { status: 403 },
    said: 'says 403 in place of 404 for its own `.htaccess` and for a name that no file can have',
  },
];
