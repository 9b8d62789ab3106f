import http from 'node:http';
import https from 'node:https';
import { buffer } from 'node:stream/consumers';

/** What a host answered, as it came over the wire. */
export interface Reply {
  readonly status: number;
  /** By name in small letters. One that was sent twice has both values, with ", " between. */
  readonly headers: Readonly<Record<string, string>>;
  /** Still packed, if the host packed it. */
  readonly body: Buffer;
}

/**
 * Asks for one address, once, and follows nothing.
 *
 * @param accepts the packings that are asked for, such as "br, gzip"
 * @throws whatever went wrong on the line: see no-answer.ts
 */
export type Ask = (address: URL, accepts: string) => Promise<Reply>;

/** Few enough that a small host does not notice. */
export const AT_A_TIME = 6;

/**
 * Makes something that asks. Not fetch: it unpacks what it gets, so that nobody could tell how it
 * was sent.
 *
 * @param seconds how long an answer may take, from the request to its last byte
 */
export function asker(seconds: number): Ask {
  const line = { keepAlive: true, maxSockets: AT_A_TIME };
  const [plain, secure] = [new http.Agent(line), new https.Agent(line)];
  return async (address, accepts) => {
    const options = {
      signal: AbortSignal.timeout(seconds * 1000),
      headers: {
        Accept: '*/*',
        'Accept-Encoding': accepts,
        'User-Agent': 'check-live of Before you mediate',
      },
    };
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      const request =
        address.protocol === 'https:'
          ? https.get(address, { ...options, agent: secure }, resolve)
          : http.get(address, { ...options, agent: plain }, resolve);
      request.once('error', reject);
    });
    return {
      status: response.statusCode ?? 0,
      headers: asText(response.headers),
      body: await buffer(response),
    };
  };
}

const asText = (headers: http.IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );
