import { parse } from 'node-html-parser';
import type { Content } from '../content/content.ts';

/** A built page: its path in dist/, and its HTML. */
export interface PageToCheck {
  readonly name: string;
  readonly html: string;
}

/**
 * Every address of another site that the content names or a built page links to, and where. If files
 * of content/ name it those are given, because that is where to correct it; otherwise the built pages.
 */
export function outsideLinks(
  content: Content,
  pages: readonly PageToCheck[],
): Map<string, string[]> {
  const inContent = Map.groupBy(namedIn(content), ({ address }) => address);
  const inPages = Map.groupBy(
    pages.flatMap(({ name, html }) =>
      linksOf(html).map((address) => ({ address, file: `dist/${name}` })),
    ),
    ({ address }) => address,
  );
  const own = `${content.site.site.address}/`;
  return new Map(
    [...new Set([...inContent.keys(), ...inPages.keys()])]
      .filter((address) => !`${address}/`.startsWith(own))
      .sort()
      .map((address) => {
        const files = (inContent.get(address) ?? inPages.get(address) ?? []).map(
          ({ file }) => file,
        );
        return [address, [...new Set(files)]];
      }),
  );
}

interface Named {
  readonly address: string;
  readonly file: string;
}

function namedIn(content: Content): Named[] {
  const { site, sources, helplines, localServices, localRoutes, councils, guides } = content;
  const named = (file: string, addresses: readonly (string | undefined)[]): Named[] =>
    addresses.flatMap((text) => {
      const address = outside(text);
      return address === null ? [] : [{ address, file }];
    });
  return [
    ...named('content/site.yaml', [
      site.leaving.address,
      site.contact.web ?? undefined,
      site.corrections.web ?? undefined,
    ]),
    ...[...sources].flatMap(([id, { address }]) => named(`content/sources/${id}.yaml`, [address])),
    ...[...helplines].flatMap(([id, { website, channels }]) =>
      named(`content/helplines/${id}.yaml`, [website, ...channels.map(({ address }) => address)]),
    ),
    ...[...localServices].flatMap(([id, { website, channels }]) =>
      named(`content/local-services/${id}.yaml`, [
        website,
        ...channels.map(({ address }) => address),
      ]),
    ),
    ...named(
      'content/local-routes.yaml',
      localRoutes.map(({ website }) => website),
    ),
    ...[...councils].flatMap(([id, { website }]) =>
      named(`content/councils/${id}.yaml`, [website]),
    ),
    ...guides.flatMap(({ file, mdx }) =>
      named(
        file,
        [...mdx.matchAll(/\]\((https?:[^)\s]+)\)|href="(https?:[^"]+)"/g)].map(
          ([, written, inTag]) => written ?? inTag,
        ),
      ),
    ),
  ];
}

function linksOf(html: string): string[] {
  return parse(html)
    .querySelectorAll('a[href]')
    .flatMap((link) => outside(link.getAttribute('href')) ?? []);
}

/** The address as a browser requests it, without a fragment; null if it is not on the web. */
function outside(text: string | undefined): string | null {
  if (text === undefined || !/^https?:\/\//.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  url.hash = '';
  return url.href;
}
