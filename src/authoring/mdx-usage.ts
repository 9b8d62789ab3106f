import { mdxToMdast } from 'satteri';
import { ContentFault, faultInWords, type Fault } from './content-fault.ts';
import { pageSlip } from './mdx-slips.ts';

/**
 * One use of a component or a tag in a guide, such as `<Cite fact="duty-to-tell" />`. A link, an
 * image and a table count as tags, however they are written.
 */
export interface ComponentUse {
  readonly name: string;
  /** Only attributes whose value is plain text; others are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The line of the file on which it begins, counted from 1. */
  readonly line?: number;
}

/** The parts of the syntax tree that are used here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly url?: string;
  readonly value?: string;
  readonly position?: { readonly start: { readonly line: number } };
}

/**
 * The components and tags that a guide uses, in reading order. This uses the same parser as the
 * build, so the two always agree.
 *
 * @param mdx the body of the guide, without its front matter
 * @param file how to name the guide in messages
 * @param lineOfBody the line of the file on which the body begins, counted from 1
 * @throws ContentFault, with the line, if the guide cannot be read
 */
export function componentsIn(mdx: string, file: string, lineOfBody = 1): ComponentUse[] {
  const lines = mdx.split('\n');
  const tell = (fault: Fault): ContentFault =>
    new ContentFault(faultInWords(file, { ...fault, line: fault.line + lineOfBody - 1 }));
  const spaced = lines.findIndex((line) => oddSpace.test(line));
  if (spaced >= 0) throw tell(spaceFault(spaced + 1, lines[spaced] ?? ''));
  const nodes = nodesBelow(parse(mdx, lines, tell));
  const odd = nodes.find(isCode);
  if (odd) throw tell(codeFault(odd, lines[lineOf(odd) - 1] ?? ''));
  return nodes.flatMap((node) => {
    const use = useIn(node);
    return use ? { ...use, line: lineOf(node) + lineOfBody - 1 } : [];
  });
}

function parse(mdx: string, lines: readonly string[], tell: (fault: Fault) => ContentFault): Node {
  try {
    return mdxToMdast(mdx) as Node;
  } catch (fault) {
    const [, at = '1', says = String(fault)] =
      /^(\d+):\d+:\s*(.*)$/s.exec(fault instanceof Error ? fault.message : '') ?? [];
    // Where a tag is never closed, the parser stops at the end and says in brackets where it began.
    const begun = /opened at (\d+):|^Expected a closing tag .*\((\d+):\d+\)/.exec(says);
    const line = Number(begun?.[1] ?? begun?.[2] ?? at);
    throw tell(pageSlip(says, line, lines[line - 1] ?? ''));
  }
}

/** A tag with a space that does not break a line, anywhere but between quotation marks. */
const oddSpace = /<\/?[A-Za-z]\w*(?:[^>"]|"[^"]*")*?[\u00A0\u2007\u202F](?:[^>"]|"[^"]*")*>/;

const spaceFault = (line: number, written: string): Fault => ({
  line,
  what: 'a space in a tag is no usual space. It came along when something was pasted.',
  found: oddSpace.exec(written)?.[0] ?? written,
  wanted: 'the tag typed again by hand, with usual spaces',
});

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

const nodesBelow = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesBelow)];

/** Code, which MDX allows in a page and we do not. Notes to oneself look like code to it. */
const isCode = ({ type, value = '', attributes = [] }: Node): boolean =>
  type === 'mdxjsEsm' ||
  (type.endsWith('Expression') && !/^\s*(\/\*[^]*\*\/\s*)?$/.test(value)) ||
  attributes.some((each) => typeof each.value === 'object' && each.value !== null);

function codeFault(node: Node, written: string): Fault {
  const { type, value = '' } = node;
  const line = lineOf(node);
  return type === 'mdxjsEsm'
    ? {
        ...{ line, what: 'a paragraph begins like a piece of code.', found: written },
        wanted: 'another first word than "import" or "export"',
      }
    : {
        ...{ line, what: 'a brace stands in the text.' },
        found: type.endsWith('Expression') ? `{${value}}` : written.trim(),
        wanted: 'the words without the braces { and }',
      };
}

/** The tags that Markdown's own signs stand for. */
const signs: Readonly<Record<string, string>> = { link: 'a', image: 'img', table: 'table' };

function useIn({ type, name, attributes = [], url }: Node): ComponentUse | null {
  const tag = name ?? signs[type];
  if (!tag) return null;
  const written = attributes.flatMap((each) =>
    each.name !== undefined && typeof each.value === 'string' ? [[each.name, each.value]] : [],
  );
  const address = url === undefined ? {} : { [tag === 'a' ? 'href' : 'src']: url };
  return { name: tag, attributes: { ...Object.fromEntries(written), ...address } };
}

/** The part of a guide that is used here. */
interface WithUses {
  readonly uses: readonly ComponentUse[];
}

/** Whether a guide uses a component. */
export const usesComponent = ({ uses }: WithUses, component: string): boolean =>
  uses.some(({ name }) => name === component);

/**
 * The names that an attribute of a component lists, in reading order:
 * `<HelplineCards of="one another" />` gives "one" and "another".
 */
export const namesIn = ({ uses }: WithUses, component: string, attribute = 'of'): string[] =>
  uses
    .filter(({ name }) => name === component)
    .flatMap(({ attributes }) => attributes[attribute]?.split(/\s+/).filter(Boolean) ?? []);
