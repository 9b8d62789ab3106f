import { createHash } from 'node:crypto';

/** The namespace for web addresses, from RFC 9562, section 6.6. */
const webAddresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * The version 5 UUID of a name (RFC 9562, section 5.5). The same name gives the same UUID in every
 * build and on every machine.
 *
 * @param name a web address, unless another namespace is given
 */
export function uuidV5(name: string, namespace: string = webAddresses): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map((part) => hex.slice(...part)).join('-');
}
