// Sends one file, in the best packing that there is a copy of.
import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { lookup } from 'mrmime';
import { bestEncoding, endingOf } from './best-encoding.ts';
import { partFor, type Part } from './range.ts';

/**
 * Sends a file as the answer to GET or HEAD: whole, the part that was asked for, or word that it has
 * not changed. Headers that were set before stay.
 *
 * @param status 404 for the page that says so, which is always sent whole
 * @returns whether there is such a file; if not, nothing was sent
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: 200 | 404 = 200,
): boolean {
  const packed = packedCopy(file, request.headers['accept-encoding']);
  const stat = packed?.stat ?? statOf(file);
  if (!stat) return false;
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Last-Modified', stat.mtime.toUTCString());
  if (status === 200 && isUnchanged(request, stat)) {
    response.writeHead(304).end();
    return true;
  }
  response.setHeader('Content-Type', contentType(file));
  response.setHeader('Accept-Ranges', 'bytes');
  if (packed) response.setHeader('Content-Encoding', packed.encoding);
  sendPart(request, response, { file: packed?.file ?? file, size: stat.size, status });
  return true;
}

function packedCopy(file: string, accepted: string | undefined) {
  const encoding = bestEncoding(accepted);
  if (encoding === null) return undefined;
  const copy = file + endingOf[encoding];
  const stat = statOf(copy);
  return stat && { file: copy, stat, encoding };
}

function statOf(file: string): fs.Stats | undefined {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? stat : undefined;
}

/** We send no ETag, so the only one that a request can name rightly is "*": any. */
function isUnchanged({ headers }: IncomingMessage, { mtime }: fs.Stats): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) return known.trim() === '*';
  // Dates in headers have whole seconds.
  return (
    Date.parse(headers['if-modified-since'] ?? '') >= Math.floor(mtime.getTime() / 1000) * 1000
  );
}

/** Pagefind's own formats, and whatever else no table knows, are plain bytes. */
function contentType(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

function sendPart(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { file, size, status }: { file: string; size: number; status: number },
): void {
  const mayBePart = status === 200 && headers['if-range'] === undefined;
  const part = mayBePart ? partFor(headers.range, size) : null;
  if (part === 'beyond') {
    response.writeHead(416, { 'Content-Range': `bytes */${String(size)}`, 'Content-Length': 0 });
    response.end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: size - 1 };
  const range = part && `bytes ${String(start)}-${String(end)}/${String(size)}`;
  response.writeHead(range === null ? status : 206, {
    'Content-Length': end - start + 1,
    ...(range !== null && { 'Content-Range': range }),
  });
  if (method === 'HEAD' || size === 0) response.end();
  else if (end - start < SMALL) sendAtOnce(response, file, { start, end });
  // A file that a new build takes away meanwhile ends this connection, and not the server.
  else pipeline(fs.createReadStream(file, { start, end }), response, () => undefined);
}

/** In bytes. Nearly every page is smaller once it is packed, and a stream costs more than it does. */
const SMALL = 64 * 1024;

function sendAtOnce(response: ServerResponse, file: string, { start, end }: Part): void {
  fs.readFile(file, (error, whole) => {
    if (error) response.destroy();
    else response.end(whole.subarray(start, end + 1));
  });
}
