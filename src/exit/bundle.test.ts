import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { exitScript } from './bundle.ts';

const weather = { address: 'https://weather.example/today', name: 'Weather' };

test('all of it is at most 1.5 kB on the wire', async () => {
  const script = await exitScript(weather);
  const bytes = gzipSync(script, { level: 9 }).length;
  assert.ok(bytes <= 1500, `${bytes} bytes`);
});

test('it holds the operator’s address and name, and loads nothing', async () => {
  const script = await exitScript(weather);
  assert.ok(script.includes(weather.address));
  assert.ok(script.includes(weather.name));
  assert.doesNotMatch(script, /\bimport\b|fetch\(|https:(?!\/\/weather\.example\/today)/);
});

test('nothing in a name can end the script element', async () => {
  const script = await exitScript({ ...weather, name: 'Rain </script><b>' });
  assert.doesNotMatch(script, /<\/script/i);
});

test('the same settings give the same text, for one hash in the policy', async () => {
  assert.equal(await exitScript(weather), await exitScript({ ...weather }));
});
