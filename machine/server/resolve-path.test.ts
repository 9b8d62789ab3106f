import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderWith } from '../../src/fixtures/folder.ts';
import { servedFor } from './resolve-path.ts';

const folder = folderWith({
  'index.html': '',
  'costs/index.html': '',
  'pictures/a.svg': '',
  'data/hsds/index.json': '',
  'data/hsds/services/a.json': '',
  'odd\\name': '',
  '.htaccess': '',
  _headers: '',
});

const answers: [string, ReturnType<typeof servedFor>][] = [
  ['/', { kind: 'file', name: '/index.html' }],
  ['/costs/', { kind: 'file', name: '/costs/index.html' }],
  ['/costs', { kind: 'redirect', to: '/costs/' }],
  ['/pictures/a.svg', { kind: 'file', name: '/pictures/a.svg' }],
  ['/pictures/a.svg/', { kind: 'missing' }],
  ['/pictures', { kind: 'missing' }],
  ['/index', { kind: 'missing' }],
  ['/nothing', { kind: 'missing' }],
  ['/data/hsds/', { kind: 'file', name: '/data/hsds/index.json' }],
  ['/data/hsds/services/a', { kind: 'file', name: '/data/hsds/services/a.json' }],
  ['/data/hsds/services/b', { kind: 'missing' }],
  ['/.htaccess', { kind: 'missing' }],
  ['/_headers', { kind: 'missing' }],
  ['//costs', { kind: 'missing' }],
  ['/odd\\name', { kind: 'missing' }],
  ['/costs\0', { kind: 'missing' }],
  // No file system allows names as long as this.
  [`/${'long'.repeat(200)}/`, { kind: 'missing' }],
];

for (const [pathname, answer] of answers) {
  test(`${JSON.stringify(pathname.slice(0, 40))} is ${answer.kind}`, () => {
    assert.deepEqual(servedFor(pathname, folder), answer);
  });
}
