// npm start: builds the site if anything changed since the last build, then serves it.
import { spawnSync } from 'node:child_process';
import { clearStamp, fingerprint, isBuilt, writeStamp } from './build-stamp.ts';
import { portFrom } from './port.ts';
import { dist, headersFile, hosting, root } from './project-paths.ts';
import { sentenceOrStack } from './sentence-or-stack.ts';
import { checkPort, startServer, USUAL_PORT } from './serve.ts';

const places = { root, dist, hosting };

/** Builds and stamps the site. False when the build failed; it has said why by then. */
function build(): boolean {
  const inputs = fingerprint(root);
  clearStamp(places);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const result = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  if (result.status !== 0) return false;
  writeStamp(inputs, places);
  return true;
}

async function start(): Promise<void> {
  const port = portFrom(process.env['PORT'], USUAL_PORT);
  // Before the build, so that nobody waits for it only to hear that the port is taken.
  await checkPort(port);
  if (!isBuilt(places) && !build()) {
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
  console.error(sentenceOrStack(error));
  process.exitCode = 1;
}
