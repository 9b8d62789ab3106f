import type { Place, Sections } from './schema.ts';

/** The part of a guide that is needed to find the way to it and from it. */
export interface PlacedGuide {
  readonly address: string;
  readonly data: Place & { readonly title: string; readonly heading: string };
}

interface Site {
  readonly sections: Sections;
  readonly guides: readonly PlacedGuide[];
}

/** The pages of a section in their order, without its hub. */
export const pagesOf = <Guide extends PlacedGuide>(
  section: string,
  guides: readonly Guide[],
): Guide[] =>
  guides
    .filter(({ data }) => data.section === section)
    .sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0));

/**
 * The name of the section that an address belongs to: that of its guide, or the one it is the hub of.
 * The pages of councils belong where the page for finding them does.
 */
export function sectionOf(address: string, { sections, guides }: Site): string | undefined {
  const hub = Object.entries(sections).find(([, section]) => section.hub === address);
  if (hub) return hub[0];
  const guide = guides.find((each) => each.address === address);
  if (guide) return guide.data.section;
  return address === '/' ? undefined : sectionOf(above(address), { sections, guides });
}

/** The page that follows in the section, if its pages have an order to be read in. */
export function nextOf(guide: PlacedGuide, { sections, guides }: Site): PlacedGuide | undefined {
  const { section, order = 0 } = guide.data;
  if (section === undefined || sections[section]?.inOrder !== true) return undefined;
  return pagesOf(section, guides).find(({ data }) => (data.order ?? 0) > order);
}

/**
 * Where the way back leads: from a page of a section to its hub, from any other page to the nearest
 * one above its address, and from there to the start. The start itself has none.
 *
 * @param start the name of the front page
 */
export function wayBackOf(
  address: string,
  { sections, guides }: Site,
  start: string,
): { href: string; name: string } | undefined {
  if (address === '/') return undefined;
  const guide = guides.find((each) => each.address === address);
  const section = sections[guide?.data.section ?? ''];
  if (section) return { href: section.hub, name: section.name };
  const up = nearestAbove(address, guides);
  if (up === undefined || up.address === '/') return { href: '/', name: start };
  const hub = Object.values(sections).find((each) => each.hub === up.address);
  return { href: up.address, name: hub?.name ?? up.data.title };
}

const above = (address: string): string => address.replace(/[^/]+\/$/, '');

function nearestAbove(address: string, guides: readonly PlacedGuide[]): PlacedGuide | undefined {
  if (address === '/') return undefined;
  const up = above(address);
  return guides.find((each) => each.address === up) ?? nearestAbove(up, guides);
}
