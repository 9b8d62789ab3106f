// npm run desk: one local page for the person who looks after the site: what is due, what must be read
// and signed, and forms for every file of content. What is changed is written into service/, the
// service's own folder. It is no part of what is published.
//
//   npm run desk -- --project  for the project's authors: changes are written into content/
//   PORT=4400 npm run desk    on that port, and not on 4330 or the next that is free; the pages are shown
//                             on the port after it
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { readContent } from '../../src/content/read.ts';
import { describeError } from '../../machine/cli/describe-error.ts';
import { foldersOf, root } from '../../machine/cli/paths.ts';
import { freePort } from '../../machine/server/free-port.ts';
import { answer, type Desk } from './answer.ts';
import { refusal } from './guard.ts';
import type { Shelf } from './shelf.ts';
import { siteBuilder } from './site-build.ts';

/** The longest form that is read, in bytes: the longest page is far shorter. */
const longestForm = 2_000_000;

/** Starts the desk and the preview beside it, on this computer alone. */
export async function startDesk({ folder, layer }: Shelf, port: number, builder: Desk['builder']) {
  const own = `http://localhost:${String(port)}`;
  const preview = `http://localhost:${String(port + 1)}`;
  const desk = {
    ...{ folder, layer },
    token: randomBytes(16).toString('hex'),
    preview,
    builder,
    now: () => new Date(),
  };
  const style = readFileSync(path.join(import.meta.dirname, 'desk.css'));
  const pages = http.createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; frame-src ${preview}`,
    );
    const send = (status: number, body: string): void => {
      response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8' }).end(body);
    };
    void formIn(request)
      .then(async (form) => {
        const refused = refusal(request, own, desk.token, form);
        if (refused !== null) {
          send(403, refused);
          return;
        }
        const url = new URL(request.url ?? '/', own);
        if (url.pathname === '/desk.css') {
          response.writeHead(200, { 'Content-Type': 'text/css' }).end(style);
          return;
        }
        const answered = await answer(desk, url, form);
        if ('goTo' in answered) response.writeHead(303, { Location: answered.goTo }).end();
        else send(answered.status, answered.page);
      })
      .catch((fault: unknown) => {
        send(500, describeError(fault));
      });
  });
  // The built site without its headers: they forbid to show it in another page, as on a public host.
  const built = sirv(foldersOf('desk', folder).dist, { dev: true });
  const site = http.createServer((request, response) => {
    response.setHeader('Content-Security-Policy', `frame-ancestors ${own}`);
    built(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await Promise.all([listen(pages, port), listen(site, port + 1)]);
  const close = async (): Promise<void> => {
    for (const server of [pages, site]) server.closeAllConnections();
    await Promise.all([pages, site].map((server) => new Promise((done) => server.close(done))));
  };
  return { own, close };
}

const listen = (server: http.Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
  });

/** The form that a request brings; null if it brings none. */
async function formIn(request: http.IncomingMessage): Promise<URLSearchParams | null> {
  if (request.method !== 'POST') return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longestForm) throw new Error('The form is too long.');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

if (import.meta.main) {
  try {
    const port = await freePort(process.env['PORT'], 4330, 2);
    const builder = siteBuilder(root, () => readContent(root));
    builder.start();
    const { values } = parseArgs({ options: { project: { type: 'boolean', default: false } } });
    const shelf: Shelf = { folder: root, layer: values.project ? 'content' : 'service' };
    const { own } = await startDesk(shelf, port, builder);
    console.log(`The desk is at ${own} (Ctrl-C stops it). It can be opened on this computer only.`);
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
}
