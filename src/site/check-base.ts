import { basePath } from './below-base.ts';
import type { SiteSettings } from './settings.ts';

/** What the build makes besides pages, and what no page's address begins with. */
const ownFolders = ['_astro', 'council', 'data', 'films', 'go', 'pagefind'];

/**
 * A site may begin at a path, but not at one that its own addresses begin with: below /you, nobody
 * could tell whether /you/letters/ has the path in front of it already.
 *
 * @returns messages for the operator
 */
export function checkBase(content: {
  readonly site: Pick<SiteSettings, 'site'>;
  readonly guides: readonly { readonly address: string }[];
}): string[] {
  const { address } = content.site.site;
  const base = basePath(address);
  const own = [
    ...ownFolders.map((name) => `/${name}/`),
    ...content.guides.map((each) => each.address),
  ];
  const same = base === '' ? undefined : own.find((each) => each.startsWith(`${base}/`));
  return same === undefined
    ? []
    : [
        `content/site.yaml: "site.address" is "${address}", but this site has ${same} itself.\n` +
          '  wanted: another path, such as /help',
      ];
}
