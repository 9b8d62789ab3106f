// npm run links: requests every page on another site that this site links to or was checked
// against, and lists those that have gone or moved, with the file to correct. It needs the internet
// and a built site. It is not part of npm test: a page elsewhere must not stop work here.
import fs from 'node:fs';
import path from 'node:path';
import { outsideLinks, type PageToCheck } from '../../src/review/outside-links.ts';
import { readContent } from '../../src/content/read.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { checkLinks, type Found } from './check-links.ts';
import { root } from '../../machine/cli/paths.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

const WAIT = 20_000;

/**
 * One tab-separated line for each link with a problem; code 1 when any is broken or has moved.
 *
 * @param check requests the addresses and says what became of each
 */
export async function links(
  args: readonly string[],
  folder: string,
  check: (addresses: readonly string[]) => Promise<readonly Found[]>,
): Promise<Answer> {
  if (args.length > 0) {
    throw new SetupProblem(`"${args.join(' ')}" was not understood: write npm run links.`);
  }
  const places = outsideLinks(readContent(folder), builtPages(path.join(folder, 'dist')));
  const found = await check([...places.keys()]);
  if (found.length > 0 && found.every(({ why }) => why === 'no answer')) {
    throw new SetupProblem('No site answered at all: is this computer connected to the internet?');
  }
  const unwell = found.filter(({ state }) => state !== 'ok');
  const lines = unwell.map(({ address, state, why }) =>
    [`${state} (${why})`, address, (places.get(address) ?? []).join(', ')].join('\t'),
  );
  return {
    code: unwell.some(({ state }) => state !== 'unsure') ? 1 : 0,
    text: lines.join('\n') || `All links to other sites are well (${String(found.length)} asked).`,
  };
}

function builtPages(dist: string): PageToCheck[] {
  if (!fs.existsSync(path.join(dist, 'index.html'))) {
    throw new SetupProblem('The site is not built yet: run npm run build first.');
  }
  return fs
    .readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      name: name.replaceAll('\\', '/'),
      html: fs.readFileSync(path.join(dist, name), 'utf8'),
    }));
}

if (import.meta.main) {
  await runCli(() =>
    links(process.argv.slice(2), root, (addresses) => checkLinks(addresses, WAIT)),
  );
}
