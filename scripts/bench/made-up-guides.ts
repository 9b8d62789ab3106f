// Makes a copy of the project larger or smaller, for npm run bench:growth.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../../src/authoring/layers.ts';

/** Guides that nothing else leads to by name, so that a copy of one breaks nothing. */
const copied = /^(about|apart|before|children|court|you)\/(?!practised)/;

/**
 * Adds made-up guides to a project: copies of its own in turn, each with an address, a title, a heading
 * and a topic of its own. They are in no section, because a section's pages are listed on each of them.
 *
 * @param root the folder of a copy of the project
 */
export function addGuides(root: string, count: number): void {
  const real = filesIn(root, 'guides', '.mdx').filter((name) => copied.test(name));
  const topics: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const name = real[at % real.length] ?? '';
    const text = readFileSync(join(root, 'content/guides', name), 'utf8');
    write(join(root, `content/guides/made-up/page-${String(at)}.mdx`), madeUp(text, at));
    topics.push(topic(at));
  }
  write(join(root, topicsFile), readFileSync(join(root, topicsFile), 'utf8') + topics.join(''));
}

const topicsFile = 'content/topics.yaml';

/** The text of a guide with what no two guides may share made its own. */
export const madeUp = (mdx: string, at: number): string =>
  mdx
    .replace(/^title: .*$/m, `title: Made-up page ${String(at)}`)
    .replace(/^(heading: .*?)(["']?)$/m, `$1 (${String(at)})$2`)
    .replace(/^answers: .*$/m, `answers: [made-up-${String(at)}]`)
    .replaceAll(/^(section|order|related): .*\n/gm, '');

const topic = (at: number): string =>
  `made-up-${String(at)}:\n  label: Made-up topic ${String(at)}\n` +
  `  asks:\n    - what is on made-up page ${String(at)}\n`;

/**
 * Takes the short addresses away from all guides but those whose address others show, because there are
 * numbers for only 620 pages. The check that every page has one goes with them.
 *
 * @param root the folder of a copy of the project
 */
export function withoutShortAddresses(root: string): void {
  const shown = filesIn(root, 'guides', '.mdx').flatMap((name) =>
    Array.from(
      readFileSync(join(root, 'content/guides', name), 'utf8').matchAll(/ page="([^"]+)"/g),
      ([, page]) => page,
    ),
  );
  change(join(root, 'content/short-addresses.yaml'), /^\d+: (\S+)\n/gm, (line, page) =>
    shown.includes(page) || /^\/council\/./.test(page) ? line : '',
  );
  change(join(root, 'src/share/schema.ts'), /const without = shareable\./, () => {
    return 'const without = shareable.slice(0, 0).';
  });
}

/** @throws Error if there is nothing to change */
function change(file: string, what: RegExp, made: (whole: string, part: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(what, made);
  if (changed === text) throw new Error(`${file} has nothing like ${String(what)}.`);
  write(file, changed);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
