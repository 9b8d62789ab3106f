// npm run fuzz: 100,000 inputs that nobody wrote, to the built site, its server and the readers of
// content/. It prints its seed, and fails at the first that is not taken well. Build first.
//
//   npm run fuzz -- --seed 42 --each 20000    the same inputs again; how many of each of the five kinds
import { parseArgs } from 'node:util';
import { withBuiltSite } from '../../machine/browsers/with-built-site.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { root } from '../../machine/cli/paths.ts';
import { readContent } from '../../src/content/read.ts';
import { manyAddresses } from './addresses.ts';
import { guidesWithSlips, yamlWithSlips } from './files.ts';
import { manyFragments, typeEverywhere } from './pages.ts';

/** The pages that have a field to type in. */
const withFields = [
  ...[
    '/search/',
    '/council/',
    '/go/',
    '/before/if-you-say-this/',
    '/before/questions-to-ask/',
    '/you/letters/',
  ],
  ...['/you/dates/', '/before/papers/', '/before/they-wrote-to-me/', '/children/what-to-say/'],
];
/** The pages whose scripts read what stands behind the #. */
const withParts = [
  '/',
  '/talk/',
  '/children/what-happens-next/all/',
  '/before/if-you-say-this/',
  '/search/',
];

async function fuzz(args: readonly string[]): Promise<Answer> {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' }, each: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const numRuns = Number(values.each ?? 20_000);
  console.log(`Seed ${String(seed)}, ${String(numRuns)} of each kind.`);
  const content = readContent(root);
  const ours = Object.values(content.topics)
    .flatMap(({ asks }) => asks)
    .slice(0, 400);
  const pages = content.guides.map(({ address }) => address);

  yamlWithSlips({ seed, numRuns });
  console.log('Files of settings with a slip: each was read, or refused in words.');
  guidesWithSlips({ seed, numRuns });
  console.log('Guides with a slip: each was read, or refused in words.');
  return withBuiltSite(async (browser, site) => {
    await manyAddresses(Number(new URL(site).port), pages, { seed, numRuns });
    console.log('Addresses: each was answered.');
    const fragments = await manyFragments(browser, site, {
      pages: withParts,
      ours,
      seed,
      count: numRuns,
    });
    console.log(`Parts of pages, ${String(fragments)}: no error, nothing kept.`);
    const typed = await typeEverywhere(browser, site, {
      pages: withFields,
      ours,
      seed,
      count: numRuns,
    });
    return {
      code: 0,
      text: `Texts in fields, ${String(typed)}: no error, nothing kept, nothing sent.`,
    };
  });
}

await runCli(() => fuzz(process.argv.slice(2)));
