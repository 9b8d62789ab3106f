// Speaks HTTP/1.1 over a bare socket: any client library would tidy up the path before sending it.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One answer, just as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  /** In the order and the letters in which they came; one that was sent twice stands twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Still packed, if the server packed it; without the lengths of chunks. */
  readonly body: Buffer;
}

/** What to ask for. Without more it is a plain GET of the path. */
export interface Asked {
  readonly method?: string;
  /** Written into the request as it stands, one byte for each letter. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How long a server may be silent. Only one with a fault is. */
const SILENT_MS = 10_000;

/**
 * Sends all requests at once on one connection, without waiting for any answer, and gives the
 * answers in their order. Fewer than were asked for means that the server closed the connection.
 *
 * @throws when the server is silent, or when what it sends is not HTTP
 */
export async function askAll(
  port: number,
  requests: readonly Asked[],
  address = '127.0.0.1',
): Promise<RawAnswer[]> {
  const socket = connect(port, address);
  socket.setTimeout(SILENT_MS, () => socket.destroy(new Error('The server sends nothing.')));
  const last = requests.length - 1;
  const words = requests.map((asked, at) => written(asked, port, at === last)).join('');
  socket.write(Buffer.from(words, 'latin1'));
  return answersIn(await buffer(socket), requests);
}

function written({ method = 'GET', path, headers = {} }: Asked, port: number, isLast: boolean) {
  const all = { Host: `127.0.0.1:${port}`, ...headers, ...(isLast && { Connection: 'close' }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}

function answersIn(sent: Buffer, requests: readonly Asked[]): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let at = 0;
  for (const { method } of requests) {
    if (at >= sent.length) break;
    const { answer, end } = answerAt(sent, at, method === 'HEAD');
    answers.push(answer);
    at = end;
  }
  assert.equal(sent.subarray(at).toString('latin1'), '', 'bytes that belong to no answer');
  return answers;
}

function answerAt(sent: Buffer, start: number, isHead: boolean) {
  const headEnd = sent.indexOf('\r\n\r\n', start);
  assert.ok(headEnd > start, `no head of an answer: ${sent.toString('latin1', start, start + 80)}`);
  const [first = '', ...lines] = sent.toString('latin1', start, headEnd).split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})\b/.exec(first)?.[1]);
  assert.ok(status, `not the first line of an answer: ${first}`);
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });
  const from = headEnd + 4;
  const bodiless = isHead || status === 304 || status === 204;
  const { body, end } = bodiless
    ? { body: Buffer.alloc(0), end: from }
    : bodyAt(sent, from, headers);
  return { answer: { status, headers, body }, end };
}

function bodyAt(sent: Buffer, from: number, headers: RawAnswer['headers']) {
  const [length] = valuesOf(headers, 'content-length');
  if (valuesOf(headers, 'transfer-encoding').includes('chunked')) return chunksAt(sent, from);
  // An answer without a length ends with the connection.
  const end = length === undefined ? sent.length : from + Number(length);
  assert.ok(end <= sent.length, `${sent.length - from} bytes came of ${length}`);
  return { body: sent.subarray(from, end), end };
}

function chunksAt(sent: Buffer, from: number) {
  const parts: Buffer[] = [];
  for (let at = from; ;) {
    const line = sent.indexOf('\r\n', at);
    const size = Number.parseInt(sent.toString('latin1', at, line), 16);
    assert.ok(line > 0 && size >= 0, 'a chunk without its length');
    const end = line + 2 + size;
    if (size === 0) return { body: Buffer.concat(parts), end: end + 2 };
    parts.push(sent.subarray(line + 2, end));
    at = end + 2;
  }
}

/** Every value that was sent for a header, whatever the letters of its name. */
export const valuesOf = (headers: RawAnswer['headers'], wanted: string): string[] =>
  headers.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
