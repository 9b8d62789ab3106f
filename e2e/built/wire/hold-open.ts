import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { askAll } from './raw-answers.ts';

/** How many connections are held open at a time. */
export const OPEN = 10_000;

/** What became of connections that were held open. */
export interface Held {
  /** How many were open at once. */
  readonly open: number;
  /** In milliseconds: 99 of 100 answers to others came sooner, while they were open. */
  readonly ms99: number;
  /** How many were still answered after that. */
  readonly answered: number;
}

/** Few enough that a server's queue of new connections holds them. */
const AT_A_TIME = 250;

/**
 * Holds connections open that say nothing, as slow phones do, asks others meanwhile, and then asks
 * each of the first.
 */
export async function holdOpen(port: number, path: string): Promise<Held> {
  const sockets: Socket[] = [];
  while (sockets.length < OPEN) {
    const batch = Array.from({ length: AT_A_TIME }, () => connect(port, '127.0.0.1'));
    for (const socket of batch) socket.on('error', () => socket.destroy());
    await Promise.allSettled(batch.map((socket) => once(socket, 'connect')));
    sockets.push(...batch);
  }
  const times: number[] = [];
  for (let asked = 0; asked < 500; asked += 1) {
    const start = performance.now();
    await askAll(port, [{ path, headers: { 'Accept-Encoding': 'br' } }]);
    times.push(performance.now() - start);
  }
  const open = sockets.filter(({ readyState }) => readyState === 'open').length;
  let answered = 0;
  for (let at = 0; at < sockets.length; at += AT_A_TIME) {
    const answers = sockets.slice(at, at + AT_A_TIME).map((socket) => isAnswered(socket, path));
    answered += (await Promise.all(answers)).filter(Boolean).length;
  }
  for (const socket of sockets) socket.destroy();
  return { open, ms99: times.toSorted((a, b) => a - b)[494] ?? NaN, answered };
}

async function isAnswered(socket: Socket, path: string): Promise<boolean> {
  if (socket.readyState !== 'open') return false;
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n\r\n`);
  const first = once(socket, 'data').then(([data]) => String(data).startsWith('HTTP/1.1 200'));
  return Promise.race([first, once(socket, 'close').then(() => false)]).catch(() => false);
}
