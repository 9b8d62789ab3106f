import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { componentsIn } from '../authoring/mdx-usage.ts';
import { ContentFault, readYaml } from '../authoring/read-yaml.ts';
import { noBrandFiles, readBrandFiles } from '../brand/read-files.ts';
import { factsOf, type Guide } from '../guides/guide.ts';
import { guideSchema } from '../guides/schema.ts';
import { guideAddress } from '../site/addresses.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { contentFiles, checkContent, factsShownIn, type Content, type Data } from './content.ts';

/**
 * Reads everything that authors write and checks it: first each file against its schema, then the
 * files against one another. All content comes through here, whether for a page, for the list of
 * what is due, or for a sheet that a reviewer signs.
 *
 * @param root the project's folder, which holds content/
 * @param unsaved files that are not written yet, by their path below content/, with their text
 * @throws ContentFault with all faults together, in words for authors
 */
export function readContent(
  root: string,
  unsaved: ReadonlyMap<string, string> = new Map(),
): Content {
  const faults: string[] = [];
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (fault) {
      if (!(fault instanceof ContentFault)) throw fault;
      faults.push(fault.message);
      return undefined;
    }
  };
  const stopIfFaulty = (): void => {
    if (faults.length > 0) throw new ContentFault(faults.join('\n\n'));
  };

  // Some editors put a mark before the first letter.
  const text = (name: string): string =>
    (unsaved.get(name) ?? readFileSync(join(root, 'content', name), 'utf8')).replace(/^\uFEFF/, '');
  const one = (name: string, schema: z.ZodType): unknown =>
    attempt(() => readYaml(text(name), `content/${name}`, schema));
  const each = (name: string, schema: z.ZodType): ReadonlyMap<string, unknown> =>
    new Map(
      filesIn(root, name, '.yaml').flatMap((file) => {
        const entity = one(`${name}/${file}`, schema);
        return entity === undefined ? [] : [[file.slice(0, -'.yaml'.length), entity]];
      }),
    );
  const read = Object.entries(contentFiles).map(([key, { is, name, schema }]) => [
    key,
    is === 'file' ? one(name, schema) : each(name, schema),
  ]);
  const written = filesIn(root, 'guides', '.mdx').flatMap(
    (name) => attempt(() => readGuide(name, text(`guides/${name}`))) ?? [],
  );
  faults.push(...unreadFiles(root));
  stopIfFaulty();

  const data = Object.fromEntries(read) as Data;
  const guides = written.map((guide): Guide => ({
    ...guide,
    facts: factsOf(guide, factsShownIn(guide, data)),
  }));
  const brand = attempt(() => readBrandFiles(root, data.site.brand)) ?? noBrandFiles;
  const content: Content = { ...data, guides, brand };
  faults.push(...checkContent(content));
  stopIfFaulty();
  return content;
}

/** Reads one guide: its front matter, checked against the schema, and the components it uses. */
function readGuide(name: string, text: string): Omit<Guide, 'facts'> {
  const file = `content/guides/${name}`;
  const mdx = text.replaceAll('\r\n', '\n');
  const [whole = '', matter = ''] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(mdx) ?? [];
  // An empty line replaces the first "---", so that line numbers stay right.
  const data = readYaml(`\n${matter}`, file, guideSchema);
  const id = name.slice(0, -'.mdx'.length).replace(/\/index$/, '');
  const uses = componentsIn(mdx.slice(whole.length), file, whole.split('\n').length);
  return { id, file, address: guideAddress(id), data, mdx, uses };
}

/** Files of content/ that are no YAML and no guides: pictures, the words that a reviewer read, or what shows on no page of its own. */
const readElsewhere = /^(LICENSE\.md|brand\/|evidence\/|questions\/|reviews\/.*\.txt$)/;

/** What editors and systems leave behind. */
const notWritten = /(^|\/)\.|~$/;

/** Finds files that nobody reads, because their name or their folder is not what it should be. */
function unreadFiles(root: string): string[] {
  const all = Object.values(contentFiles);
  const isRead = (file: string): boolean =>
    readElsewhere.test(file) ||
    /^guides\/.*\.mdx$/.test(file) ||
    all.some(({ is, name }) =>
      is === 'file' ? file === name : file.startsWith(`${name}/`) && file.endsWith('.yaml'),
    );
  const places = [...all.map(({ is, name }) => (is === 'file' ? name : `${name}/`)), 'guides/'];
  return filesIn(root, '.', '')
    .filter((file) => !notWritten.test(file) && !isRead(file))
    .map((file) => {
      const place = file.includes('/') ? `${file.split('/')[0]}/` : file;
      const known = places.includes(place);
      return (
        `content/${file}: nothing reads this file.\n` +
        `  wanted: ${known ? `a name that ends in ${place === 'guides/' ? '.mdx' : '.yaml'}` : 'a name or a folder that the site knows'}` +
        (known ? '' : didYouMean(place, places))
      );
    });
}

function filesIn(root: string, folder: string, ending: string): string[] {
  const directory = join(root, 'content', folder);
  const withoutEnding = (name: string): string => name.slice(0, name.length - ending.length);
  if (!existsSync(directory)) return [];
  return (
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(directory, join(parentPath, name)))
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith(ending))
      // Without the extension, "signed-2" sorts after "signed": of two reviews, the later counts.
      .sort((a, b) => (withoutEnding(a) < withoutEnding(b) ? -1 : 1))
  );
}
