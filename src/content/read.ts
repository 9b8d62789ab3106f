import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentFault } from '../authoring/content-fault.ts';
import { readYaml } from '../authoring/read-yaml.ts';
import { noBrandFiles, readBrandFiles } from '../brand/read-files.ts';
import { factsOf, type Guide } from '../guides/guide.ts';
import { filesIn, unreadFiles } from './content-folder.ts';
import { contentFiles, checkContent, factsShownIn, type Content, type Data } from './content.ts';
import { withLine } from './find-line.ts';
import { readGuide } from './read-guide.ts';

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

  const text = (name: string): string =>
    unsaved.get(name) ?? readFileSync(join(root, 'content', name), 'utf8');
  const one = (name: string, schema: z.ZodType): unknown =>
    attempt(() => readYaml(text(name), `content/${name}`, schema));
  const oneOfMany = (name: string, schema: z.ZodType): unknown =>
    attempt(() => {
      const file = `content/${name}`;
      try {
        return readYaml(text(name), file, schema);
      } catch (fault) {
        const folder = rightFolder(text(name), file);
        if (folder === undefined) throw fault;
        throw new ContentFault(
          `${file}: this is written like the files of content/${folder}/.\n` +
            `  wanted: the file in content/${folder}/`,
        );
      }
    });
  const each = (name: string, schema: z.ZodType): ReadonlyMap<string, unknown> =>
    new Map(
      filesIn(root, name, '.yaml').flatMap((file) => {
        const entity = oneOfMany(`${name}/${file}`, schema);
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
  const textOf = (file: string): string =>
    existsSync(join(root, file)) ? text(file.replace(/^content\//, '')) : '';
  faults.push(...checkContent(content).map((message) => withLine(message, textOf)));
  stopIfFaulty();
  return content;
}

/** The folder of content/ that a file belongs into, if it is written like the files of another one. */
function rightFolder(text: string, file: string): string | undefined {
  return Object.values(contentFiles).find(({ is, name, schema }) => {
    if (is === 'file' || file.startsWith(`content/${name}/`)) return false;
    try {
      readYaml(text, file, schema);
      return true;
    } catch {
      return false;
    }
  })?.name;
}
