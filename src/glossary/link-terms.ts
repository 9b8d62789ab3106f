import type { Content } from '../content/content.ts';

/** A word that a reader may not know, and the place that explains it. */
export interface LinkedTerm {
  /** Every way to write it: "section 47", "s.47". */
  readonly forms: readonly string[];
  readonly href: string;
}

/** Every way to write the word of one entry: its author puts commas between. */
export const formsOf = (word: string): string[] => word.split(',').map((form) => form.trim());

/** The words whose entry asks for links, in content/words. */
export function linkedTerms(words: Content['words']): LinkedTerm[] {
  return [...words]
    .filter(([, { linked }]) => linked)
    .map(([id, { word }]) => ({ forms: formsOf(word), href: `/words/#${id}` }));
}

/**
 * In these no word becomes a link: they are pressed, or headings, or words to copy, or not the
 * page's own prose.
 */
const untouched = new Set(
  'a button label select textarea code blockquote nav astro-island h1 h2 h3 h4 h5 h6'.split(' '),
);
const untouchedClass = /\sclass="[^"]*\b(contact|register)\b/;

/** A comment, an element whose text is not prose, a tag, or a run of text: in this order. */
const pieces =
  /<!--.*?-->|<(script|style)\b.*?<\/\1>|<(\/?)([a-z][\w-]*)(?:"[^"]*"|[^">])*>|[^<]+/gis;

/**
 * Makes the first use of each word on a page a link to its explanation. Whole words only, and a
 * plural "s" belongs to the word. A form with a capital is found only as it is written; one
 * without is also found at the start of a sentence. The words of the page stay as they are.
 *
 * @param html what a page says, as the build wrote it
 */
export function linkFirstUses(html: string, words: readonly LinkedTerm[]): string {
  if (words.length === 0) return html;
  const linkIn = firstUses(words);
  let left: { name: string; depth: number } | null = null;
  return html.replaceAll(pieces, (piece: string, _raw, closing?: string, name?: string) => {
    if (name === undefined) return left || piece.startsWith('<') ? piece : linkIn(piece);
    if (left?.name === name) {
      left.depth += closing ? -1 : 1;
      if (left.depth === 0) left = null;
    } else if (!left && !closing && (untouched.has(name) || untouchedClass.test(piece))) {
      left = { name, depth: 1 };
    }
    return piece;
  });
}

/** Links the words in one text after another, each word once in all. */
function firstUses(words: readonly LinkedTerm[]): (text: string) => string {
  const forms = words
    .flatMap(({ forms: each, href }) => each.map((form) => ({ form, href })))
    // "shuttle mediation" is looked for before "mediation".
    .sort((a, b) => b.form.length - a.form.length);
  const anyForm = forms.map(({ form }) => `(${patternOf(form)})`).join('|');
  const found = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${anyForm})(?![\\p{L}\\p{N}_-])`, 'gu');
  const linked = new Set<string>();
  return (text) =>
    text.replaceAll(found, (use: string, ...groups: unknown[]) => {
      const href = forms[groups.findIndex((group) => group !== undefined)]?.href;
      if (href === undefined || linked.has(href)) return use;
      linked.add(href);
      return `<a href="${href}">${use}</a>`;
    });
}

/** A form as a pattern: any white space between its words, a capital at its start, a plural. */
function patternOf(form: string): string {
  const [first = '', ...rest] = form;
  const start = first === first.toUpperCase() ? literal(first) : `[${first}${first.toUpperCase()}]`;
  return `${start}${literal(rest.join('')).replaceAll(' ', String.raw`\s+`)}s?`;
}

const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
