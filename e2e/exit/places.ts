// The places on a journey: the page before the site, the built site, and a stand-in for the page
// that "Leave this site" goes to. All are on this computer. The requests to the last two are kept.
import { readFileSync } from 'node:fs';
import http, { type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inlineHashes } from './inline-hashes.ts';
import { dist, headersFile } from '../../machine/cli/paths.ts';
import { servedFor } from '../../machine/server/resolve-path.ts';
import { siteHandler } from '../../machine/server/handler.ts';
import { headerRules, headersFor } from '../../src/headers/rules.ts';
import { settings } from '../site-pages.ts';
import type { Break } from './breaks.ts';
import { breaker, changedPage, type Changes } from './changed-page.ts';

/** Plain pages are in one flat colour, so that they can be recognised on the screen. */
export const blue = 0x0000ff;
export const green = 0x00c000;
export const white = 0xffffff;

const css = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Places {
  readonly before: string;
  readonly site: string;
  readonly exit: string;
  /** The requests made to the page we leave for, in order. */
  readonly exitAsked: Asked[];
  /** How many connections were opened to that page, with or without a request. */
  exitConnections: number;
  /** The requests made to the site, in order. */
  readonly siteAsked: Asked[];
  change(changes: Changes): void;
  /** Stops the other site from answering. Gives a function that lets it answer again. */
  stallExit(): () => void;
  /** Makes the other site drop every connection. Gives a function that puts it right again. */
  refuseAtExit(): () => void;
  /** Leaves nothing at the other site's address, as when there is no network. */
  closeExit(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens the three places. If a way to break the site's code is given, the site is broken. */
export async function openPlaces(broken?: Break): Promise<Places> {
  const breakPage = await breaker(broken);
  const exitAsked: Asked[] = [];
  const siteAsked: Asked[] = [];
  let changes: Changes = {};
  let stalled: (() => void)[] | null = null;
  let refusing = false;

  const exitServer = http.createServer((request, response) => {
    exitAsked.push({ path: request.url ?? '', headers: request.headers });
    const answer = (): void => {
      flatPage(response, 'Weather', green, '');
    };
    if (stalled) stalled.push(answer);
    else answer();
  });
  const exit = `http://127.0.0.1:${await listen(exitServer)}/weather`;

  const whole = siteHandler({ folder: dist, headersFile });
  const siteServer = http.createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    siteAsked.push({ path, headers: request.headers });
    if (request.method === 'POST') {
      response.writeHead(204).end(); // a report from a page, sent because a row asked for it
      return;
    }
    if (changes.codeHangs && path.startsWith('/_astro/')) return;
    const served = servedFor(path, dist);
    if (served.kind !== 'file' || !served.name.endsWith('.html')) {
      whole(request, response);
      return;
    }
    const built = readFileSync(join(dist, served.name), 'utf8');
    const html = breakPage(changedPage(built, path, changes)).replaceAll(
      settings.leaving.address,
      exit,
    );
    sendPage(response, path, html, { ...changes, ...broken });
  });
  const site = `http://localhost:${await listen(siteServer)}`;

  const beforeServer = http.createServer((_, response) => {
    flatPage(response, 'Before', blue, `<a href="${site}${changes.firstPage ?? '/'}">site</a>`);
  });
  const before = `http://127.0.0.1:${await listen(beforeServer)}/`;

  const places: Places = {
    before,
    site,
    exit,
    exitAsked,
    exitConnections: 0,
    siteAsked,
    change(wanted) {
      changes = wanted;
    },
    stallExit() {
      stalled = [];
      return () => {
        const waiting = stalled ?? [];
        stalled = null;
        for (const answer of waiting) answer();
      };
    },
    refuseAtExit() {
      refusing = true;
      return () => (refusing = false);
    },
    closeExit: () => close(exitServer),
    async stop() {
      const open = [exitServer, siteServer, beforeServer].filter(({ listening }) => listening);
      await Promise.all(open.map(close));
    },
  };
  exitServer.on('connection', (socket) => {
    places.exitConnections += 1;
    if (refusing) socket.destroy();
  });
  return places;
}

function flatPage(response: ServerResponse, title: string, colour: number, body: string): void {
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  // The link fills the page and is the same colour, so that the page stays flat.
  response.end(`<!doctype html><title>${title}</title><link rel="icon" href="data:,">
<style>html,a{background:${css(colour)};color:${css(colour)};outline:none}a{position:fixed;inset:0}</style>${body}`);
}

/** Sends a page as a row wants it, with the headers that go with it. */
function sendPage(
  response: ServerResponse,
  path: string,
  html: string,
  { policy, endsAfter, headers: broken }: Changes & Break,
): void {
  const headers = { ...headersFor(headerRules(inlineHashes(html)), path), ...broken };
  const name = 'Content-Security-Policy';
  if (policy) headers[name] = policy(headers[name] ?? '');
  response.writeHead(path === '/404.html' ? 404 : 200, {
    ...headers,
    'Content-Type': 'text/html;charset=utf-8',
  });
  if (endsAfter === undefined) {
    response.end(html);
    return;
  }
  const end = html.indexOf(endsAfter);
  if (end < 0) throw new Error(`${path} does not hold ${endsAfter}.`);
  // The rest is never sent, so the page never finishes loading.
  response.write(html.slice(0, end + endsAfter.length));
}

async function listen(server: http.Server): Promise<number> {
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  return (server.address() as AddressInfo).port;
}

async function close(server: http.Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
