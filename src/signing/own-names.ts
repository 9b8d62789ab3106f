import { basePath } from '../site/below-base.ts';
import { spokenAddress } from '../site/names.ts';
import type { SiteSettings } from '../site/settings.ts';
import { html } from '../text/html.ts';

/**
 * Puts `[service]`, `[site]` and `[address]` in the place of a service's own names and address, however
 * they are written, so that the project's pages and a service's read alike.
 */
export function withoutOwnNames(settings: SiteSettings): (words: string) => string {
  const { service, site } = settings;
  const instead = new Map(
    [
      [site.address, '[address]'] as const,
      [spokenAddress('', settings), '[address]'] as const,
      [service.name, '[service]'] as const,
      [site.name, '[site]'] as const,
    ].flatMap(([name, is]) => spellings(name).map((spelt) => [spelt, is] as const)),
  );
  // The longest first: one name may be a part of another.
  const names = [...instead.keys()].sort((a, b) => b.length - a.length).map(literally);
  const anyName = new RegExp(names.join('|'), 'g');
  const tab = site.tabName === null ? null : inTab(site.tabName);
  // Where a link leads is at the end of its words: see reading.ts.
  const below = `<${basePath(site.address)}/`;
  return (words) => {
    const inOneLine = words.replaceAll(/\s+/g, ' ').trim();
    return (tab === null ? inOneLine : inOneLine.replaceAll(tab, '[site]'))
      .replaceAll(anyName, (found) => instead.get(found) ?? found)
      .replaceAll(below, '</');
  };
}

/**
 * Finds the name for the tab where it stands as one: alone, after a page's title, or before an address
 * in the history. It may be a word such as "Notes", which is no name within a sentence.
 */
const inTab = (name: string): RegExp => new RegExp(`(?<=^|[–:] )${literally(name)}(?=$| ·)`, 'g');

/** A name as it is, in HTML that is shown to be copied, and in a link that writes a message. */
const spellings = (name: string): string[] => [
  name,
  html`${name}`.markup,
  encodeURIComponent(name),
];

const literally = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
