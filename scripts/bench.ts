// npm run bench: how large our own script of the questions, the explorer and the clock is, and
// how long a step takes on a slow phone. It measures the built site: build first.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { quietChromium } from '../e2e/quiet-chromium.ts';
import { say } from '../src/interface.ts';
import { asCommand, type Answer } from './as-command.ts';
import { findChromium } from './browsers.mjs';
import { dist, headersFile } from './project-paths.ts';
import { startServer } from './serve.ts';
import { SetupProblem } from './setup-problem.mjs';

const most = { bytes: 12_000, milliseconds: 50 };
const slowdown = 6;
const times = 15;
const addresses = ['/children/what-happens-next/', '/before/if-you-say-this/'];
/** Preact, and what Astro needs for any island. All other script of these pages is ours. */
const runtime = /^(preact|hooks|signals|client|jsxRuntime)[.-]/;

async function bench(): Promise<Answer> {
  const executablePath = findChromium();
  if (executablePath === null) throw new SetupProblem('This needs a Chromium, Chrome or Edge.');
  const site = await startServer({ folder: dist, headersFile, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...quietChromium] });
  try {
    const page = await browser.newPage();
    const scripts = await scriptsOf(page, site.address);
    const own = scripts.filter((name) => !runtime.test(name));
    const bytes = own
      .map((name) => gzipSync(readFileSync(path.join(dist, '_astro', name))).length)
      .reduce((sum, each) => sum + each, 0);
    const steps = await stepTimes(page, site.address);
    const middle = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? Infinity;
    const right = own.length > 0 && bytes <= most.bytes && middle < most.milliseconds;
    return {
      code: right ? 0 : 1,
      text: [
        `own script, gzip: ${String(bytes)} bytes of at most ${String(most.bytes)} (${own.join(', ')})`,
        `a step at ${String(slowdown)}x slowdown: ${middle.toFixed(1)} ms of at most ` +
          `${String(most.milliseconds)} (median of ${String(steps.length)}; slowest ${Math.max(...steps).toFixed(1)})`,
      ].join('\n'),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The names of the scripts that the pages load. */
async function scriptsOf(page: Page, site: string): Promise<string[]> {
  const names = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) names.add(path.posix.basename(pathname));
  });
  for (const address of addresses) await page.goto(site + address, { waitUntil: 'networkidle' });
  return [...names];
}

/** Milliseconds from a press until the next question or ending has been laid out and drawn. */
async function stepTimes(page: Page, site: string): Promise<number[]> {
  await page.goto(`${site}${addresses[0] ?? ''}`, { waitUntil: 'networkidle' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const answers = [
    'No',
    'I am a parent, and something worries me',
    'I am not sure, or I skip this',
  ];
  const press = (name: string): Promise<number> =>
    page.evaluate(async (words) => {
      const button = [...document.querySelectorAll<HTMLElement>('.walk button')].find(
        ({ textContent }) => textContent === words,
      );
      if (!button) throw new Error(`No button says "${words}".`);
      const start = performance.now();
      button.click();
      // The new step is in the page after this turn; laying it out is part of the wait.
      await Promise.resolve();
      await new Promise((drawn) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = drawn;
        requestAnimationFrame(() => {
          port2.postMessage(null);
        });
      });
      return performance.now() - start;
    }, name);
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    await press(say.walkthrough.begin);
    for (const words of answers) taken.push(await press(words));
    await press(say.walkthrough.all);
  }
  return taken;
}

await asCommand(bench);
