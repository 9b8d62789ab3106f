import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeQR } from 'qr/decode.js';
import { qrCode, type QrDrawing } from './qr-code.ts';

/** What a camera would see: eight pixels for each small square, and a margin of four squares. */
function picture({ size, path }: QrDrawing) {
  const scale = 8;
  const width = (size + 8) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const from = ((Number(y) + 4) * scale + row) * width + (Number(x) + 4) * scale;
      for (let dot = from; dot < from + Number(wide) * scale; dot += 1) {
        data.fill(0, dot * 4, dot * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}

const address = 'https://before-you-mediate.example/go/bcdf/';
const decoded = (code: QrDrawing) => decodeQR(picture(code), { timeLimit: 10_000 });

test('an independent decoder reads the address', () => {
  assert.equal(decoded(qrCode(address)), address);
});

test('the error correction is at its highest level, so that a worn code still works', () => {
  // This address needs 41 small squares at level H, and fewer at lower levels.
  assert.equal(qrCode('https://before-you-mediate-service.example.org/go/bcdf/').size, 41);
});

test('the code of a short address is as fine as any', () => {
  assert.equal(qrCode('https://oak.example/go/bcdf/').size, 37);
  assert.equal(qrCode(address).size, 37);
});

test('the longest address that can be printed is accepted, and one letter more is refused', () => {
  const longest = `https://example.org/${'a'.repeat(99)}`;
  const code = qrCode(longest);
  assert.equal(code.size, 57);
  assert.equal(decoded(code), longest);
  assert.throws(() => qrCode(`${longest}b`), /too long for a printed code: 120 letters/);
});

test('the same address always gives the same code', () => {
  assert.deepEqual(qrCode(address), qrCode(address));
});
