import { get, notFound, page, talk, type Row } from './row.ts';

/** Lies beside the folder of the site while the tests run: see wire.test.ts. */
export const SECRET = 'secret.txt';

/** Ways to write an address that leads out of the site’s folder. */
const out: readonly Row[] = [
  '/../',
  '/%2e%2e/',
  '/.%2E/',
  '/talk/../../',
  '/..%2f',
  '/%2e%2e%2f',
  '/..%5c',
  '/..\\',
  '/..;/',
  '/%252e%252e/',
  '/%c0%ae%c0%ae/',
  '/.%00./',
].map((start) => get(`out of the folder by ${start}`, `${start}${SECRET}`, notFound));

/** Other ways to write the address of a page. */
const same: readonly Row[] = [
  '/talk/../talk/',
  '/./talk/',
  '/%2e/talk/',
  '/t%61lk/',
  '//talk/',
  '/talk//',
  'http://127.0.0.1/talk/',
].map((path) => get(`the same page by ${path}`, path, talk));

const long = 'a'.repeat(8_100);

/** Ways to write an address that may mislead a server. */
export const pathRows: readonly Row[] = [
  ...out,
  ...same,
  // A redirect to "//talk/" would lead to a site called "talk".
  get('two slashes before a page without its slash', '//talk', { status: 301, location: '/talk/' }),
  get('two slashes before the name of another site', '//example.org/', notFound),
  get('a backslash before the name of another site', '/\\example.org/', notFound),
  get('the name of another site, and back', '//example.org/..', page('index.html')),
  get('an encoded slash at the end', '/talk%2f', notFound),
  get('an encoded slash at the start', '/%2ftalk/', notFound),
  get('NUL at the end of a page', '/talk/%00', notFound),
  get('NUL at the end of a folder', '/talk%00', notFound),
  get('a "%" that encodes nothing', '/%', notFound),
  get('a "%" before what is no number', '/%zz', notFound),
  get('a byte that is no letter', '/talk/%ff', notFound),
  get('a page in capitals', '/TALK/', notFound),
  get('a name of 300 letters', `/${long.slice(0, 300)}/`, notFound),
  get('a name of 8 kB', `/${long}`, notFound),
  get('folders of 8 kB', `/${'a/'.repeat(4_050)}`, notFound),
  get('8 kB after the "?"', `/talk/?${long.slice(0, 8_000)}`, talk),
];
