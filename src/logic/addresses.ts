/**
 * Where a guide is found: content/guides/before/paying.mdx is at `/before/paying/`, and
 * content/guides/home.mdx at `/`.
 *
 * @param id the guide's path below content/guides, without its ending
 */
export function addressOf(id: string): string {
  return id === 'home' ? '/' : `/${id}/`;
}
