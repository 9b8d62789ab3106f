import { test } from 'node:test';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { HANGS_UP, type Spoil } from '../fixtures/faulty-host.ts';
import { at, header, rewrite } from '../fixtures/spoil-answers.ts';
import { assertTold } from '../fixtures/check-host.ts';

const faults: [what: string, spoil: Spoil, told: RegExp][] = [
  [
    'a script that is added to pages',
    rewrite((html) =>
      html.replace('</body>', '<script src="https://stats.example/a.js"></script></body>'),
    ),
    /adds a script to the page: “<script src="https:\/\/stats\.example\/a\.js"><\/script>”\.\n {4}At \/, \/before\/costs\//,
  ],
  [
    'a page of another build',
    at('/talk/', (sending) => {
      sending.body = gzipSync('<!DOCTYPE html><p>Old words');
      sending.headers['content-encoding'] = 'gzip';
    }),
    /The page is not yours: where yours has “<html>.* it has “<p>Old words”\. The page is of another build.*\n {4}At \/talk\/\.\n/,
  ],
  [
    'a page that is not there',
    at('/talk/', (sending) => {
      sending.status = 404;
    }),
    /It does not come: the host answers with the message that there is no such page \(404\)\.\n {4}At \/talk\/\.\n/,
  ],
  [
    'a host that fails',
    at('/talk/', (sending) => {
      sending.status = 500;
    }),
    /a fault of its own \(500\)/,
  ],
  [
    'a page that leads elsewhere',
    at('/talk/', (sending) => {
      sending.status = 302;
      sending.headers['location'] = '/en/talk/';
    }),
    /another address, \/en\/talk\/ \(302\)/,
  ],
  [
    'a page that cannot be unpacked',
    at('/talk/', (sending) => {
      sending.body = Buffer.from('plain');
    }),
    /packed as “br”, which could not be unpacked/,
  ],
  [
    'a script that was changed',
    at('/_astro/a.js', (sending) => {
      sending.body = Buffer.from('go();watch()');
    }),
    /has more than yours: “;watch\(\)”\. The page is.*\n {4}At \/_astro\/a\.js\.\n/,
  ],
  [
    'a wrong type',
    header('content-type', 'application/octet-stream', /talk\/$/),
    /A \.html file is called “application\/octet-stream”\. A browser may download/,
  ],
  [
    'wrong letters',
    header('content-type', 'text/html; charset=iso-8859-1', /talk\/$/),
    /letters are called “charset=iso-8859-1”/,
  ],
  [
    'pages that are not packed',
    (sending) => {
      if (sending.headers['content-encoding'] === undefined) return;
      delete sending.headers['content-encoding'];
      sending.body = brotliDecompressSync(sending.body);
    },
    /It is sent whole, though a much smaller copy lies beside it\.\n {4}At \/, /,
  ],
  [
    'packed for everybody',
    at('/', (sending) => {
      if (sending.headers['content-encoding']) return;
      sending.headers['content-encoding'] = 'gzip';
      sending.body = gzipSync(sending.body);
    }),
    /packed even for browsers that cannot unpack it/,
  ],
  [
    'no slash, and no way on',
    at('/talk', (sending) => {
      sending.status = 404;
    }),
    /Without its last slash the address leads nowhere \(404\).*\n {4}At \/talk\.\n/,
  ],
  [
    'no slash, and the page itself',
    at('/before/costs', (sending) => {
      sending.status = 200;
    }),
    /Without its last slash the address shows a page.*\n {4}At \/before\/costs\.\n/,
  ],
  [
    'no slash, and another place',
    at('/talk', (sending) => {
      sending.headers['location'] = '/other/';
    }),
    /It leads to http:\/\/127\.0\.0\.1:\d+\/other\/, in place of .*\/talk\/\.\n/,
  ],
  [
    'a start page for what does not exist',
    at('/nothing-is-here/', (sending) => {
      sending.status = 200;
    }),
    /An address that does not exist is answered as if it did \(200, not 404\)/,
  ],
  [
    'another message for what does not exist',
    at('/nothing-is-here/', (sending) => {
      sending.body = Buffer.from('Oops');
      delete sending.headers['content-encoding'];
    }),
    /shows another page than yours that says whom to call/,
  ],
  [
    'a missing script that is kept',
    header('cache-control', 'max-age=31536000', /_astro\/nothing/),
    /Cache-Control is “max-age=31536000”; it should be “no-store”.*\n {4}At \/_astro\/nothing-is-here\.js\.\n/,
  ],
  [
    'a host that hangs up',
    at('/talk/', (sending) => {
      sending.status = HANGS_UP;
    }),
    /The host broke off in the middle of its answer\.\n {4}At \/talk\/\.\n/,
  ],
];
for (const [what, spoil, told] of faults) {
  test(`told in words: ${what}`, () => assertTold(spoil, told));
}
