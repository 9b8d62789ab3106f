import { filesInLayer, serviceFolder, type Layer } from '../authoring/layers.ts';
import { unfitName } from '../authoring/messages.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { contentFiles } from './content.ts';

/** Files of content/ that are no YAML and no guides: pictures, films, the words that a reviewer read, or what shows on no page of its own. */
const readElsewhere =
  /^(LICENSE\.md|README\.md|brand\/|evidence\/|films\/|languages\/|questions\/|reviews\/.*\.txt$)/;

/** What editors and systems leave behind. */
const notWritten = /(^|\/)\.|~$/;

/**
 * Finds files that nobody reads, because their name or their folder is not what it should be, and
 * names that nothing could refer to.
 *
 * @param root the project's folder, which holds content/ and service/
 */
export const unreadFiles = (root: string): string[] =>
  (['content', 'service'] as const).flatMap((layer) => unreadIn(root, layer));

function unreadIn(root: string, layer: Layer): string[] {
  const there = layer === 'content' ? layer : serviceFolder();
  const all = Object.values(contentFiles);
  const isRead = (file: string): boolean =>
    /^guides\/.*\.mdx$/.test(file) ||
    all.some(({ is, name }) =>
      is === 'file' ? file === name : file.startsWith(`${name}/`) && file.endsWith('.yaml'),
    );
  const places = [...all.map(({ is, name }) => (is === 'file' ? name : `${name}/`)), 'guides/'];
  return filesInLayer(root, layer, '.', '')
    .filter((file) => !notWritten.test(file) && !readElsewhere.test(file))
    .flatMap((file) => {
      if (isRead(file)) {
        const parts = file.replace(/\.\w+$/, '').split('/');
        return parts.flatMap((part) => unfitName(`${there}/${file}`, part, [])).slice(0, 1);
      }
      return `${there}/${file}: nothing reads this file.\n  wanted: ${placeWanted(file, there, places)}`;
    });
}

function placeWanted(file: string, layer: string, places: readonly string[]): string {
  const place = file.includes('/') ? `${file.split('/')[0]}/` : file;
  if (file.endsWith('.mdx')) return `the file in ${layer}/guides/, where all pages are`;
  if (place === 'guides/') return 'a name that ends in .mdx';
  if (places.includes(place)) return 'a name that ends in .yaml';
  return `a name or a folder that the site knows${didYouMean(place, places)}`;
}
