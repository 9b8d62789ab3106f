import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from '../../machine/cli/paths.ts';
import { headersFor } from '../../src/headers/rules.ts';
import { LIMITS } from '../../src/headers/underscore-headers.ts';
import { headerRules, publishedFiles } from './built-pages.ts';
import { cloudflare, netlify, type HostRules } from './underscore-headers.ts';

const text = readFileSync(join(dist, '_headers'), 'utf8');
const small = (host: HostRules, path: string, name: string) => {
  const rules = '/*\n  X-A: one\n\n/b/*\n  X-A: two\n\n/c/*\n  ! X-A\n  X-A: three\n';
  return host(rules, path)[name];
};

test('of two rules, Cloudflare joins the values and Netlify takes the later, by what they say', () => {
  assert.equal(small(cloudflare, '/a', 'x-a'), 'one');
  assert.equal(small(cloudflare, '/b/a', 'x-a'), 'one, two');
  assert.equal(small(cloudflare, '/c/a', 'x-a'), 'three');
  assert.equal(small(netlify, '/b/a', 'x-a'), 'two');
  assert.equal(small(netlify, '/c/a', 'x-a'), 'three');
});

const forReaders = publishedFiles
  .filter((path) => !/\.(br|gz)$|^\/(_headers|_redirects|\.htaccess|404\.html)$/.test(path))
  .map((path) => path.replace(/\/index\.html$/, '/'));
const missing = ['/no/such/page/', '/_astro/none.js', '/pagefind/none.js', '/nothing'];
assert.ok(forReaders.length > 500);

for (const [name, host] of Object.entries({ cloudflare, netlify })) {
  test(`${name}, by its own rules, sends each file just what we say`, () => {
    for (const path of forReaders) {
      const sent = host(text, path);
      const wanted = headersFor(headerRules, path);
      const ours = Object.entries(wanted).map(([header, value]) => [header.toLowerCase(), value]);
      assert.deepEqual(sent, Object.fromEntries(ours), path);
    }
  });

  test(`${name}: where there is no file, nothing is kept and our policy holds`, () => {
    for (const path of missing) {
      const sent = host(text, path);
      for (const [header, value] of Object.entries(headersFor(headerRules, '/404.html'))) {
        assert.equal(sent[header.toLowerCase()], value, `${path}: ${header}`);
      }
    }
  });
}

test('the file keeps to Cloudflare’s limits: what is beyond them it would leave out', () => {
  const lines = text.split('\n');
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= LIMITS.rules);
  for (const line of lines) assert.ok(line.length <= LIMITS.line, line);
});
