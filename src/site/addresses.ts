/**
 * The address of a guide: content/guides/before/paying.mdx is at `/before/paying/`, and
 * content/guides/home.mdx at `/`.
 *
 * @param id the guide's path below content/guides, without the extension
 */
export function guideAddress(id: string): string {
  return id === 'home' ? '/' : `/${id}/`;
}

/** The address of the page that leads to the pages of all councils. */
export const councilsAddress = '/council/';

/**
 * The address of a council's page.
 *
 * @param id the name of its file in content/councils
 */
export const councilAddress = (id: string): string => `${councilsAddress}${id}/`;
