import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { DeclaredInline } from './declared-inline.ts';
import type { InlineHashes } from './rules.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const sha256 = (text: string): string =>
  `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** The hashes of the declared code, which the policy allows. */
export const hashesOf = ({ scripts, styles }: DeclaredInline): InlineHashes => ({
  scripts: Object.values(scripts).map(sha256).sort(),
  styles: Object.values(styles).map(sha256).sort(),
});

/**
 * Finds inline code in a page that was not declared: scripts, style sheets, and attributes that are
 * either. A browser would refuse it, so somebody must find out how it got there. The page is parsed
 * as browsers parse it, so that broken HTML hides nothing.
 *
 * @param html the page as it was built
 * @returns what each of them is and how it begins, in words that follow "this page has"
 */
export function undeclaredIn(html: string, declared: DeclaredInline): string[] {
  const [scripts, styles] = [declared.scripts, declared.styles].map(
    (list) => new Set(Object.values(list)),
  );
  return [...elementsBelow(parse(html))].flatMap((element) => {
    const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    const hasSource = element.attrs.some(({ name }) => name === 'src');
    return [
      ...(element.tagName === 'script' && !hasSource && !scripts?.has(text)
        ? [told('a script', text)]
        : []),
      ...(element.tagName === 'style' && !styles?.has(text) ? [told('a style sheet', text)] : []),
      ...element.attrs
        .filter(({ name, value }) => /^(style|on.*)$/.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name, value }) => told('an attribute', `${name}="${value}"`)),
    ];
  });
}

function* elementsBelow(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsBelow(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsBelow(child);
}

const told = (what: string, text: string): string =>
  `${what} that the policy does not allow: ${text.trim().slice(0, 60)}`;
