/**
 * The facts a guide cites, each once, in the order a reader meets them: the number beside a
 * statement is the fact's place in this list, counted from 1.
 *
 * @param body the guide as its author wrote it (MDX)
 */
export function citedFacts(body: string): string[] {
  const found = body.matchAll(/<Cite\s+fact="([^"]*)"\s*\/>/g);
  return [...new Set([...found].map(([, id]) => id ?? ''))];
}

/** A file of data that a page shows whole: what its facts are, and its words for a signature. */
export interface ShownData {
  readonly facts: readonly string[];
  readonly words: string;
}

/** The names in `<Walkthrough of="name" />`: the flows a guide shows. */
export const walkthroughsIn = (body: string): string[] =>
  [...body.matchAll(/<Walkthrough\s+of="([^"]*)"\s*\/>/g)].map(([, name]) => name ?? '');

/** The names in `<HelplineCards of="one another" />`: the helplines that have a card in a guide. */
export const contactsIn = (body: string): string[] =>
  [...body.matchAll(/<HelplineCards\s+of="([^"]*)"/g)].flatMap(([, names]) =>
    (names ?? '').split(/\s+/),
  );

/** The names in `<Worksheet of="name" />`: the sheets to fill in that a guide shows. */
export const sheetsIn = (body: string): string[] =>
  [...body.matchAll(/<Worksheet\s+of="([^"]*)"\s*\/>/g)].map(([, name]) => name ?? '');

/** The names in `<ContactRequest of="name" />`: the words to send that a guide shows. */
export const contactRequestsIn = (body: string): string[] =>
  [...body.matchAll(/<ContactRequest\s+of="([^"]*)"\s*\/>/g)].map(([, name]) => name ?? '');

/** Whether a guide shows the list of what parents may say. */
export const showsSayings = (body: string): boolean => /<Disclosures\s*\/>/.test(body);

/** Whether a guide shows the list of all councils, and so leads to the pages of councils. */
export const showsCouncils = (body: string): boolean => /<CouncilsAtoZ\s*\/>/.test(body);

/** Whether a guide is the search, and so shows the help that stands above its results. */
export const showsSearch = (body: string): boolean => /<Search\s*\/>/.test(body);
