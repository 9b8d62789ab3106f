import assert from 'node:assert/strict';
import http from 'node:http';
import { after, test } from 'node:test';
import { freePort } from './free-port.ts';

const usual = 4695;
const taken = http.createServer();
await new Promise<void>((done) => {
  taken.listen({ port: usual + 1, host: '127.0.0.1' }, done);
});
after(() => taken.close());

test('the usual port is used where it is free, and else the next that is', async () => {
  assert.equal(await freePort(undefined, usual), usual);
  assert.equal(await freePort('', usual + 1), usual + 2);
  assert.equal(await freePort(undefined, usual, 2), usual + 2, 'both of two must be free');
});

test('a port that was asked for is used or refused, and no other', async () => {
  assert.equal(await freePort(String(usual), 1), usual);
  await assert.rejects(freePort(String(usual + 1), 1), {
    name: 'SetupProblem',
    message: /^Port 4696 is in use/,
  });
});
