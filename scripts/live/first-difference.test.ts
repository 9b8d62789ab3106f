import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDifferences } from './first-difference.ts';

const built = `<html><head><title>Talk</title><script>leave()</script></head><body><p>Call 999 if anybody is in danger now.</p><p>${'It is free to call. '.repeat(5)}</p></body></html>`;
const said = (sent: string) => describeDifferences(built, sent);
const whence = 'The page is of another build, or something between you and the reader changes it.';

test('what is the same is no difference', () => {
  assert.deepEqual(said(built), []);
});

const differences: [what: string, sent: string, told: string][] = [
  [
    'a script, in front of a tag that begins alike',
    built.replace('</head>', '<script>count()</script></head>'),
    'Something between you and the reader adds a script to the page: “<script>count()</script>”.',
  ],
  [
    'words after the end',
    `${built}\n<!-- 12 ms -->`,
    `The page has more than yours: “<!-- 12 ms -->”. ${whence}`,
  ],
  [
    'something in front of it all',
    `<i>${'x'.repeat(200)}</i>${built}`,
    `The page has more than yours: “<i>${'x'.repeat(97)}…”. ${whence}`,
  ],
  [
    'an element in front of a tag that begins alike',
    built.replace('<p>Call', '<pre>x</pre><p>Call'),
    `The page has more than yours: “<pre>x</pre>”. ${whence}`,
  ],
  [
    'an attribute',
    built.replace('<p>Call 999 if anybody', '<p class="a">Call 998 if somebody'),
    `The page is not yours: where yours has “<p>Call 999 if anybody is in danger now.</p><p>It is free to call. It is free to call. It is free to…”, it has “<p class="a">Call 998 if somebody is in danger now.</p><p>It is free to call. It is free to call. It…”. ${whence}`,
  ],
  [
    'words that are gone',
    built.replace('<p>Call 999 if anybody is in danger now.</p>', ''),
    `The page lacks what yours has: “Call 999 if anybody is in danger now.</p><p>”. ${whence}`,
  ],
  ['nothing at all', ' \n', 'Nothing is sent where the page should be.'],
];
for (const [what, sent, told] of differences) {
  test(`told in words: ${what}`, () => {
    assert.deepEqual(said(sent), [told]);
  });
}

test('a script is told even if the words differ before it, and is surely foreign if it is from elsewhere', () => {
  const old = built.replace('Call 999', 'Ring 999');
  const [script, words] = said(
    old.replace('</body>', '<script async src="https://stats.example/a.js"></script></body>'),
  );
  assert.match(script ?? '', /^Something between you and the reader adds a script/);
  assert.match(words ?? '', /^The page is not yours: where yours has “Call/);
  const [ours] = said(old.replace('leave()', 'leaveOld()'));
  assert.equal(
    ours,
    `The page has a script that is not in yours: “<script>leaveOld()</script>”. ${whence}`,
  );
});

test('a page that stops short is told as what is gone', () => {
  assert.match(said(built.slice(0, 90))[0] ?? '', /lacks what yours has: “/);
});
