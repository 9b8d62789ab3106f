import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildWith } from '../fixtures/build-with.ts';

test('a fault in the content stops the build with its message, no stack and no site', () => {
  buildWith(
    'facts/child-must-tell.yaml',
    (text) => text.replace('fmc-code-copy', 'no-such-source'),
    ({ status, stderr, path }) => {
      assert.equal(status, 1);
      assert.match(
        stderr,
        /The site was not built\.\n\ncontent\/facts\/child-must-tell\.yaml, line \d+, names "no-such-source"/,
      );
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.ok(!existsSync(path('dist/index.html')));
      assert.ok(!existsSync(path('dist-hosting')));
    },
  );
});

test('a retired address keeps a page that says where to go; what editors do to a file does no harm', () => {
  buildWith(
    'retired.yaml',
    () => "- address: /old/page/\n  title: An older page\n  goTo: /talk/\n  since: '2026-12-01'\n",
    ({ status, stdout, stderr, path }) => {
      assert.equal(status, 0, stderr);
      assert.match(
        stdout,
        /^Built \d+ pages; of \d+ guides \d+ are signed; .*dist-hosting\/: a trial copy, not for the public\.\n$/,
      );
      const privacy = readFileSync(path('dist/about/privacy/index.html'), 'utf8');
      assert.match(privacy, /<h2 id="first">First<\/h2>\s*<p>Words\.<\/p>/);
      const html = readFileSync(path('dist/old/page/index.html'), 'utf8');
      assert.match(html, /data-leave/);
      assert.match(html, /Go to: <a href="\/talk\/">Someone to talk to<\/a>/);
      assert.doesNotMatch(html, /http-equiv="refresh"/);
    },
    {
      'content/guides/about/privacy.mdx': (text) =>
        `\uFEFF${text}\n<h2 id="first">First</h2>\n\nWords.\n`.replaceAll('\n', '\r\n'),
    },
  );
});

test('code that nobody declared stops the build, wherever it was written, with its page', () => {
  buildWith(
    'guides/about/privacy.mdx',
    (text) => text.replace(/^heading: .*$/m, 'heading: "<script>alert(1)</script>"'),
    ({ status, stderr, path }) => {
      assert.equal(status, 1);
      const told = stderr.split('\n').filter((line) => line.includes('the policy'));
      const [common] = told.splice(
        told.findIndex((line) => line.includes('alert(4)')),
        1,
      );
      assert.match(
        common ?? '',
        /^[\w/-]+index\.html has a script that the policy does not allow: alert\(4\) \(and \d{3} more pages\)$/,
      );
      assert.deepEqual(told, [
        'words/index.html has a script that the policy does not allow: alert(2)',
        'words/index.html has an attribute that the policy does not allow: onclick="alert(3)"',
        'words/index.html has an attribute that the policy does not allow: style="color:red"',
      ]);
      // What is written in front matter is text, so it must appear on the page as text.
      const html = readFileSync(path('dist/about/privacy/index.html'), 'utf8');
      assert.ok(html.includes('<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>'));
      // Without its hosting files, nothing will serve such a build.
      assert.ok(!existsSync(path('dist-hosting')));
    },
    {
      'src/facts/Sources.astro': (text) => `${text}<script is:inline>alert(4)</script>\n`,
      // Only one page has it. In a guide such code is refused before the build.
      'src/glossary/Glossary.astro': (text) =>
        `${text}<script is:inline>alert(2)</script>\n<p onclick="alert(3)" style="color:red">Words.</p>\n`,
    },
  );
});

test('a service’s own look and ways to reach it are on every page, and no name of a file', () => {
  const drawing = (viewBox: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path d="M0 0h9v9z"/></svg>`;
  const ways =
    'phone: { number: 01632 960 001, hours: weekdays }, email: help@acorn.example, ' +
    'offices: [{ name: Leeds, address: [1 Acorn Street, Leeds], phone: 01632 960 002 }], ' +
    'web: https://www.acorn.example/us/';
  buildWith(
    'site.yaml',
    (text) =>
      text
        .replace('logo: none', 'logo: After abuse.svg')
        .replace('icon: none', 'icon: Our icon.svg')
        .replace('line: none', 'line: Family mediation in Leeds')
        .replace('accent: none', "accent: { light: '#9c004e', dark: '#ff9ad0' }")
        .replace(/^contact: .*/m, `contact: { ${ways} }`),
    ({ status, stderr, path }) => {
      assert.equal(status, 0, stderr);
      assert.equal(readFileSync(path('dist/logo.svg'), 'utf8'), drawing('0 0 120 40'));
      assert.equal(readFileSync(path('dist/icon.svg'), 'utf8'), drawing('0 0 32 32'));
      const headers = readFileSync(path('dist/_headers'), 'utf8');
      for (const page of ['index.html', 'talk/index.html', '404.html']) {
        const html = readFileSync(path(`dist/${page}`), 'utf8');
        assert.match(
          html,
          /<img class="logo wide" src="\/logo\.svg" alt="Family Mediation Clinic" width="108" height="36">/,
        );
        assert.match(html, /<small>Family mediation in Leeds<\/small>/);
        assert.match(html, /<p class="own-line">Family mediation in Leeds<\/p>/);
        assert.doesNotMatch(html, /After abuse|Our icon/);
        const styles = Array.from(
          html.matchAll(/<style>(.*?)<\/style>/gs),
          ([, text]) => text ?? '',
        );
        assert.ok(styles.some((text) => /^@layer tokens\{:root\{--pine:[^;]*#9c004e/.test(text)));
        for (const text of styles) {
          const hash = createHash('sha256').update(text).digest('base64');
          assert.ok(headers.includes(`'sha256-${hash}'`), 'the policy allows the styles');
        }
        assert.match(
          html,
          /<p data-unread>To reach this service: <a href="tel:\+441632960001">01632 960 001<\/a> · <a href="mailto:help@acorn\.example">help@acorn\.example<\/a>\. An email stays in your sent messages\.\s*<\/p>/,
        );
      }
      const about = readFileSync(path('dist/about/index.html'), 'utf8');
      const [, list = ''] = /<h2 id="reach">.*?<ul>(.*?)<\/ul>/s.exec(about) ?? [];
      assert.equal(
        list
          .replaceAll(/<[^>]+>|\s+/g, ' ')
          .replaceAll(/ +/g, ' ')
          .trim(),
        'Phone: 01632 960 001 . Weekdays Email: help@acorn.example ' +
          'Leeds: 1 Acorn Street, Leeds. Phone: 01632 960 002 Website: acorn.example/us',
      );
    },
    {
      'content/brand/After abuse.svg': () => drawing('0 0 120 40'),
      'content/brand/Our icon.svg': () => drawing('0 0 32 32'),
    },
  );
});
