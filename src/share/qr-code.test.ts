import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeQR } from 'qr/decode.js';
import { qrCode, type ScanCode } from './qr-code.ts';

/** What a camera would see: eight dots for each small square, and four squares of white around. */
function picture({ size, path }: ScanCode) {
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
const decoded = (code: ScanCode) => decodeQR(picture(code), { timeLimit: 10_000 });

test('the code says the address, to a reader that is not its maker', () => {
  assert.equal(decoded(qrCode(address)), address);
});

test('it can lose more than a quarter: the error correction is the highest', () => {
  // 37 small squares hold 44 letters at level H; the lower levels would need fewer squares.
  assert.equal(qrCode(address).size, 37);
});

test('the longest address that fits is still wide enough to print, and a longer one is refused', () => {
  const longest = `https://example.org/${'a'.repeat(99)}`;
  const code = qrCode(longest);
  assert.equal(code.size, 57);
  assert.equal(decoded(code), longest);
  assert.throws(() => qrCode(`${longest}b`), /too long for a printed code: 120 letters/);
});

test('the same address gives the same code, letter by letter', () => {
  assert.deepEqual(qrCode(address), qrCode(address));
});
