import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Html } from 'parse5';

/** The attribute of a note that nobody has signed the page. */
const note = 'data-unsigned';

/** Whether a built page still says that nobody has signed it. */
export const hasUnsignedNote = (html: string): boolean => html.includes(` ${note}`);

/**
 * A built page without its notes that nobody has signed it. The layouts put a note on every page,
 * because only a finished page can be compared with what was signed.
 */
export function withoutUnsignedNotes(html: string): string {
  const notes: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: Html.Node): void => {
    if (tree.isElementNode(node) && node.attrs.some(({ name }) => name === note)) {
      const { startOffset: from, endOffset: to } = node.sourceCodeLocation ?? {};
      if (from !== undefined && to !== undefined) notes.push({ from, to });
      return;
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return notes.reverse().reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), html);
}
