import { createHash } from 'node:crypto';
import { html as markup, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { aboveBase } from '../site/below-base.ts';
import { elementsBelow } from '../text/elements.ts';
import type { DeclaredInline } from './declared-inline.ts';
import type { InlineHashes } from './rules.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A hash as it stands in a policy, without the quotes. */
export const sha256 = (text: string): string =>
  `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** The hashes of the declared code, for the policy. */
export const hashesOf = ({ scripts, styles }: DeclaredInline): InlineHashes => ({
  scripts: Object.values(scripts).map(sha256).sort(),
  styles: Object.values(styles).map(sha256).sort(),
});

/** These bring in a page or a program of their own, and no page of ours needs them. */
const refused = new Set(['iframe', 'frame', 'object', 'embed', 'base', 'applet']);

/** Attributes that a browser takes for an address, and so for a script if it says so. */
const addresses = /^(href|xlink:href|src|action|formaction|data|srcdoc|to|values|from|background)$/;

/**
 * Finds code in a page that was not declared: scripts, style sheets, attributes that are either, and
 * whatever brings in code from elsewhere. A browser would refuse it, so somebody must find out how
 * it got there. The page is parsed as browsers parse it, so that broken HTML hides nothing.
 *
 * @param page the page as it was built
 * @param base the path that the site begins at: see src/site/below-base.ts
 * @returns what each of them is and how it begins, in words that follow "this page has"
 */
export function undeclaredIn(page: string, declared: DeclaredInline, base = ''): string[] {
  const [scripts, styles] = [declared.scripts, declared.styles].map(
    (list) => new Set(Object.values(list)),
  );
  const inElement = (element: Element): string[] => {
    const { tagName } = element;
    const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    return [
      ...(tagName === 'script' && !isOurFile(element, base) && !scripts?.has(text)
        ? [told('a script', attributeOf(element, 'src') ?? text)]
        : []),
      ...(tagName === 'style' && !styles?.has(text) ? [told('a style sheet', text)] : []),
      ...(tagName === 'link' && /stylesheet/i.test(attributeOf(element, 'rel') ?? '')
        ? [told('a style sheet', attributeOf(element, 'href') ?? '')]
        : []),
      ...(refused.has(tagName) ? [told('an element', `<${tagName}>`)] : []),
      ...element.attrs
        .filter(isCode)
        .map(({ name, value }) => told('an attribute', `${name}="${value}"`)),
    ];
  };
  // What is in <noscript> is text to browsers with scripting, and elements to those without.
  const trees = [
    parse(page),
    ...(/<noscript/i.test(page) ? [parse(page, { scriptingEnabled: false })] : []),
  ];
  return [...new Set(trees.flatMap((tree) => [...elementsBelow(tree)].flatMap(inElement)))];
}

/** A script that the build wrote into a file. In a drawing a browser takes the text instead. */
const isOurFile = (script: Element, base: string): boolean =>
  script.namespaceURI === markup.NS.HTML &&
  /^\/_astro\/[\w.@[\]-]+\.js$/.test(aboveBase(attributeOf(script, 'src') ?? '', base));

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** Browsers skip white space and control characters in front of an address, and within its scheme. */
const isCode = ({ name, value }: { name: string; value: string }): boolean =>
  /^(style|on.*)$/.test(name) ||
  (addresses.test(name) &&
    /^(javascript|data|vbscript|blob):/i.test(value.replaceAll(/[\u0000-\u0020]/g, '')));

const told = (what: string, text: string): string =>
  `${what} that the policy does not allow: ${text.trim().slice(0, 60)}`;
