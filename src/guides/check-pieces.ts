import { faultInWords } from '../authoring/content-fault.ts';
import type { ComponentUse } from '../authoring/mdx-usage.ts';
import { closestName } from '../text/did-you-mean.ts';
import type { Guide } from './guide.ts';
import { pieces, tags } from './written-with.ts';

type Written = Pick<Guide, 'file' | 'mdx' | 'uses'>;

/** What to write in place of a tag that no page can have. */
const instead: Readonly<Record<string, string>> = {
  img: 'the same in words. A page has no images: they load slowly, and not everybody sees them',
  table: 'a list: each line begins with "- "',
  script: 'the page without it. A page runs no code',
  style: 'the page without it. All pages look alike',
  h1: '<h2 id="one-quiet-word">, because the page’s heading stands above its text already',
};

/** Finds tags that do not exist, are misspelt, or have settings that no page may have. */
export const pieceFaults = ({ file, mdx, uses }: Written): string[] => {
  const lines = mdx.split('\n');
  const told = (use: ComponentUse, what: string, wanted: string, found = tagOf(use)): string => {
    const line = use.line ?? 1;
    const sign = found ?? /!?\[[^\]]*\]\([^)]*\)/.exec(lines[line - 1] ?? '')?.[0];
    return faultInWords(file, { line, what, found: sign ?? lines[line - 1]?.trim() ?? '', wanted });
  };
  /** A tag as it stands in the page; nothing for what is written with Markdown's signs. */
  const tagOf = ({ name, line = 1 }: ComponentUse): string | undefined =>
    lines[line - 1]?.includes(`<${name}`) ? `<${name}>` : undefined;

  return uses.flatMap((use) => {
    const { name, attributes } = use;
    if (name === 'h2' && !/^[a-z\d]+(-[a-z\d]+)*$/.test(attributes['id'] ?? '')) {
      const found = attributes['id'] === undefined ? '<h2>' : `id="${attributes['id']}"`;
      return told(use, 'a heading has no id that a link can lead to.', wantedId, found);
    }
    const own = Object.keys(attributes).find((each) => /^(on[a-z]+|style)$/i.test(each));
    if (own !== undefined) {
      return told(use, 'a tag brings its own code or style.', `<${name}> without ${own}`, own);
    }
    if (pieces.includes(name) || tags.includes(name)) return [];
    const likely = closestName(name, pieces);
    const wanted = instead[name] ?? (likely ? `<${likely}> (is this a typing slip?)` : known);
    return told(use, 'this is no piece that a page can be written with.', wanted);
  });
};

const wantedId =
  '<h2 id="one-quiet-word">, where the word has only small letters, digits and hyphens';
const known = 'one of the pieces in docs/tasks/add-a-page.md';

/** Finds lines in columns, as a table becomes that is pasted from another program. */
export const columnFaults = ({ file, mdx }: Pick<Guide, 'file' | 'mdx'>): string[] =>
  mdx
    .split('\n')
    .flatMap((words, at) => (/\S\t+\S/.test(words) ? { words, line: at + 1 } : []))
    .slice(0, 1)
    .map(({ words, line }) =>
      faultInWords(file, {
        line,
        what: 'a table was pasted here, and its columns are lost.',
        found: words.trim().replaceAll(/\t+/g, ' → '),
        wanted: 'a list: each line begins with "- "',
      }),
    );
