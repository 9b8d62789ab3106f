// npm start: builds the site, then serves it.
import { freePort } from '../../machine/server/free-port.ts';
import { runBuild } from './run-build.ts';
import { describeError } from '../../machine/cli/describe-error.ts';
import { USUAL_PORT } from '../../machine/server/server.ts';
import { serveSite } from './serve-site.ts';

async function start(): Promise<void> {
  // Before the build, so that nobody sits through it only to learn that the port is taken.
  const port = await freePort(process.env['PORT'], USUAL_PORT);
  console.log('Building the site. This takes about a minute.');
  if (runBuild()) await serveSite(port);
  else process.exitCode = 1;
}

try {
  await start();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
