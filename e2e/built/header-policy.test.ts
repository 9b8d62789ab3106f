import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { headersFor } from '../../src/headers/rules.ts';
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

for (const { address, document } of builtPages) {
  test(`${address} has no inline code that the policy does not name`, () => {
    const inline = document.querySelectorAll('style, script:not([src])');
    assert.ok(inline.length > 0);
    for (const { rawText } of inline) {
      const hash = createHash('sha256').update(rawText).digest('base64');
      assert.ok(policyOf(address).includes(`'sha256-${hash}'`), rawText.slice(0, 60));
    }
    assert.deepEqual(document.querySelectorAll('[style]').map(String), [], 'no style attributes');
    assert.doesNotMatch(document.toString(), /\son[a-z]+="/, 'no script in attributes');
  });
}

test('inline code is the same on every page that has it', () => {
  const styles = new Set(
    builtPages.map(({ document }) => document.querySelector('style')?.rawText),
  );
  assert.equal(styles.size, 1);
});
