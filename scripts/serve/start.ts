// npm start: builds the site if anything changed since the last build, then serves it.
import { isBuilt } from './build-stamp.ts';
import { portFrom } from '../../machine/server/port.ts';
import { dist, headersFile, hosting, root } from '../../machine/cli/paths.ts';
import { runBuild } from './run-build.ts';
import { describeError } from '../../machine/cli/describe-error.ts';
import { checkPort, startServer, USUAL_PORT } from '../../machine/server/server.ts';

async function start(): Promise<void> {
  const port = portFrom(process.env['PORT'], USUAL_PORT);
  // Before the build, so that nobody waits for it only to hear that the port is taken.
  await checkPort(port);
  if (!isBuilt({ root, dist, hosting }) && !runBuild()) {
    process.exitCode = 1;
    return;
  }
  const server = await startServer({ port, folder: dist, headersFile });
  console.log(`The site is at ${server.address} (Ctrl-C stops it).`);
  const stop = () => {
    // The shell prints ^C at the start of a line; the prompt should not share that line.
    console.log('');
    void server.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await start();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
