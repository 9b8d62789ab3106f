// For tests: small zips written by hand, so that they can also lie.
import fs from 'node:fs';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { folderWith } from './made-up-site.ts';

/** What a zip may say of a file in it, in place of the truth. */
export interface Lie {
  readonly size?: number;
  readonly crc?: number;
  readonly encrypted?: boolean;
}

/** The bytes of a zip with these files. */
export function zipOf(
  files: Readonly<Record<string, string | Buffer>>,
  lies: Readonly<Record<string, Lie>> = {},
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const packed = deflateRawSync(bytes);
    const { size = bytes.length, crc = crc32(bytes), encrypted = false } = lies[name] ?? {};
    const called = Buffer.from(name);
    // Both kinds of header have these 26 bytes in common: version, flags, method, time, day, sums.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(called.length, 22);
    local.push(Buffer.from('PK\x03\x04'), common, called, packed);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00'), common, where, called);
    offset += 4 + common.length + called.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** Writes bytes as list.zip into a folder of their own, and gives the path. */
export function zipFile(bytes: Buffer): string {
  const file = path.join(folderWith({}), 'list.zip');
  fs.writeFileSync(file, bytes);
  return file;
}
