import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htaccess } from './apache.ts';

test('what Apache would read otherwise is written so that it stays as it is', () => {
  const file = htaccess([
    { path: '/*', headers: { 'X-Said': 'she said "50%"' } },
    { path: '/a.b/*', headers: { 'X-Said': 'all below' } },
    { path: '/a+b.js', headers: { 'X-Said': 'one file' } },
  ]);
  assert.deepEqual(file.match(/^Header .*X-Said.*$/gm), [
    'Header unset X-Said',
    'Header always set X-Said "she said \\"50%%\\""',
    'Header always set X-Said "all below" "expr=%{REQUEST_URI} =~ m#^/a\\.b/#"',
    'Header always set X-Said "one file" "expr=%{REQUEST_URI} =~ m#^/a\\+b\\.js(\\.(br|gz))?$#"',
  ]);
});
