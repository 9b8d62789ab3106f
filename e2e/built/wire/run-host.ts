import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dist, hosting } from '../../../machine/cli/paths.ts';
import { hasIpv6, type Host } from './hosts.ts';
import { askAll } from './raw-answers.ts';

/** Two ports that nothing uses. Both are held until both are known, or they might be the same. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()] as const;
  const [first, second] = await Promise.all(servers.map(listen));
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return [first ?? 0, second ?? 0];
}

async function listen(server: Server): Promise<number> {
  // For IPv6 and IPv4 alike.
  server.listen(0, hasIpv6 ? '::' : '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return (server.address() as AddressInfo).port;
}

/** A copy of the built site that every account of this computer may read, in a folder of its own. */
export function copyOfSite(): { readonly site: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(dist, join(folder, 'site'), { recursive: true, preserveTimestamps: true });
  letAllRead(folder);
  return {
    site: join(folder, 'site'),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** When run as root, the workers of a server cannot otherwise read a folder made by mkdtemp. */
const letAllRead = (folder: string) => spawnSync('chmod', ['-R', 'a+rX', folder]);

/** A server that runs. */
export interface Running {
  readonly port: number;
  /** Where it leads to https, if our file for it says so. */
  readonly plainPort: number;
  readonly origin: string;
}

/** How long a server may take to start on a computer with much else to do. */
const START_MS = 30_000;

/**
 * Runs a program with our file for as long as `use` takes.
 *
 * @param site the folder with the site, which may be shared
 * @returns all that the program has written: its logs, and what it said at the terminal
 */
export async function withHost(
  host: Host,
  site: string,
  use: (running: Running) => Promise<void>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const [port, plainPort] = await freePorts();
  const places = { port, plainPort, folder, site };
  const file = join(folder, host.file);
  const given = readFileSync(join(hosting, host.file), 'utf8');
  writeFileSync(file, host.fill(given, places));
  letAllRead(folder);
  const server = spawn(host.program, host.start({ ...places, file }), {
    stdio: 'pipe',
    // Caddy saves its configuration; keep it out of the home folder of whoever runs the tests.
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text: Buffer) => (said += text.toString()));
  }
  const ended = new Promise((resolve) => server.once('close', resolve));
  try {
    const origin = `http://127.0.0.1:${port}`;
    const up = (): Promise<boolean> =>
      askAll(port, [{ path: '/' }]).then(
        () => true,
        () => false,
      );
    for (const until = Date.now() + START_MS; !(await up()); await pause(20)) {
      assert.ok(Date.now() < until && server.exitCode === null, `${host.name}: ${said}`);
    }
    await use({ port, plainPort, origin });
    server.kill();
    await ended;
    return [said, ...logsIn(folder, host.file)].join('\n');
  } finally {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  }
}

const logsIn = (folder: string, except: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== except)
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'));
