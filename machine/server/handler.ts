// Answers requests from a finished build, with the headers that the build specifies.
import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { baseOf, headersFor, type HeaderRule } from '../../src/headers/rules.ts';
import { servedFor, type Served } from './resolve-path.ts';
import { sendFile } from './send-file.ts';
import { SetupProblem } from '../setup/setup-problem.mjs';

/** Where the built site and its headers are. */
export interface BuiltSite {
  readonly folder: string;
  readonly headersFile: string;
}

/** The path that a finished build begins at, such as /help; nothing if it has a name of its own. */
export const basePathOf = ({ headersFile }: BuiltSite): string =>
  baseOf(JSON.parse(fs.readFileSync(headersFile, 'utf8')) as HeaderRule[]);

/**
 * A function that answers one request from the built site. Throws a SetupProblem when there is
 * no finished build. A later build is picked up when its new headers file appears.
 */
export function siteHandler(
  site: BuiltSite,
): (request: IncomingMessage, response: ServerResponse) => void {
  let build = openBuild(site);
  return (request, response) => {
    const time = builtAt(site);
    if (time !== null && time !== build.time) build = openBuild(site);
    answer(site, build, request, response);
  };
}

function openBuild(site: BuiltSite) {
  const time = builtAt(site);
  if (time === null || !fs.existsSync(path.join(site.folder, 'index.html'))) {
    throw new SetupProblem('There is no built site to serve yet: please run npm run build first.');
  }
  const rules = JSON.parse(fs.readFileSync(site.headersFile, 'utf8')) as HeaderRule[];
  return { time, rules, base: baseOf(rules) };
}

type Build = ReturnType<typeof openBuild>;

/** Without its headers the site would look right but be unsafe, so a build must have them. */
function builtAt({ headersFile }: BuiltSite): number | null {
  return fs.statSync(headersFile, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function answer(
  site: BuiltSite,
  build: Build,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname, search } = addressOf(request.url ?? '/');
  for (const [name, value] of Object.entries(headersFor(build.rules, pathname))) {
    response.setHeader(name, value);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
    return;
  }
  const { base } = build;
  const served = servedBelow(base, pathname, site.folder);
  if (served.kind === 'redirect') {
    const Location = encodeURI(base + served.to) + search;
    response.writeHead(301, { Location, 'Content-Length': 0 }).end();
    return;
  }
  if (served.kind === 'file' && sendFile(request, response, path.join(site.folder, served.name))) {
    return;
  }
  sendNotFound(site, build, request, response);
}

/** What an address stands for in a site that begins at a path. Outside that path it is nothing. */
function servedBelow(base: string, pathname: string, folder: string): Served {
  if (pathname === base && base !== '') return { kind: 'redirect', to: '/' };
  return pathname.startsWith(`${base}/`)
    ? servedFor(pathname.slice(base.length), folder)
    : { kind: 'missing' };
}

/**
 * The headers are the 404 page's own, so that browsers do not cache the answer for a missing script
 * as if it were the script, and so that other sites cannot read it below /data/.
 */
function sendNotFound(
  site: BuiltSite,
  build: Build,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(headersFor(build.rules, `${build.base}/404.html`))) {
    response.setHeader(name, value);
  }
  if (sendFile(request, response, path.join(site.folder, '404.html'), 404)) return;
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
}

/**
 * The path and the query that were asked for, which may also stand after a whole "http://name".
 * Several slashes are one, as on other hosts: a redirect to "//name/" would lead to another site.
 */
function addressOf(url: string): { pathname: string; search: string } {
  const [path = '/', query] = url.replace(/^https?:\/\/[^/?#]+/i, '').split(/\?(.*)/s);
  const asked = path.replaceAll(/\/{2,}/g, '/');
  const search = query === undefined ? '' : `?${query}`;
  // Such as the "*" that is asked of a server as a whole.
  if (!asked.startsWith('/')) return { pathname: asked, search };
  try {
    // Parsing it as a URL resolves "..", even when it is spelt "%2e%2e".
    return { pathname: decodeURI(new URL(`http://localhost${asked}`).pathname), search };
  } catch {
    return { pathname: asked, search }; // not a well-formed address, so no file has this name
  }
}
