// Whatever is asked of the server: it answers, never with an error of its own, and goes on serving.
import { connect } from 'node:net';
import fc from 'fast-check';
import { anyText } from './texts.ts';

/** The first line of an answer to a request line as it stands, which no client would send so. */
const ask = (port: number, line: string): Promise<string> =>
  new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    socket.setTimeout(10_000, () =>
      socket.destroy(new Error(`No answer to ${JSON.stringify(line)}`)),
    );
    socket.on('data', (data) => (said += data.toString('latin1')));
    socket.once('error', failed);
    socket.once('close', () => {
      done(said.split('\r\n', 1)[0] ?? '');
    });
    socket.write(`GET ${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });

/**
 * Asks for `numRuns` addresses.
 *
 * @param pages addresses that the site has, to be spoilt
 */
export async function manyAddresses(
  port: number,
  pages: readonly string[],
  runs: { seed: number; numRuns: number },
): Promise<void> {
  const asked = fc.oneof(
    anyText(pages).map((text) => `/${text}`),
    fc.tuple(fc.constantFrom(...pages), anyText(pages)).map((both) => both.join('')),
  );
  const answers = async (path: string): Promise<void> => {
    // A line break would end the request line, which is another request than the one that is tried.
    // Beyond 16 kB of headers Node hangs up, and its answer may be lost on the way.
    const line = path
      .slice(0, 2_500)
      .replaceAll(/[\r\n]/g, '%0a')
      .replaceAll(' ', '%20');
    const status = await ask(port, line);
    if (!/^HTTP\/1\.1 (200|301|302|304|307|308|400|404|405|414|431) /.test(status)) {
      throw new Error(`${JSON.stringify(line.slice(0, 300))} was answered with "${status}"`);
    }
  };
  await fc.assert(fc.asyncProperty(asked, answers), runs);
}
