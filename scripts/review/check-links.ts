import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { html } from '../../src/text/html.ts';

/** What became of one address. */
export interface Found {
  readonly address: string;
  /** unsure: the site refuses programs, so a person has to look. */
  readonly state: 'ok' | 'moved' | 'broken' | 'unsure';
  /** Where it has moved to, or what was wrong, in words. */
  readonly why: string;
}

/** Only a few at a time, because the same few sites are asked again and again. */
const AT_A_TIME = 4;

/**
 * Requests every address and says what became of it. Only this and `npm run postcodes`
 * send requests to other sites, and only when somebody asks them to.
 *
 * @param wait how long to wait for an answer, in milliseconds
 */
export async function checkLinks(addresses: readonly string[], wait: number): Promise<Found[]> {
  // If a proxy is set, the library would request even its own local page through it.
  const { no_proxy: lower, NO_PROXY: upper } = process.env;
  process.env['no_proxy'] = [lower ?? upper, '127.0.0.1'].filter(Boolean).join(',');

  const moved = new Map<string, string>();
  const checker = new LinkChecker();
  checker.on('redirect', ({ url, targetUrl }) => moved.set(url, targetUrl ?? 'an unknown place'));
  // All the links are put on one page. Given the addresses themselves, the library would go on to
  // check every link on those pages too.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'before-you-mediate-links-'));
  try {
    const links = addresses.map((address) => html`<a href="${address}">link</a>`);
    fs.writeFileSync(
      path.join(folder, 'index.html'),
      html`<body>
        ${links}
      </body>`.markup,
    );
    const { links: results } = await checker.check({
      path: 'index.html',
      serverRoot: folder,
      redirects: 'warn',
      concurrency: AT_A_TIME,
      timeout: wait,
    });
    const byAddress = new Map(results.map((result) => [result.url, result]));
    return addresses.map((address) => {
      const { state, status = 0 } = byAddress.get(address) ?? {};
      if (state === LinkState.SKIPPED) return { address, state: 'unsure', why: 'open it by hand' };
      if (state !== LinkState.OK) return { address, state: 'broken', why: whyBroken(status) };
      const target = moved.get(address);
      return target === undefined
        ? { address, state: 'ok', why: '' }
        : { address, state: 'moved', why: `to ${target}` };
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function whyBroken(status: number): string {
  if (status === 0) return 'no answer';
  if (status === 404 || status === 410) return `no such page, ${String(status)}`;
  const refused = [401, 403, 429].includes(status) ? '; it may only refuse programs' : '';
  return `answered with ${String(status)}${refused}`;
}
