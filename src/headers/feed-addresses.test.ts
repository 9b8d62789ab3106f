import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedFileFor, underscoreRedirects } from './feed-addresses.ts';

const answers: [address: string, file: string | null][] = [
  ['/data/hsds', '/data/hsds/index.json'],
  ['/data/hsds/', '/data/hsds/index.json'],
  ['/data/hsds/services', '/data/hsds/services/index.json'],
  ['/data/hsds/services/', '/data/hsds/services/index.json'],
  ['/data/hsds/services/a-1', '/data/hsds/services/a-1.json'],
  ['/data/hsds/services/a-1.json', null],
  ['/data/hsds/services/a-1/', null],
  ['/data/hsds/services/../x', null],
  ['/data/hsdservices', null],
  ['/data/helplines', null],
];
for (const [address, file] of answers) {
  test(`${address} is answered by ${file ?? 'nothing of the feed'}`, () => {
    assert.equal(feedFileFor(address), file);
  });
}

test('the file for hosts has each address once, and none of another file', () => {
  const files = [
    '/data/helplines.json',
    '/data/hsds/index.json',
    '/data/hsds/index.json.br',
    '/data/hsds/services/a-1.json',
  ];
  assert.equal(
    underscoreRedirects(files),
    '/data/hsds /data/hsds/index.json 200\n' +
      '/data/hsds/ /data/hsds/index.json 200\n' +
      '/data/hsds/services/a-1 /data/hsds/services/a-1.json 200\n',
  );
});
