import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { exitData, exitScript } from './bundle.ts';

test('the whole script is at most 1.5 kB when compressed', async () => {
  const bytes = gzipSync(await exitScript(), { level: 9 }).length;
  assert.ok(bytes <= 1500, `${bytes} bytes`);
});

test('it holds no address, loads nothing and cannot close its own element', async () => {
  assert.doesNotMatch(await exitScript(), /\bimport\b|fetch\(|https?:|<\//);
});

test('it reads what the page says of the service, and nothing else stands for it', async () => {
  const script = await exitScript();
  const read = Object.keys(exitData({ address: '', name: '' })).map((name) =>
    name.replace('data-', '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const [, names = ''] = /\{([^{}]*)\}=\w+\.dataset\b/.exec(script) ?? [];
  for (const name of read) assert.match(names, new RegExp(`\\b${name}:`));
});
