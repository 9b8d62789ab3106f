import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from 'parse5';

/**
 * What a reader reads of a built page, one sentence a line: its title, preview and every word in its
 * body, shared lines such as 999 and the exit included; where each link leads; and last the words that
 * its scripts may show or speak later. Two builds of a page that read alike give the same lines.
 *
 * Left out, because they change though no reader is told anything else: the numbers of sources, the
 * days of checks, and what has `data-unread`, such as the list of other pages at the side.
 *
 * @param named puts something in the place of names, before the words are cut into sentences: a name
 * may have a full stop in it
 */
export function readingOf(html: string, named = (words: string): string => words): string[] {
  const blocks = [''];
  const later: string[] = [];
  const add = (text: string): void => {
    blocks.push(`${blocks.pop() ?? ''}${text}`);
  };
  const visit = (node: Html.ChildNode): void => {
    if (tree.isTextNode(node)) {
      add(node.value);
      return;
    }
    if (!tree.isElementNode(node) || isUnread(node)) return;
    if (isCheckDay(node)) {
      add('[day]');
      return;
    }
    const isOwnBlock = !inline.has(node.tagName) || standsAlone(node);
    if (isOwnBlock) blocks.push('');
    if (node.tagName === 'meta') add(toldElsewhere(node));
    for (const child of insideOf(node)) visit(child);
    if (node.tagName === 'a') add(leadsTo(node));
    if (isOwnBlock) blocks.push('');
    later.push(...shownLater(node));
  };
  for (const child of parse(html).childNodes) visit(child);
  return [...blocks, ...later].flatMap((words) => sentencesOf(named(words)));
}

/** What an element holds. A template keeps apart what a script will show. */
const insideOf = (element: Html.Element): Html.ChildNode[] =>
  element.tagName === 'template'
    ? tree.getTemplateContent(element as Html.Template).childNodes
    : element.childNodes;

/** Elements that stand in the middle of a sentence. */
const inline = new Set(
  'a abbr b bdi bdo cite code dfn em i kbd mark q s small span strong sub sup time u'.split(' '),
);

/** Without words around it, such as a link in a menu. */
const standsAlone = ({ parentNode }: Html.Element): boolean =>
  parentNode?.childNodes.every((child) => !tree.isTextNode(child) || child.value.trim() === '') ??
  true;

/** Code and pictures; the numbers of sources; and what the layouts mark as no part of the words. */
const isUnread = (element: Html.Element): boolean =>
  ['script', 'style', 'svg'].includes(element.tagName) ||
  attribute(element, 'class') === 'source' ||
  attribute(element, 'data-unread') !== undefined;

/** The day on which something was checked. It moves with each check, though the words stay. */
const isCheckDay = (element: Html.Element): boolean =>
  attribute(element, 'data-check-by') !== undefined;

/** What a tab's history, a search engine or a message says of the page. */
const toldElsewhere = (meta: Html.Element): string =>
  attribute(meta, 'name') === 'description' ||
  attribute(meta, 'property')?.startsWith('og:') === true
    ? (attribute(meta, 'content') ?? '')
    : '';

const leadsTo = (link: Html.Element): string => {
  const href = attribute(link, 'href');
  return href === undefined ? '' : ` <${href}>`;
};

/** Words that a script shows or speaks later. */
function shownLater(element: Html.Element): string[] {
  const found: string[] = [];
  for (const { name, value } of element.attrs) {
    if (name === 'aria-label') found.push(value);
    if (name.startsWith('data-')) found.push(...wordsIn(dataOf(value)));
  }
  return found;
}

/** What an attribute holds: data, if it is written as JSON; else its text. */
function dataOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The strings in a piece of data that are words to show: one alone is only a name of something. */
export function wordsIn(data: unknown): string[] {
  if (typeof data === 'string') return /\p{L}\s/u.test(data) ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(wordsIn) : [];
}

function attribute(element: Html.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, with single spaces. */
export const sentencesOf = (text: string): string[] =>
  [...sentences.segment(text.replaceAll(/\s+/g, ' ').trim())]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
