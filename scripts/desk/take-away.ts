import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderOf } from '../../src/authoring/layers.ts';
import { guideAddress } from '../../src/site/addresses.ts';
import { textOf, withText, type EditedFile } from './files.ts';
import { setValue } from './set-value.ts';

/** What stands in place of a page's words: docs/tasks/take-a-page-down.md gives the same. */
const instead = `
<Answer>
We have taken the words of this page away to check them. You can ask your mediator, or somebody below.
</Answer>
`;

/** Numbers are checked one by one, and have to stand on the page that has them all. */
const ofNumbers = /^<Helpline(?:Cards|Finder)\b.*\/>$/gm;

/**
 * A page without its words, for when they may be unsafe. It answers nothing any more. Cards of helplines,
 * and headings that other pages lead to, stay; whoever saves it sees them first.
 *
 * @param folder the project's folder
 */
export function withWordsAway(file: EditedFile, folder: string): EditedFile {
  const address = guideAddress(file.name.replace(/^guides\/(.+)\.mdx$/, '$1'));
  const linked = idsLinkedTo(address, folder);
  const cards = Array.from((file.body ?? '').matchAll(ofNumbers), ([line]) => `\n${line}\n`);
  const headings = Array.from(
    (file.body ?? '').matchAll(/^<h2 id="([\w-]+)".*<\/h2>$/gm),
    ([whole, id = '']) => (linked.has(id) ? `\n${whole}\n\nThese words are away too.\n` : ''),
  );
  const without = setValue(setValue(file.yaml, ['canYou'], undefined), ['film'], undefined);
  const yaml = setValue(without, ['answers'], []);
  return withText(file, textOf(yaml, [instead, ...cards, ...headings].join('')));
}

/** The headings of a page that something in the content leads to. */
function idsLinkedTo(address: string, folder: string): Set<string> {
  const texts = (['content', 'service'] as const).flatMap((layer) => {
    const cwd = folderOf(folder, layer);
    return globSync('**/*.{mdx,yaml}', { cwd }).map((name) =>
      readFileSync(path.join(cwd, name), 'utf8'),
    );
  });
  const link = new RegExp(`${address}#([\\w-]+)`, 'g');
  return new Set(texts.flatMap((text) => Array.from(text.matchAll(link), ([, id = '']) => id)));
}
