import { crc32, deflateSync } from 'node:zlib';

const paper = 251;
const ink = 122;

/**
 * The picture of a link preview: a grey ring, as on the tab, and nothing else. A PNG in shades of
 * grey, drawn at build, so that there is no file that nobody can change.
 *
 * @param size its width and height, in pixels
 */
export function ringPicture(size: number): Buffer {
  const middle = (size - 1) / 2;
  const radius = size * 0.22;
  const half = size * 0.04;
  const rows = Array.from({ length: size }, (_, y) => {
    const shades = Array.from({ length: size }, (_, x) => {
      const away = Math.abs(Math.hypot(x - middle, y - middle) - radius);
      // One pixel of grey between, so that the edge is smooth.
      const inside = Math.min(1, Math.max(0, half - away + 0.5));
      return Math.round(paper + (ink - paper) * inside);
    });
    // Each row says first that it stands as it is.
    return [0, ...shades];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits for each pixel, grey, not interlaced.
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
