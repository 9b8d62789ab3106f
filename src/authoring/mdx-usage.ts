import { mdxToMdast } from 'satteri';
import { ContentFault } from './read-yaml.ts';

/** One use of a component in a guide, such as `<Cite fact="duty-to-tell" />`. */
export interface ComponentUse {
  readonly name: string;
  /** Only attributes whose value is plain text; others are left out. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The parts of the syntax tree that are used here. */
interface Node {
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
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
  return [...usesBelow(parse(mdx, file, lineOfBody))];
}

function parse(mdx: string, file: string, lineOfBody: number): Node {
  try {
    return mdxToMdast(mdx) as Node;
  } catch (fault) {
    const [, line = '1', why = String(fault)] =
      /^(\d+):\d+:\s*(.*)$/s.exec(fault instanceof Error ? fault.message : '') ?? [];
    throw new ContentFault(
      `${file}, line ${Number(line) + lineOfBody - 1}: this cannot be read.\n  ${why}`,
    );
  }
}

function* usesBelow(node: Node): Generator<ComponentUse> {
  if (node.name) {
    const written = (node.attributes ?? []).flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value] as const] : [],
    );
    yield { name: node.name, attributes: Object.fromEntries(written) };
  }
  for (const child of node.children ?? []) yield* usesBelow(child);
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
