import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { noteFor, type MarkWords } from './source-note.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const inWords = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** What ends with a mark, if it has sources. */
const blocks = inWords('p li dd dt td th div section aside');
/** What a mark must stand before, because it would look like a part of it. */
const inner = inWords('p ul ol dl div table section details h2 h3 h4');
const hasClass = (element: Element, wanted: string): boolean =>
  element.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes(wanted));

/**
 * Ends each paragraph, list item or cell that cites sources with one mark that opens them. All other
 * HTML is copied unchanged.
 *
 * @param html the words of a page, as Astro rendered them, with the numbers of sources in <sup class="source">
 */
export function markSources(html: string, words: MarkWords): string {
  const document = parseFragment(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const cited = Map.groupBy(citations(document), ({ block }) => block);
  const marks = [...cited]
    .map(([block, numbers]) => ({
      place: endOfWords(block, numbers, html),
      mark: markOf(
        numbers.map(({ number }) => number),
        words,
      ),
    }))
    .sort((a, b) => a.place - b.place);
  let marked = '';
  let end = 0;
  for (const { place, mark } of marks) {
    marked += html.slice(end, place) + mark;
    end = place;
  }
  return marked + html.slice(end);
}

/** The notes that the marks in a page open, or that an island may need later, each once. */
export const notesIn = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/ (?:popovertarget|data-notes)="([^"]*)"/g)].flatMap(
      ([, notes = '']) => notes.match(/from-[\d-]+/g) ?? [],
    ),
  ),
];

/** The numbers of the sources in a part of a page, in reading order. */
export const numbersCited = (html: string): number[] =>
  [...html.matchAll(/<sup class="source">(\d+)<\/sup>/g)].map(([, number]) => Number(number));

/**
 * Gives the first link to each note an id, for the way back from the note to the words. A browser
 * that opens notes does not show these links.
 */
export function withWaysBack(html: string): string {
  const known = new Set<string>();
  return html.replaceAll(
    /<a class="how(?:-words)?" href="#(from-[\d-]+)"/g,
    (link, note: string) => {
      if (known.has(note)) return link;
      known.add(note);
      return link.replace('<a ', `<a id="at-${note}" `);
    },
  );
}

/** The mark, which must be the same as in SourceMark.tsx. */
function markOf(cited: readonly number[], words: MarkWords): string {
  const { id, label } = noteFor(cited, words);
  return (
    `<button type="button" class="how" popovertarget="${id}" aria-label="${label}"></button>` +
    `<a class="how" href="#${id}" aria-label="${label}"></a>`
  );
}

interface Citation {
  readonly block: Element;
  readonly number: number;
  /** Where the number ends in the HTML. */
  readonly end: number;
}

/**
 * @param block what the node is in, and would end with a mark; none in an island, which writes its
 *   own marks (SourceMark.tsx), except in the HTML that is passed into it
 */
function* citations(node: Node, block?: Element): Generator<Citation> {
  if (!('childNodes' in node)) return;
  let within = block;
  if ('tagName' in node) {
    // An answer has a line of its own for its sources: AnswerSources.astro.
    if (hasClass(node, 'answer')) return;
    if (node.tagName === 'sup' && block && hasClass(node, 'source')) {
      const [text] = node.childNodes;
      const number = text && 'value' in text ? Number(text.value) : 0;
      yield { block, number, end: node.sourceCodeLocation?.endOffset ?? 0 };
    }
    if (blocks.has(node.tagName) && !isAsleep(node)) within = node;
    if (node.tagName === 'astro-island') within = undefined;
  }
  for (const child of node.childNodes) yield* citations(child, within);
}

/** Whether an island draws this itself. */
function isAsleep(node: Element): boolean {
  for (let at: Node | null = node; at && 'tagName' in at; at = at.parentNode) {
    if (at.tagName === 'astro-slot') return false;
    if (at.tagName === 'astro-island') return true;
  }
  return false;
}

/** Where the words end that the numbers are in: before a list inside the item, for example. */
function endOfWords(block: Element, numbers: readonly Citation[], html: string): number {
  const last = Math.max(...numbers.map(({ end }) => end));
  const next = block.childNodes.find(
    (child) =>
      'tagName' in child &&
      inner.has(child.tagName) &&
      (child.sourceCodeLocation?.startOffset ?? 0) >= last,
  );
  const end =
    next?.sourceCodeLocation?.startOffset ?? block.sourceCodeLocation?.endTag?.startOffset ?? last;
  return html.slice(0, end).trimEnd().length;
}
