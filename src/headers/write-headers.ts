import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ContentFault } from '../authoring/content-fault.ts';
import { basePath } from '../site/below-base.ts';
import type { SiteSettings } from '../site/settings.ts';
import { hashesOf, undeclaredIn } from './check-inline.ts';
import { writeCompressedCopies } from './compressed-copies.ts';
import { declaredInline, type DeclaredInline } from './declared-inline.ts';
import { hostFiles } from './host-files.ts';
import { headerRules } from './rules.ts';

/** Where a finished build is, and where the files for its host go. */
interface Places {
  readonly dist: string;
  readonly hosting: string;
}

/** Takes away the files for the host, so that nothing serves a build that fails half-way. */
export const removeHeaders = ({ hosting }: Places): Promise<void> =>
  rm(hosting, { recursive: true, force: true });

/**
 * Checks every built page for undeclared inline code, compresses what is sent, and writes the
 * headers for each host: among the pages for hosts that look there, and in dist-hosting/ for nginx,
 * Caddy, Apache and our own server.
 *
 * @param languages the folders of the build that hold the site in other languages, such as cy
 * @throws ContentFault naming the pages with code that was not declared
 */
export async function writeHeaders(
  { dist, hosting }: Places,
  settings: SiteSettings,
  languages: readonly string[],
): Promise<void> {
  const base = basePath(settings.site.address);
  const declared = await declaredInline(settings);
  // Together, because compressing runs on other threads.
  const [faults] = await Promise.all([faultsIn(dist, declared, base), writeCompressedCopies(dist)]);
  if (faults.length > 0) throw new ContentFault(faults.join('\n'));

  const rules = headerRules(hashesOf(declared), base, languages);
  const { inSite, forServers } = hostFiles(
    rules,
    (await filesOf(dist)).map((name) => `${base}/${name}`),
  );
  await writeAll(dist, inSite);
  await writeAll(hosting, forServers);
  // Written last, because a running server takes this file as the sign of a finished build.
  await write(join(hosting, 'headers.json'), JSON.stringify(rules, null, 2));
}

/** What was not declared, each once, with the first page that has it and how many others do. */
async function faultsIn(dist: string, declared: DeclaredInline, base: string): Promise<string[]> {
  const found = await Promise.all(
    (await filesOf(dist)).filter(isPage).map(async (page) => {
      const html = await readFile(join(dist, page), 'utf8');
      return undeclaredIn(html, declared, base).map((what) => ({ page, what }));
    }),
  );
  return [...Map.groupBy(found.flat(), ({ what }) => what)].map(([what, [first, ...others]]) => {
    const more = others.length === 0 ? '' : ` (and ${String(others.length)} more pages)`;
    return `${first?.page} has ${what}${more}`;
  });
}

const isPage = (name: string): boolean => name.endsWith('.html');

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await write(join(folder, name), text);
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
