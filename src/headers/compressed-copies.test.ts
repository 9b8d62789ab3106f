import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { folderWith } from '../fixtures/folder.ts';
import { writeCompressedCopies } from './compressed-copies.ts';

const long = 'The same words again. '.repeat(100);
const folder = folderWith({
  'index.html': long,
  'data/all.json': long,
  'short.html': 'short',
  'picture.png': long,
});
await writeCompressedCopies(folder);

test('each long text has two copies, whatever folder it is in, and nothing else has any', () => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const copies = names.map((name) => name.replaceAll('\\', '/')).filter((n) => /(br|gz)$/.test(n));
  assert.deepEqual(copies.sort(), [
    'data/all.json.br',
    'data/all.json.gz',
    'index.html.br',
    'index.html.gz',
  ]);
});

test('the copies are smaller, and hold just what the file holds', () => {
  const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(join(folder, `index.html.${ending}`)));
  assert.ok(br && br.length < 200);
  assert.ok(gz && gz.length < 200);
  assert.equal(brotliDecompressSync(br).toString(), long);
  assert.equal(gunzipSync(gz).toString(), long);
  assert.equal(readFileSync(join(folder, 'index.html'), 'utf8'), long);
});
