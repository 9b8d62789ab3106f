import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { GlossaryContent } from './schema.ts';

/** A word that a reader may not know, and the address of its explanation. */
export interface LinkedTerm {
  /** All its spellings: "section 47", "s.47". */
  readonly forms: readonly string[];
  readonly href: string;
}

/** The spellings of a word, which its author separates with commas. */
export const formsOf = (word: string): string[] => word.split(',').map((form) => form.trim());

/** The words in content/words whose entry asks for links. */
export function linkedTerms(words: GlossaryContent['words']): LinkedTerm[] {
  return [...words]
    .filter(([, { linked }]) => linked)
    .map(([id, { word }]) => ({ forms: formsOf(word), href: `/words/#${id}` }));
}

/**
 * Elements in which no word is linked, because they are controls, headings, words to copy, or not
 * the page's own prose.
 */
const untouched = new Set(
  'script style a button label select option textarea code blockquote nav summary th svg astro-island h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const untouchedClass = /(^|\s)(contact|register)(\s|$)/;

/**
 * Links the first use of each word on a page to its explanation. Only whole words count, with or
 * without a plural "s". A spelling that starts with a capital must match exactly; any other is also
 * found with a capital, as at the start of a sentence. The words of the page stay the same.
 *
 * @param html the content of a page, as Astro rendered it
 */
export function linkFirstUses(html: string, words: readonly LinkedTerm[]): string {
  if (words.length === 0) return html;
  const linkIn = firstUses(words);
  const document = parseFragment(html, {
    sourceCodeLocationInfo: true,
    // Else all that is in <noscript> would be one text, tags and all.
    scriptingEnabled: false,
  });
  let linked = '';
  let end = 0;
  // Only the prose is rewritten: all other HTML is copied unchanged.
  for (const { startOffset, endOffset } of prosePlaces(document)) {
    // Text that strays into a table is moved before it by parsers, and so is met out of order.
    if (startOffset < end) continue;
    linked += html.slice(end, startOffset) + linkIn(html.slice(startOffset, endOffset));
    end = endOffset;
  }
  return linked + html.slice(end);
}

type Node = DefaultTreeAdapterTypes.Node;
type Place = Readonly<{ startOffset: number; endOffset: number }>;

/** The positions of the page's prose in its HTML. */
function* prosePlaces(node: Node): Generator<Place> {
  if (node.nodeName === '#text' && node.sourceCodeLocation) yield node.sourceCodeLocation;
  if (untouched.has(node.nodeName)) return;
  if ('attrs' in node && node.attrs.some(isUntouchedClass)) return;
  if ('content' in node) yield* prosePlaces(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* prosePlaces(child);
}

const isUntouchedClass = ({ name, value }: { name: string; value: string }): boolean =>
  name === 'class' && untouchedClass.test(value);

/** Gives a function that links words in one text after another, each word only once. */
function firstUses(words: readonly LinkedTerm[]): (text: string) => string {
  const forms = words
    .flatMap(({ forms: each, href }) => each.map((form) => ({ form, href })))
    // The longest first, so that "shuttle mediation" is found before "mediation".
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

/** A pattern for a spelling: it allows any white space, a capital at the start, and a plural. */
function patternOf(form: string): string {
  const [first = '', ...rest] = form;
  const start = first === first.toUpperCase() ? literal(first) : `[${first}${first.toUpperCase()}]`;
  return `${start}${literal(rest.join('')).replaceAll(' ', String.raw`\s+`)}s?`;
}

const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
