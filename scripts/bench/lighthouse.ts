// npm run bench:lighthouse: what Google's Lighthouse says of one page of each template, on a phone. It
// measures the built site, so build first. The first run fetches Lighthouse: it is no package of ours,
// because nothing else needs it and it brings two hundred others.
//
//   npm run bench:lighthouse -- /go/ /pl/    only these pages
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { findChromium } from '../../machine/browsers/find.mjs';
import { withBuiltSite } from '../../machine/browsers/with-built-site.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import type { Measured } from './measure.ts';

const version = '13.5.0';

/** One page of each template, with Welsh, a language of each direction and Easy Read. */
const pages = [
  '/',
  '/before/',
  '/before/what-stays-private/',
  '/children/what-happens-next/',
  '/talk/',
  '/council/',
  '/council/leeds/',
  '/search/',
  '/you/dates/',
  '/you/letters/',
  '/you/at-home/',
  '/share/gp/',
  '/share/poster/',
  '/share/rack/',
  '/share/cards/first-meeting/',
  '/words/',
  '/go/',
  '/about/',
  '/cy/',
  '/cy/talk/',
  '/pl/',
  '/ur/',
  '/easy/talk/',
  '/404.html',
];

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), title: z.string() })),
});

const run = promisify(execFile);

/** The marks of a page, of 100 each, and what cost it any. */
async function marksOf(address: string): Promise<Measured> {
  const { stdout } = await run(
    'npm',
    [
      ...['exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse', address],
      ...['--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox'],
    ],
    { maxBuffer: 1e9, env: { ...process.env, CHROME_PATH: findChromium() ?? '' } },
  );
  const { categories, audits } = report.parse(JSON.parse(stdout));
  const marks = Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100));
  const right = marks.length >= 4 && marks.every((mark) => mark === 100);
  const cost = Object.values(audits).flatMap(({ score, title }) =>
    score !== null && score < 1 ? title : [],
  );
  const { pathname } = new URL(address);
  return { says: `${pathname}  ${marks.join(' ')}${right ? '' : `: ${cost.join('; ')}`}`, right };
}

async function bench(_: Browser, site: string): Promise<Answer> {
  const all: Measured[] = [];
  const asked = process.argv.slice(2);
  for (const page of asked.length > 0 ? asked : pages) {
    // Lighthouse itself fails now and then; the other pages are looked at all the same.
    const found = await marksOf(site + page).catch((fault: unknown) => ({
      says: `${page}  not looked at: ${String(fault).split('\n')[1] ?? ''}`,
      right: false,
    }));
    console.log(found.says);
    all.push(found);
  }
  return {
    code: all.every(({ right }) => right) ? 0 : 1,
    text: `${String(all.filter(({ right }) => right).length)} of ${String(all.length)} pages have 100 for everything.`,
  };
}

await runCli(() => withBuiltSite(bench));
