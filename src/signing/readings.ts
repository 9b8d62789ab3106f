import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentFault } from '../authoring/content-fault.ts';
import { namesIn } from '../authoring/mdx-usage.ts';
import { signedLinesOf } from '../films/signed-lines.ts';
import type { Guide } from '../guides/guide.ts';
import type { SearchShown } from '../search/index-data.ts';
import type { Content } from '../content/content.ts';
import { councilAddress, councilsAddress } from '../site/addresses.ts';
import { withoutOwnNames } from './own-names.ts';
import { readingOf, sentencesOf, wordsIn } from './reading.ts';

/** What a reader reads of each page, by the page's address: one sentence a line. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/**
 * What stands on every page that is signed, as it was built: its words, and each fact that it states.
 * The pages of councils are signed with the page that leads to them. The service's own names and its
 * address are replaced by what they are, so that the project's readings and a service's can be compared.
 *
 * @param dist the folder of a finished build of this content
 * @param guides which pages; all if they are not named
 * @throws ContentFault if a page was not built
 */
export function readBuiltPages(
  dist: string,
  content: Content,
  guides: readonly Guide[] = content.guides,
): Readings {
  const named = withoutOwnNames(content.site);
  const reading = (address: string): string[] => readingOf(builtPage(dist, address), named);

  return new Map(
    guides.map((guide) => {
      const { address, facts, data } = guide;
      const lines = [
        ...reading(address),
        ...wholeOf(guide, content.guides).flatMap((whole) => reading(whole.address)),
        ...(address === '/search/' ? shownBySearch(dist).map(named) : []),
        ...(address === councilsAddress ? ofCouncils(content, reading) : []),
        ...signedLinesOf(data.film, content.films).map(named),
        ...facts.flatMap((id) => sentencesOf(named(content.facts.get(id)?.statement ?? ''))),
      ];
      return [address, lines];
    }),
  );
}

/** The pages from which a page with questions fetches what may follow on them. */
const wholeOf = (guide: Guide, guides: readonly Guide[]): Guide[] => {
  const asked = namesIn(guide, 'Walkthrough');
  return guides.filter((each) =>
    namesIn(each, 'WholeWalkthrough').some((name) => asked.includes(name)),
  );
};

/** Where a page was built. A host looks for the page that says that there is none under its own name. */
export const fileOf = (dist: string, address: string): string =>
  address === '/404/' ? join(dist, '404.html') : join(dist, address, 'index.html');

/**
 * The HTML of a page as it was built.
 *
 * @throws ContentFault if it was not: content is read again after a build, and may have changed meanwhile
 */
export function builtPage(dist: string, address: string): string {
  const file = fileOf(dist, address);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new ContentFault(
    `The page ${address} was not made: its file came after the pages had been begun.\n` +
      '  wanted: make the pages once more (npm run build), and change no file until they are made',
  );
}

/** The councils' pages: first what they all say, then what each says alone, such as its numbers. */
function ofCouncils({ councils }: Content, reading: (address: string) => string[]): string[] {
  const pages = [...councils.keys()].map((id) => new Set(reading(councilAddress(id))));
  const counts = new Map<string, number>();
  for (const line of pages.flatMap((lines) => [...lines])) {
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const shared = [...counts].flatMap(([line, count]) => (count > 1 ? line : []));
  return [
    ...shared,
    ...pages.flatMap((lines) => [...lines].filter((line) => counts.get(line) === 1)),
  ];
}

/**
 * Words that only the search shows, such as first words in other languages; not those of the pages. A
 * language that no speaker has signed is no part of it, because a release leaves it out.
 */
function shownBySearch(dist: string): string[] {
  const file = readFileSync(join(dist, 'data/search-pages.json'), 'utf8');
  const { lines, words, inLanguages } = JSON.parse(file) as SearchShown;
  const signed = inLanguages.languages.flatMap(({ says }) =>
    'isChecked' in says && says.isChecked ? says : [],
  );
  return wordsIn([lines, words, inLanguages.lines, signed]);
}
