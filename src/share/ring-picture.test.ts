import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { ringPicture } from './ring-picture.ts';

test('the picture is a small PNG of a grey ring, light in the middle and at the edge', () => {
  const png = ringPicture(600);
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  assert.ok(png.length < 20_000, `${png.length} bytes`);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    assert.equal(png.readUInt32BE(at + 8 + length), crc32(named));
    chunks.set(named.subarray(0, 4).toString(), named.subarray(4));
    at += length + 12;
  }
  assert.deepEqual([...chunks.keys()], ['IHDR', 'IDAT', 'IEND']);
  const shades = inflateSync(chunks.get('IDAT')!);
  assert.equal(shades.length, 600 * 601);
  const at = (x: number, y: number) => shades[y * 601 + 1 + x];
  assert.deepEqual(
    [at(0, 0), at(300, 300), at(300 + 132, 300), at(300, 300 - 132)],
    [251, 251, 122, 122],
  );
});
