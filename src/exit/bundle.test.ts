import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { exitScript } from './bundle.ts';

const weather = { address: 'https://weather.example/today', name: 'Weather' };

test('the whole script is at most 1.5 kB when compressed', async () => {
  const script = await exitScript(weather);
  const bytes = gzipSync(script, { level: 9 }).length;
  assert.ok(bytes <= 1500, `${bytes} bytes`);
});

test('it contains the operator’s address and name, and loads nothing', async () => {
  const script = await exitScript(weather);
  assert.ok(script.includes(weather.address));
  assert.ok(script.includes(weather.name));
  assert.doesNotMatch(script, /\bimport\b|fetch\(|https:(?!\/\/weather\.example\/today)/);
});

test('no name can close the script element', async () => {
  const script = await exitScript({ ...weather, name: 'Rain </script><b>' });
  assert.doesNotMatch(script, /<\/script/i);
});

test('the same settings give the same text, so the policy needs only one hash', async () => {
  assert.equal(await exitScript(weather), await exitScript({ ...weather }));
});
