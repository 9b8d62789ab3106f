// npm run look: serves what is in dist/ just as it is, a release or a trial copy, and builds nothing.
import { describeError } from '../../machine/cli/describe-error.ts';
import { freePort } from '../../machine/server/free-port.ts';
import { USUAL_PORT } from '../../machine/server/server.ts';
import { serveSite } from './serve-site.ts';

try {
  await serveSite(await freePort(process.env['PORT'], USUAL_PORT));
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
