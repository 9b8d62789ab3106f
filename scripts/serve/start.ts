// npm start: builds the site, then serves it.
import { portFrom } from '../../machine/server/port.ts';
import { dist, headersFile } from '../../machine/cli/paths.ts';
import { runBuild } from './run-build.ts';
import { describeError } from '../../machine/cli/describe-error.ts';
import { checkPort, startServer, USUAL_PORT } from '../../machine/server/server.ts';

async function start(): Promise<void> {
  const port = portFrom(process.env['PORT'], USUAL_PORT);
  // Before the build, so that nobody sits through it only to learn that the port is taken.
  await checkPort(port);
  console.log('Building the site. This takes about a minute.');
  if (!runBuild()) {
    process.exitCode = 1;
    return;
  }
  const server = await startServer({ port, folder: dist, headersFile });
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

try {
  await start();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
