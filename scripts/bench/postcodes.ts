// The list of places: how large it is, and how long a look-up takes on a slow phone.
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import type * as PlacesFile from '../../src/postcodes/index-reader.ts';
import { indexFolder, currentIndex } from '../../src/postcodes/current-index.ts';
import { slow, within, type Measured } from './measure.ts';
import { root } from '../../machine/cli/paths.ts';

const mostBytes = 135_000;
const mostMilliseconds = 5;
const times = 15;

/** What is looked up: split and unsplit sectors, first halves, and a postcode that is not there. */
const asked = [
  { outward: 'GU1', sector: 1, unit: 'AA' },
  { outward: 'KT17', sector: 1, unit: 'AA' },
  { outward: 'CH4', sector: 0, unit: 'DH' },
  { outward: 'TD15', sector: 1, unit: 'ZZ' },
  { outward: 'SW1A', sector: 2 },
  { outward: 'B1' },
  { outward: 'ZZ1', sector: 1, unit: 'AA' },
];

/** Without a list nothing can be measured, which counts as a failure. */
export async function benchPlaces(browser: Browser): Promise<Measured[]> {
  const list = currentIndex(root);
  if (!list) {
    const says = 'not measured: there is no list of postcodes (npm run postcodes)';
    return [{ says, right: false }];
  }
  const file = fs.readFileSync(path.join(root, indexFolder, path.basename(list.address)));
  const size = `the list, gzip: ${String(file.length)} bytes of at most ${String(mostBytes)}`;
  const page = await browser.newPage();
  await page.addScriptTag({ content: await readerCode() });
  await slow(page);
  const took = await page.evaluate(
    async ([text, parts, rounds]) => {
      const { openPostcodeIndex } = (globalThis as unknown as { reader: typeof PlacesFile }).reader;
      const small = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const taken = { inflate: [0], open: [0], first: [0], rest: [0] };
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        const inflating = new Blob([small]).stream().pipeThrough(new DecompressionStream('gzip'));
        const bytes = new Uint8Array(await new Response(inflating).arrayBuffer());
        const inflated = performance.now();
        const { lookUp } = openPostcodeIndex(bytes);
        const opened = performance.now();
        taken.inflate.push(inflated - start);
        taken.open.push(opened - inflated);
        for (const [at, part] of parts.entries()) {
          const before = performance.now();
          lookUp(part);
          taken[at === 0 ? 'first' : 'rest'].push(performance.now() - before);
        }
      }
      return taken;
    },
    [file.toString('base64'), asked, times] as const,
  );
  await page.close();
  const measured = (what: string, all: readonly number[], most: number): Measured =>
    within(`${what} at 6x slowdown`, all.slice(1), most);
  const [inflate, open] = [
    measured('inflating', took.inflate, Infinity),
    measured('opening, once a page', took.open, Infinity),
  ];
  return [
    { says: size, right: file.length <= mostBytes },
    // No limit is set for these two; they are reported because the first look-up waits for them.
    ...[inflate, open].map(({ says }) => ({
      says: says.replace(' of at most Infinity', ''),
      right: true,
    })),
    measured('the first look-up', took.first, mostMilliseconds),
    measured('other look-ups', took.rest, mostMilliseconds),
  ];
}

/** The code that reads the list in the browser, bundled as one script. */
async function readerCode(): Promise<string> {
  const bundle = await rolldown({ input: path.join(root, 'src/postcodes/index-reader.ts') });
  const { output } = await bundle.generate({ format: 'iife', name: 'reader', minify: true });
  await bundle.close();
  return output[0].code.replace(/^var reader/, 'globalThis.reader');
}
