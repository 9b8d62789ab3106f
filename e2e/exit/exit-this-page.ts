// Serves the home page as built, and the same page with GOV.UK's "Exit this page" in place of our
// exit, for e2e/exit/bench.ts to compare.
import { existsSync, readFileSync } from 'node:fs';
import http, { type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { rolldown } from 'rolldown';
import { headerRules, headersFor } from '../../src/headers/rules.ts';
import { inlineHashes } from './inline-hashes.ts';
import { dist, root } from '../../machine/cli/paths.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

const govuk = join(root, 'node_modules/govuk-frontend');

/** The address that their page loads their script from. */
const theirScriptPath = '/exit-this-page.js';

/** Two pages that differ only in their exit, and the script of each. */
export interface BothPages {
  readonly ours: string;
  readonly theirs: string;
  readonly ourScript: string;
  readonly theirScript: string;
  /** The version of govuk-frontend. */
  readonly theirVersion: string;
}

/**
 * Gives both pages, changed to leave for another address.
 *
 * @param usual the address that the site was built with
 * @param exit the address to use instead
 * @throws SetupProblem when the site has not been built
 */
export async function bothPages(usual: string, exit: string): Promise<BothPages> {
  const home = join(dist, 'index.html');
  if (!existsSync(home)) {
    throw new SetupProblem('There is no built site to measure: please run npm run build first.');
  }
  const ours = readFileSync(home, 'utf8').replaceAll(usual, exit);
  const page = parse(ours, { blockTextElements: { script: true, style: true } });
  const part = (selector: string): HTMLElement => {
    const element = page.querySelector(selector);
    if (element) return element;
    throw new Error(`The built home page has no ${selector}.`);
  };
  const script = part('head script:not([src])');
  const link = part('[data-leave]');
  const style = part('head style').range[1];
  const bodyStart = ours.indexOf('>', part('body').range[0]) + 1;
  const bodyEnd = ours.lastIndexOf('</body>');

  // This follows their page template and instructions: a line at the start of the body, the button
  // before the page's own content, the module at the end. We work backwards from the end, so that
  // the positions of earlier parts do not shift.
  let theirs = ours;
  for (const [from, to, text] of [
    [bodyEnd, bodyEnd, `<script type="module" src="${theirScriptPath}"></script>`],
    [...(link.closest('nav') ?? link).range, theirButton(exit)],
    [bodyStart, bodyStart, `<script>${theirFirstLine()}</script>`],
    [style, style, `<style>${theirStyles()}</style>`],
    [...script.range, ''],
  ] as const) {
    theirs = theirs.slice(0, from) + text + theirs.slice(to);
  }
  const { version } = JSON.parse(theirFile('package.json')) as { version: string };
  const theirScript = await theirBundle();
  return { ours, theirs, ourScript: script.rawText, theirScript, theirVersion: version };
}

const theirFile = (name: string): string => readFileSync(join(govuk, name), 'utf8');

/** Their own example; only where it leads is changed. */
function theirButton(exit: string): string {
  const example = theirFile('dist/govuk/components/exit-this-page/template-default.html');
  return example.replace(/href="[^"]*"/, `href="${exit}"`);
}

/** The line that their components will not start without. */
function theirFirstLine(): string {
  const line = /document\.body\.className \+= .*?;(?=<\/script>)/;
  const found = line.exec(theirFile('dist/govuk/template.njk'))?.[0];
  if (found === undefined) throw new Error('The page template of govuk-frontend has changed.');
  return found;
}

/** Only what the component needs of their 136 kB, so that the rest does not slow their page. */
function theirStyles(): string {
  const needed = /:root|\.govuk-(?:exit-this-page|button|visually-hidden)/;
  const others = /\.govuk-(?:template|button-group|button__|button--(?!warning))/;
  const onlyNeeded = (css: string): string =>
    css.replaceAll(/([^{}]+)\{[^{}]*\}/g, (rule: string, selector: string) =>
      needed.test(selector) && !others.test(selector) ? rule : '',
    );
  // The first pass leaves empty at-rules, some nested, which the next two remove.
  return onlyNeeded(onlyNeeded(onlyNeeded(theirFile('dist/govuk/govuk-frontend.min.css'))));
}

/**
 * Bundles the component alone, started in the shortest way that their instructions give. The only
 * minified file in the package holds all their components, and is 47 kB.
 */
async function theirBundle(): Promise<string> {
  const start = join(root, 'exit-this-page-alone.js');
  const code = `import { ExitThisPage } from 'govuk-frontend';
const $root = document.querySelector('[data-module="govuk-exit-this-page"]');
if ($root) new ExitThisPage($root);`;
  const bundle = await rolldown({
    input: start,
    plugins: [
      {
        name: 'start',
        resolveId: (id) => (id === start ? id : null),
        load: (id) => (id === start ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true, comments: { legal: false } });
  await bundle.close();
  return output[0].code.trim();
}

/**
 * Serves both pages, at /ours/ and /theirs/, with the site's own headers and policy. Gives the
 * address of the server.
 */
export function openBothPages({ ours, theirs, theirScript }: BothPages): Promise<string> {
  return serve('localhost', ({ url }, response) => {
    const html = url === '/ours/' ? ours : url === '/theirs/' ? theirs : null;
    if (html !== null) {
      const headers = headersFor(headerRules(inlineHashes(html)), '/');
      response.writeHead(200, { ...headers, 'Content-Type': 'text/html;charset=utf-8' }).end(html);
    } else if (url === theirScriptPath) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(theirScript);
    } else {
      response.writeHead(404).end();
    }
  });
}

/** Opens a stand-in for the page we leave for. It answers only when told to. */
export async function openExit() {
  let asked: { at: number; response: ServerResponse } | null = null;
  const address = await serve('127.0.0.1', (_, response) => {
    asked = { at: performance.now(), response };
    // No press may benefit from a connection that the one before left open.
    response.shouldKeepAlive = false;
  });
  return {
    address: `${address}/weather`,
    /** When the request came, by this program's clock; null until it does. */
    askedAt: (): number | null => asked?.at ?? null,
    /** Answers that there is nothing new to show, and gets ready for the next request. */
    answer(): void {
      asked?.response.writeHead(204).end();
      asked = null;
    },
  };
}

async function serve(host: string, answer: RequestListener): Promise<string> {
  const server = http.createServer(answer);
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  // This server must not keep the program running by itself.
  server.unref();
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
