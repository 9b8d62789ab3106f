import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { elementsBelow } from '../text/elements.ts';
import { belowBase } from './below-base.ts';

type Element = DefaultTreeAdapterTypes.Element;

/**
 * A page in which every link and every file of this site is below the base. It is the only place
 * where HTML learns of one; no page and no component knows. Nothing else in the page changes, and
 * without a base nothing at all.
 */
export function htmlBelow(html: string, base: string): string {
  if (base === '') return html;
  const document = parse(html, { sourceCodeLocationInfo: true });
  const places = [...elementsBelow(document)].flatMap((element) => placesOf(html, element, base));
  const starts = [0, ...places.sort((a, b) => a - b)];
  return starts.map((from, at) => html.slice(from, starts[at + 1])).join(base);
}

/**
 * Where the base has to be put in front of an address: places in the text of the page. A link to the
 * site in another language, which says so, leads to another base and has it already.
 */
const placesOf = (html: string, { attrs, sourceCodeLocation }: Element, base: string): number[] =>
  (attrs.some(({ name }) => name === 'hreflang') ? [] : attrs).flatMap(({ name, value }) => {
    const location = sourceCodeLocation?.attrs?.[name];
    if (!location || !/^(href|src)$/.test(name) || belowBase(value, base) === value) return [];
    return [html.indexOf('/', location.startOffset)];
  });
