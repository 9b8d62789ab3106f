/**
 * Where a guide is found: content/guides/before/paying.mdx is at `/before/paying/`, and
 * content/guides/home.mdx at `/`.
 *
 * @param id the guide's path below content/guides, without its ending
 */
export function guideAddress(id: string): string {
  return id === 'home' ? '/' : `/${id}/`;
}

/** The page that leads to those of councils. */
export const councilsAddress = '/council/';

/**
 * Where the page of a council is found.
 *
 * @param id the name of a file in content/councils
 */
export const councilAddress = (id: string): string => `${councilsAddress}${id}/`;
