import { headersFile, dist, hosting } from '../../machine/cli/paths.ts';
import { startServer } from '../../machine/server/server.ts';
import { whatStands } from './standing.ts';

/** Serves what is in dist/ until somebody stops it, and says what it is. */
export async function serveSite(port: number): Promise<void> {
  const server = await startServer({ port, folder: dist, headersFile });
  console.log(whatStands({ dist, hosting }));
  console.log(`The site is at ${server.address} (Ctrl-C stops it).`);
  let closing: Promise<void> | undefined;
  const stop = () => {
    // The terminal prints ^C, and the prompt should not end up on the same line.
    if (!closing) console.log('');
    closing ??= server.close();
  };
  // `on`, not `once`: Ctrl-C reaches us from the terminal, and again from whatever started this.
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
