// Serves the built site on this computer alone. As a command: PORT=4391 node machine/server/server.ts
import { lookup } from 'node:dns/promises';
import http from 'node:http';
import { portFrom } from './port.ts';
import { dist, headersFile } from '../cli/paths.ts';
import { describeError } from '../cli/describe-error.ts';
import { SetupProblem } from '../setup/setup-problem.mjs';
import { basePathOf, siteHandler, type BuiltSite } from './handler.ts';

/** A server that is listening. */
export interface RunningServer {
  /** Where the site begins, such as "http://localhost:4321". */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The port that `npm start` and this command use, unless PORT says otherwise. */
export const USUAL_PORT = 4321;

/**
 * Starts serving, and resolves once requests are answered. Nothing is logged: an access log
 * would be a record of who read what. Throws a SetupProblem when the port is taken or there is
 * no finished build. Port 0 means any free port.
 */
export async function startServer({
  port,
  host = 'localhost',
  ...site
}: BuiltSite & { readonly port: number; readonly host?: string }): Promise<RunningServer> {
  const handler = siteHandler(site);
  const servers: http.Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(stop));
  };
  let taken = port;
  for (const address of await addressesOf(host)) {
    const server = http.createServer(handler);
    try {
      taken = await listen(server, address, taken);
      servers.push(server);
    } catch (error) {
      // Some machines list a second address, ::1, that they do not actually have.
      if (servers.length > 0 && codeOf(error) === 'EADDRNOTAVAIL') continue;
      await close();
      throw worded(error, port);
    }
  }
  return { address: `http://${host}:${String(taken)}${basePathOf(site)}`, close };
}

/** Throws the same SetupProblem as startServer would if the port is not available. */
export async function checkPort(port: number): Promise<void> {
  for (const address of await addressesOf('localhost')) {
    const server = http.createServer();
    try {
      await listen(server, address, port);
      await stop(server);
    } catch (error) {
      if (codeOf(error) !== 'EADDRNOTAVAIL') throw worded(error, port);
    }
  }
}

/** 127.0.0.1 comes first, as every machine has that one. */
async function addressesOf(host: string): Promise<string[]> {
  if (host !== 'localhost') return [host];
  const known = await lookup(host, { all: true }).catch(() => []);
  return [...new Set(['127.0.0.1', ...known.map(({ address }) => address)])];
}

function listen(server: http.Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}

function stop(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    // Browsers hold connections open, which would keep the server from closing.
    server.closeAllConnections();
  });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function worded(error: unknown, port: number): unknown {
  const chosen = `please choose another by setting PORT, for example to ${String(port < 65_000 ? port + 1 : 4322)}`;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new SetupProblem(
        `Port ${String(port)} is in use by another program: stop that program, or ${chosen}.`,
      );
    case 'EACCES':
      return new SetupProblem(`Port ${String(port)} may not be used on this computer: ${chosen}.`);
    default:
      return error;
  }
}

if (import.meta.main) {
  try {
    const port = portFrom(process.env['PORT'], USUAL_PORT);
    const server = await startServer({ port, folder: dist, headersFile });
    console.log(`Serving the built site at ${server.address}`);
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
}
