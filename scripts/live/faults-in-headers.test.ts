import { test } from 'node:test';
import type { Spoil } from '../fixtures/faulty-host.ts';
import { header, replaced, without } from '../fixtures/spoil-answers.ts';
import { assertTold } from '../fixtures/check-host.ts';

const faults: [what: string, spoil: Spoil, told: RegExp][] = [
  [
    'an old policy, which stops the exit',
    replaced(/'sha256-[^']*'(?=; style)/, "'sha256-old='"),
    /stops the script of “Leave this site”[^]*script-src also allows 'sha256-old='; script-src does not allow 'sha256-/,
  ],
  [
    'a second policy, which stops the exit',
    ({ headers }) => {
      const policy = headers['content-security-policy'];
      if (typeof policy === 'string') {
        headers['content-security-policy'] = [policy, "default-src 'self'"];
      }
    },
    /stops the script of “Leave this site”[^]*stops the page’s styles[^]*policy is sent more than once/,
  ],
  [
    'a policy that allows more',
    replaced("script-src 'self'", "script-src 'self' https://stats.example"),
    /script-src also allows https:\/\/stats\.example\./,
  ],
  ['no policy', without('content-security-policy'), /No content security policy is sent/],
  [
    'no referrer policy',
    without('referrer-policy'),
    /Referrer-Policy is missing; it should be “no-referrer”\. The next/,
  ],
  [
    'pages that may be kept',
    header('cache-control', 'max-age=600'),
    /Cache-Control is “max-age=600”; it should be “no-store”\. The browser may keep/,
  ],
  [
    'a header that is sent twice',
    header('referrer-policy', ['no-referrer', 'no-referrer']),
    /Referrer-Policy is sent twice/,
  ],
  [
    'code that is not kept',
    header('cache-control', 'no-store', /_astro\/a/),
    /is “no-store”; it should be “public.* slow but does no harm\.\n {4}At \/_astro\/a\.js\.\n/,
  ],
  [
    'no headers at all',
    (sending) => {
      const { 'content-type': type, 'content-encoding': encoding, location } = sending.headers;
      sending.headers = {
        'content-type': type ?? '',
        ...(encoding && { 'content-encoding': encoding }),
        ...(location && { location }),
      };
    },
    /None of the headers of this site is sent/,
  ],
  [
    'a cookie',
    header('set-cookie', ['visit=1; Path=/', 'b=2']),
    /A cookie is set: “visit”\.\n {4}At \/, /,
  ],
  [
    'a cookie on the way',
    header('set-cookie', 'visit=1', /^\/talk$/),
    /A cookie is set: “visit”\.\n {4}At \/talk\.\n/,
  ],
  [
    'reports',
    header('report-to', '{}'),
    /report-to is sent: it names an address to which browsers report/,
  ],
  ['reports of errors', header('nel', '{}'), /nel is sent: it asks browsers to report/],
  ['measuring', header('server-timing', 'cdn;dur=1'), /server-timing is sent/],
  [
    'pages fetched beforehand',
    header('speculation-rules', '"/x"'),
    /fetch pages that nobody has opened/,
  ],
  [
    'something else fetched',
    header('link', '<https://a.example/b.css>; rel=preload'),
    /The header Link makes browsers fetch something else/,
  ],
];
for (const [what, spoil, told] of faults) {
  test(`told in words: ${what}`, () => assertTold(spoil, told));
}
