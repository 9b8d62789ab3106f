// What the benchmarks share: the scripts that pages load, and a press timed on a slow phone.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { dist } from './project-paths.ts';

/** One measurement: what it was, and whether it is within its limit. */
export interface Measured {
  readonly says: string;
  readonly right: boolean;
}

export const slowdown = 6;

/** Preact, and what Astro needs for any island. All other script of the pages is ours. */
const runtime = /^(preact|hooks|signals|client|jsxRuntime)[.-]/;

/** The script of our own that pages load, gzipped, all in all. */
export async function ownScript(page: Page, addresses: string[], most: number): Promise<Measured> {
  const names = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) names.add(path.posix.basename(pathname));
  });
  for (const address of addresses) await page.goto(address, { waitUntil: 'networkidle' });
  const own = [...names].filter((name) => !runtime.test(name));
  const bytes = own
    .map((name) => gzipSync(readFileSync(path.join(dist, '_astro', name))).length)
    .reduce((sum, each) => sum + each, 0);
  return {
    says: `own script, gzip: ${String(bytes)} bytes of at most ${String(most)} (${own.join(', ')})`,
    right: own.length > 0 && bytes <= most,
  };
}

/** Makes a page as slow as an old phone. */
export async function slow(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/**
 * Presses, or chooses another value, and waits until what follows is laid out and drawn.
 *
 * @param selector what may be pressed; the first that `holds`, a text or a value, is taken
 * @returns milliseconds
 */
export function timed(page: Page, selector: string, holds: string): Promise<number> {
  return page.evaluate(
    async ([where, what]) => {
      const all = [...document.querySelectorAll<HTMLElement>(where)];
      const select = all.find((each) => each instanceof HTMLSelectElement);
      const button = all.find(({ textContent }) => textContent === what);
      const start = performance.now();
      if (select instanceof HTMLSelectElement) {
        select.value = what;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (button) button.click();
      else throw new Error(`Nothing says "${what}".`);
      // What follows is in the page after this turn; laying it out is part of the wait.
      await Promise.resolve();
      await new Promise((drawn) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = drawn;
        requestAnimationFrame(() => {
          port2.postMessage(null);
        });
      });
      return performance.now() - start;
    },
    [selector, holds] as const,
  );
}

/** The median of some times against a limit. */
export function within(what: string, taken: readonly number[], most: number): Measured {
  const middle = taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? Infinity;
  return {
    says:
      `${what}: ${middle.toFixed(1)} ms of at most ${String(most)} ` +
      `(median of ${String(taken.length)}; slowest ${Math.max(...taken).toFixed(1)})`,
    right: middle < most,
  };
}
