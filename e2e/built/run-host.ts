import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dist, hosting } from '../../machine/cli/paths.ts';
import type { HostProgram } from './host-programs.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** An answer as it came: fetch would unpack it and follow where it leads. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for an address of a host, as something that takes these encodings. */
export const ask = (
  address: string,
  accepted = 'identity',
  others: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': accepted, ...others } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts) });
      });
    }).once('error', reject);
  });

/**
 * Runs a program with our file and a copy of the built site for as long as `use` takes.
 *
 * @param use is given the address of the site, and the folder in which the server writes
 */
export async function withHost(
  host: HostProgram,
  use: (origin: string, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  cpSync(dist, join(folder, 'site'), { recursive: true });
  const port = await freePort();
  const file = join(folder, host.file);
  writeFileSync(file, host.fill(readFileSync(join(hosting, host.file), 'utf8'), port, folder));
  // When run as root, the workers of a server cannot otherwise read a folder made by mkdtemp.
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const server = spawn(host.program, host.start(file, folder), {
    stdio: 'pipe',
    // Caddy saves its configuration; keep it out of the home folder of whoever runs the tests.
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const origin = `http://127.0.0.1:${port}`;
    const up = (): Promise<boolean> =>
      ask(origin).then(
        () => true,
        () => false,
      );
    for (const until = Date.now() + 10_000; !(await up()); await pause(20)) {
      assert.ok(Date.now() < until && server.exitCode === null, `${host.program}: ${said}`);
    }
    await use(origin, folder);
  } finally {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  }
}
