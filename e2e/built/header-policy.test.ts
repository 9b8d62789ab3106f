import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor } from '../../src/headers/rules.ts';
import { settings } from '../site-pages.ts';
import { builtPages, headerRules } from './built-pages.ts';

const policyOf = (path: string): string =>
  headersFor(headerRules, path)['Content-Security-Policy'] ?? '';

test('one policy for all pages, short, by hashes only', () => {
  const policies = new Set(builtPages.map(({ address }) => policyOf(address)));
  assert.equal(policies.size, 1);
  const policy = policyOf('/');
  assert.ok(policy.length < 2_000, `${policy.length} letters`);
  assert.match(policy, /^default-src 'none'; /);
  assert.doesNotMatch(policy, /unsafe|\*|https?:|data:|blob:/);
});

test('only the search worker may compile WebAssembly', () => {
  assert.match(policyOf('/pagefind/pagefind-worker.js'), /'wasm-unsafe-eval'/);
  for (const path of ['/', '/talk/', '/pagefind/pagefind.js', '/_astro/x.js']) {
    assert.doesNotMatch(policyOf(path), /wasm/);
  }
});

test('pages and the search index are never stored, code may be kept, data is open to others', () => {
  for (const { address } of builtPages) {
    assert.equal(headersFor(headerRules, address)['Cache-Control'], 'no-store');
    assert.equal(headersFor(headerRules, address)['Referrer-Policy'], 'no-referrer');
  }
  for (const kept of ['/pagefind/index/a.pf_index', '/pagefind/fragment/a.pf_fragment']) {
    assert.equal(headersFor(headerRules, kept)['Cache-Control'], 'no-store');
  }
  assert.match(headersFor(headerRules, '/_astro/a.js')['Cache-Control'] ?? '', /immutable/);
  assert.equal(
    headersFor(headerRules, '/data/a.json')['Cross-Origin-Resource-Policy'],
    'cross-origin',
  );
  assert.equal(headersFor(headerRules, '/')['Cross-Origin-Resource-Policy'], 'same-origin');
});

test('what may stand in a page is short, and a person decided on each: see src/headers', () => {
  const [, scripts = ''] = /script-src ([^;]*)/.exec(policyOf('/')) ?? [];
  const [, styles = ''] = /style-src ([^;]*)/.exec(policyOf('/')) ?? [];
  // The script in the head, and Astro's two for islands.
  assert.match(scripts, /^'self'( 'sha256-[\w+/=]{44}'){3}$/);
  // The style sheets of the whole site, the kits, the worksheets, the letters, the sayings, the start, the search,
  // lists to go on from, four drawings, the finder of councils and their pages, first pages in other languages, a film, what is printed of a page that tells, and
  // a logo, a line or a second name; and an accent of the service's own.
  assert.match(styles, /^('sha256-[\w+/=]{44}' ?)+$/);
  assert.equal(styles.split(' ').length, settings.brand?.accent ? 27 : 26);
});

test('inline code is the same on every page that has it', () => {
  const styles = new Set(
    builtPages.map(({ document }) => document.querySelector('style')?.rawText),
  );
  assert.equal(styles.size, 1);
});
