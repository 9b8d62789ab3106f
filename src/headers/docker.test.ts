import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dockerfile as dockerfileAt, dockerignore } from './docker.ts';

const dockerfile = dockerfileAt('');
import { hostFiles } from './host-files.ts';

const { forServers } = hostFiles(
  [{ path: '/*', headers: { 'Referrer-Policy': 'no-referrer' } }],
  [],
);
const copied = [...dockerfile.matchAll(/^COPY (\S+) /gm)].map(([, from]) => from);

test('its steps copy the pages and a file that the build writes, and Docker may see both', () => {
  assert.deepEqual(copied, ['dist-hosting/Caddyfile', 'dist/']);
  assert.ok('Caddyfile' in forServers);
  const seen = [...dockerignore.matchAll(/^!(\S+)$/gm)].map(([, name]) => name);
  assert.deepEqual(seen, ['dist', 'dist-hosting/Caddyfile']);
  assert.match(dockerignore, /^\*$/m);
});

test('what it puts in place of the example stands in the file just once, at the start of a line', () => {
  const caddyfile = forServers['Caddyfile'] ?? '';
  assert.equal(caddyfile.match(/^your\.name\.example \{$/gm)?.length, 1);
  assert.equal(caddyfile.match(/\/var\/www\/your-site/g)?.length, 1);
});

test('no image is made without an address, and the version of the server is pinned', () => {
  assert.match(dockerfile, /^RUN test -n "\$ADDRESS" && /m);
  assert.match(dockerfile, /^FROM caddy:\d+\.\d+\.\d+-alpine$/m);
});
