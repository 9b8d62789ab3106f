// The quick search: its script, its data, and how soon it answers after a key press.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { readContent } from '../../src/content/read.ts';
import { ownScript, slow, within, type Measured } from './measure.ts';
import { dist, root } from '../../machine/cli/paths.ts';

const { say } = readContent(root);

const mostData = 47_000;
const slowdown = 4;
const questions = [
  'will they take my kids',
  'ss number',
  'custody',
  'he put his hands round my neck',
  'can i report without my name',
];

export async function benchSearch(browser: Browser, site: string): Promise<Measured[]> {
  const page = await browser.newPage();
  const script = await ownScript(page, [`${site}/search/`], 20_000);
  const bytes = brotliCompressSync(readFileSync(path.join(dist, 'data/search.json'))).length;
  // Loaded before the slowdown, since readers get the data while they type their first word.
  await answered(page, 'a');
  await slow(page, slowdown);
  const taken: number[] = [];
  for (const question of questions) {
    for (let letters = 3; letters <= question.length; letters += 1) {
      taken.push(await answered(page, question.slice(0, letters)));
    }
  }
  await page.close();
  return [
    script,
    {
      says: `data, brotli: ${String(bytes)} bytes of at most ${String(mostData)}`,
      right: bytes <= mostData,
    },
    within(`an answer after a key at ${String(slowdown)}x slowdown, laid out`, taken, 50),
  ];
}

/** Milliseconds from a key press until the results match what is in the field. */
function answered(page: Page, text: string): Promise<number> {
  return page.evaluate(
    async ([label, typed]) => {
      const field = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === label,
      )?.control;
      if (!(field instanceof HTMLInputElement)) throw new Error('There is no search field.');
      const isThere = (): boolean =>
        document.querySelector<HTMLElement>('.search-results')?.dataset['for'] === typed;
      const start = performance.now();
      field.value = typed;
      const seen = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!isThere()) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      });
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await seen;
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    [say.search.type, text] as const,
  );
}
