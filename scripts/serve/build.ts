import { rm, readFile, writeFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import * as pagefind from 'pagefind';
import { headerRules } from '../../src/headers/rules.ts';
import { hostFiles } from '../../src/headers/host-files.ts';
import { inlineHashes } from '../../src/headers/inline-hashes.ts';
import { dist, hosting, root } from '../../machine/cli/paths.ts';

// Builds the site into dist/ and, beside it in dist-hosting/, what a host needs to serve it.
// A fault in the content is told in its author's words, without a stack.
try {
  await rm(hosting, { recursive: true, force: true });
  await build({ root, logLevel: 'silent' });
  await tidyIslands();
  await indexForSearch();
  await writeHeaders();
} catch (fault) {
  console.error(`\nThe site was not built.\n\n${inAuthorsWords(fault)}\n`);
  process.exit(1);
}

/**
 * Astro writes a style element into the body beside each island. That is not valid HTML, and it
 * would need a hash of its own; our stylesheet has the same rule.
 */
async function tidyIslands(): Promise<void> {
  for (const page of await pagesOf(dist)) {
    const html = await readFile(page, 'utf8');
    const tidy = html.replaceAll(/<style>astro-island[^<]*<\/style>/g, '');
    if (tidy !== html) await writeFile(page, tidy);
  }
}

async function pagesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}

/** Only the parts of Pagefind that our own search uses: its ready-made interfaces stay out. */
async function indexForSearch(): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  await index.addDirectory({ path: dist });
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    if (/^pagefind-(?!worker\.js|entry\.json)|(^|\/)pagefind-.*(ui|highlight)/.test(path)) continue;
    await write(join(dist, 'pagefind', path), content);
  }
  await pagefind.close();
}

/** Every inline style and script of every page goes into the one policy, by its hash. */
async function writeHeaders(): Promise<void> {
  const pages = await pagesOf(dist);
  const html = await Promise.all(pages.map((page) => readFile(page, 'utf8')));
  const rules = headerRules(inlineHashes(html));
  await write(join(hosting, 'headers.json'), JSON.stringify(rules, null, 2));
  for (const [name, text] of Object.entries(hostFiles(rules))) {
    await write(join(name === '_headers' ? dist : hosting, name), text);
  }
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** What went wrong, for the person who wrote the content; a stack only for our own mistakes. */
function inAuthorsWords(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  // By name: the site's own code is bundled for the build, so its classes are copies.
  if (fault.name === 'ContentFault') return fault.message;
  const inMdx = /(content\/guides\/\S+\.mdx):(\d+):\d+\s+MDXError: [\d:]+ (.*)/.exec(fault.message);
  if (inMdx) return `${inMdx[1]}, line ${inMdx[2]}: this cannot be read.\n  ${inMdx[3]}`;
  const unknownTag = /Expected component `(\w+)` to be defined/.exec(fault.message);
  if (unknownTag) {
    const names = 'the names listed in docs/tasks/add-a-page.md';
    return `A guide uses <${unknownTag[1]} />, which does not exist.\n  wanted: one of ${names}`;
  }
  return fault.stack ?? fault.message;
}
