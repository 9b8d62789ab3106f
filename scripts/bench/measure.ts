// What the benchmarks share: the scripts that pages load, and a press timed on a slow phone.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { dist } from '../../machine/cli/paths.ts';

/** One measurement: what was found, and whether it is within its limit. */
export interface Measured {
  readonly says: string;
  readonly right: boolean;
}

const slowdown = 6;

/** Preact, and what Astro needs for any island. All the other scripts on the pages are ours. */
const runtime = /^(preact|hooks|signals|client|jsxRuntime)[.-]/;

/** The total gzipped size of our own scripts that these pages load. */
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

/** Makes a page as slow as on an old phone, or slower by the given factor. */
export async function slow(page: Page, rate = slowdown): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Milliseconds from a press until the result is laid out, and until it is drawn. */
export interface Taken {
  readonly laidOut: number;
  /** Includes the wait for the next frame, which alone takes about 20 ms on a slow page. */
  readonly drawn: number;
}

/**
 * Times a press, or the choice of another value.
 *
 * @param selector finds what can be pressed: the button labelled `what`, or a select to set to it
 */
export function timed(page: Page, selector: string, what: string): Promise<Taken> {
  return page.evaluate(
    async ([where, holds]) => {
      const all = [...document.querySelectorAll<HTMLElement>(where)];
      const select = all.find((each) => each instanceof HTMLSelectElement);
      const button = all.find(({ textContent }) => textContent === holds);
      const start = performance.now();
      if (select instanceof HTMLSelectElement) {
        select.value = holds;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (button) button.click();
      else throw new Error(`Nothing says "${holds}".`);
      // The result is in the page after this turn; asking for a size forces the layout.
      await Promise.resolve();
      document.body.getBoundingClientRect();
      const laidOut = performance.now() - start;
      await new Promise((drawn) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = drawn;
        requestAnimationFrame(() => {
          port2.postMessage(null);
        });
      });
      return { laidOut, drawn: performance.now() - start };
    },
    [selector, what] as const,
  );
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;

/** The median of some times, in milliseconds, against a limit. */
export function within(what: string, times: readonly number[], most: number): Measured {
  return {
    says:
      `${what}: ${middle(times).toFixed(1)} ms of at most ${String(most)} ` +
      `(median of ${String(times.length)}; slowest ${Math.max(...times).toFixed(1)})`,
    right: middle(times) < most,
  };
}

/** Holds presses on a slow page to a limit for layout; the drawing time is only reported. */
export function slowPresses(what: string, taken: readonly Taken[], most: number): Measured {
  const laidOut = within(
    `${what} at ${String(slowdown)}x slowdown, laid out`,
    taken.map((each) => each.laidOut),
    most,
  );
  const drawn = middle(taken.map((each) => each.drawn));
  return { ...laidOut, says: `${laidOut.says}; drawn: ${drawn.toFixed(1)} ms` };
}
