/** A section of a page: its id, its heading, and the MDX below the heading. */
export interface WrittenSection {
  readonly id: string;
  readonly text: string;
  readonly body: string;
}

/** The sections of a page, in order. */
export const sectionsOf = (mdx: string): WrittenSection[] =>
  partsOf(mdx).flatMap(({ id, text, body }) => (id === null ? [] : [{ id, text, body }]));

/** What comes before the first section (its `id` is null), and then each section. */
export const partsOf = (
  mdx: string,
): { id: string | null; text: string; body: string; words: string }[] =>
  mdx.split(/(?=<h2 id=")/).map((part) => {
    const [whole = '', id = null, text = ''] = /^<h2 id="([^"]+)">([^<]+)<\/h2>/.exec(part) ?? [];
    const body = part.slice(whole.length);
    return { id, text, body, words: body.replaceAll(/<[^>]*>|\]\([^)]*\)/g, ' ') };
  });
