import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Reply } from './ask.ts';
import type { Fault } from './fault.ts';
import { describeDifferences } from './first-difference.ts';
import { headerFaults } from './headers-sent.ts';
import { stoppedIn } from './policy-sent.ts';
import { typeFault } from './types-sent.ts';
import { watchingFaults } from './watching-headers.ts';

/** What should come for one address. */
export interface Wanted {
  /** The name of the file, from which its type follows, such as /talk/ or /a.js. */
  readonly path: string;
  readonly status: 200 | 404;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it was asked for packed, and a packed copy was built. */
  readonly packed: boolean;
}

/** Everything that is wrong with an answer to somebody who asked for one file. */
export function fileFaults(reply: Reply, wanted: Wanted): Fault[] {
  const { status, headers } = reply;
  if (status !== wanted.status) {
    // What came instead is another page, so that its bytes and type say nothing.
    return [describeStatus(reply, wanted), ...watchingFaults(headers)];
  }
  const type = typeFault(wanted.path, headers['content-type']);
  return [
    ...bytesFaults(reply, wanted),
    ...(isPage(wanted.path)
      ? stoppedIn(wanted.bytes.toString(), headers['content-security-policy'])
      : []),
    ...watchingFaults(headers),
    ...headerFaults(headers, wanted.headers),
    ...(type === null ? [] : [type]),
  ];
}

const isPage = (path: string): boolean => /(\/|\.html)$/.test(path);

function describeStatus({ status, headers }: Reply, wanted: Wanted): Fault {
  if (wanted.status === 404) {
    return {
      kind: 'addresses',
      say:
        status === 200
          ? 'An address that does not exist is answered as if it did (200, not 404).'
          : `An address that does not exist is answered with ${told(status, headers)}, not with your page that says whom to call (404).`,
    };
  }
  return {
    kind: 'pages',
    say: `It does not come: the host answers with ${told(status, headers)}.`,
  };
}

/** What a status means. */
function told(status: number, headers: Readonly<Record<string, string>>): string {
  if (status >= 300 && status < 400) {
    return `another address, ${headers['location'] ?? 'which it does not name'} (${String(status)})`;
  }
  const words: Readonly<Record<number, string>> = {
    401: 'a request for a password',
    403: 'a refusal, perhaps only of programs such as this one',
    404: 'the message that there is no such page',
    429: 'the message that we ask too much',
  };
  const other = status >= 500 ? 'a fault of its own' : 'something else';
  return `${words[status] ?? other} (${String(status)})`;
}

function bytesFaults({ status, headers, body }: Reply, { path, bytes, packed }: Wanted): Fault[] {
  const encoding = headers['content-encoding'] ?? 'identity';
  const plain = unpacked(encoding, body);
  if (plain === null) {
    return [
      {
        kind: 'pages',
        say: `It is packed as “${encoding}”, which could not be unpacked. Nobody can read it.`,
      },
    ];
  }
  const size: Fault[] =
    packed && encoding === 'identity'
      ? [{ kind: 'size', say: 'It is sent whole, though a much smaller copy lies beside it.' }]
      : [];
  if (plain.equals(bytes)) return size;
  if (status === 404) {
    return [
      {
        kind: 'addresses',
        say: 'An address that does not exist shows another page than yours that says whom to call.',
      },
    ];
  }
  const how = isText(path) ? describeDifferences(bytes.toString(), plain.toString()) : [];
  // Texts can read the same though their bytes are not, if some are not letters at all.
  const said = how.length > 0 ? how : ['It is not the file that you built.'];
  return [...said.map((say) => ({ kind: 'pages' as const, say })), ...size];
}

const isText = (path: string): boolean => isPage(path) || /\.(js|css|json|txt|xml|svg)$/.test(path);

/** What was packed; null if it cannot be unpacked, or in a way that we never asked for. */
export function unpacked(encoding: string, body: Buffer): Buffer | null {
  try {
    if (encoding === 'br') return brotliDecompressSync(body);
    if (encoding === 'gzip') return gunzipSync(body);
    return encoding === 'identity' ? body : null;
  } catch {
    return null;
  }
}
