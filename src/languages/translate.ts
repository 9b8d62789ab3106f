import { isSeq, parseDocument, type Document } from 'yaml';
import { frontMatterIn } from '../authoring/front-matter.ts';
import { piecesOfGuide, type Piece } from './pieces.ts';
import type { Translations } from './translations.ts';

/** A page with its words in another language, and those that nobody has translated. */
export interface Translated {
  readonly text: string;
  readonly missing: readonly string[];
}

/** The settings of a guide that readers see. Its questions with answers (canYou) are for our tests. */
const settingsShown = ['title', 'heading', 'summary'] as const;

/** Where each text of the settings stands that readers see: the words of a page's film are below others. */
function placesShown(document: Document): (string | number)[][] {
  const spoken = document.getIn(['film', 'transcript']);
  const paragraphs = isSeq(spoken) ? spoken.items.length : 0;
  return [
    ...settingsShown.map((key) => [key]),
    ...Array.from({ length: paragraphs }, (_, at) => ['film', 'transcript', at]),
  ];
}

const textAt = (document: Document, place: readonly (string | number)[]): string =>
  String(document.getIn(place) ?? '');

/** What stands on paper in the place of the words before it, in the middle of a line. */
const onPaper = /(<PrintAs says=")([^"]*)/g;

/** The words of a guide, settings first, that a translator is given: each once. */
export function wordsOfGuide(mdx: string): string[] {
  const { whole, document } = partsOf(mdx);
  const settings = placesShown(document).map((place) => textAt(document, place));
  const pieces = piecesOfGuide(mdx, whole.length).map(({ en }) => en);
  const printed = [...mdx.matchAll(onPaper)].map(([, , en = '']) => en);
  return [...new Set([...settings, ...pieces, ...printed])];
}

/**
 * A guide in another language. Its components, links, ids and sources stay as they are.
 *
 * @param mdx the whole file
 */
export function translateGuide(mdx: string, translations: Translations): Translated {
  const { whole, document } = partsOf(mdx);
  const missing: string[] = [];
  const said = (en: string): string => {
    const say = translations.get(en);
    if (say === undefined) missing.push(en);
    return say ?? en;
  };
  for (const place of placesShown(document)) document.setIn(place, said(textAt(document, place)));
  const withPaper = (words: string): string =>
    words.replaceAll(onPaper, (_, begins: string, en: string) => begins + said(en));
  const pieces = piecesOfGuide(mdx, whole.length);
  const body = replaced(mdx, pieces, (en) => withPaper(said(en))).slice(whole.length);
  return { text: `---\n${String(document).trimEnd()}\n---\n${body}`, missing };
}

function partsOf(mdx: string): { whole: string; document: Document } {
  const { whole = '', matter = '' } = frontMatterIn(mdx) ?? {};
  return { whole, document: parseDocument(matter) };
}

/** From the end, so that the places before stay right; what stands before the body keeps its length. */
const replaced = (text: string, pieces: readonly Piece[], said: (en: string) => string): string => {
  let result = text;
  for (const { from, to, en } of pieces.toReversed()) {
    result = result.slice(0, from) + said(en) + result.slice(to);
  }
  return result;
};
