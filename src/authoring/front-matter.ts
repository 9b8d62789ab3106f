/** The settings at the head of a page, between two lines of three hyphens. */
export interface FrontMatter {
  /** With both lines and the line end after them: the page's own words begin where it ends. */
  readonly whole: string;
  readonly matter: string;
}

/** The settings of a page; null if it does not begin with them, or they have no end. */
export function frontMatterIn(mdx: string): FrontMatter | null {
  const [whole, matter = ''] = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(mdx) ?? [];
  return whole === undefined ? null : { whole, matter };
}
