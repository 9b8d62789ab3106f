import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unfitName } from '../authoring/messages.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { contentFiles } from './content.ts';

/** Files of content/ that are no YAML and no guides: pictures, the words that a reviewer read, or what shows on no page of its own. */
const readElsewhere = /^(LICENSE\.md|brand\/|evidence\/|questions\/|reviews\/.*\.txt$)/;

/** What editors and systems leave behind. */
const notWritten = /(^|\/)\.|~$/;

/**
 * Finds files that nobody reads, because their name or their folder is not what it should be, and
 * names that nothing could refer to.
 *
 * @param root the project's folder, which holds content/
 */
export function unreadFiles(root: string): string[] {
  const all = Object.values(contentFiles);
  const isRead = (file: string): boolean =>
    /^guides\/.*\.mdx$/.test(file) ||
    all.some(({ is, name }) =>
      is === 'file' ? file === name : file.startsWith(`${name}/`) && file.endsWith('.yaml'),
    );
  const places = [...all.map(({ is, name }) => (is === 'file' ? name : `${name}/`)), 'guides/'];
  return filesIn(root, '.', '')
    .filter((file) => !notWritten.test(file) && !readElsewhere.test(file))
    .flatMap((file) => {
      if (isRead(file)) {
        const parts = file.replace(/\.\w+$/, '').split('/');
        return parts.flatMap((part) => unfitName(`content/${file}`, part, [])).slice(0, 1);
      }
      return `content/${file}: nothing reads this file.\n  wanted: ${placeWanted(file, places)}`;
    });
}

function placeWanted(file: string, places: readonly string[]): string {
  const place = file.includes('/') ? `${file.split('/')[0]}/` : file;
  if (file.endsWith('.mdx')) return 'the file in content/guides/, where all pages are';
  if (place === 'guides/') return 'a name that ends in .mdx';
  if (places.includes(place)) return 'a name that ends in .yaml';
  return `a name or a folder that the site knows${didYouMean(place, places)}`;
}

/** The files in a folder of content/ and the folders below it whose names end like this. */
export function filesIn(root: string, folder: string, ending: string): string[] {
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
