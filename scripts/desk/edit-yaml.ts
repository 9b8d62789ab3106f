import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { entryWritten, inBrackets, valueWritten } from './write-yaml.ts';
import {
  endOf,
  indentAt,
  lineEnd,
  placeOf,
  rangeOf,
  valueAt,
  type Collection,
} from './yaml-places.ts';

type Group = Readonly<Record<string, unknown>>;

/**
 * A YAML text that says something else, with every line that need not change left as it stands:
 * comments, order, quotes and line breaks are those of whoever wrote it.
 *
 * @param wanted what the text is to say: groups, lists, words, numbers, true and false
 */
export function withValue(text: string, wanted: unknown): string {
  let now = text;
  // Each step makes one difference fewer. A file has far fewer lines than this.
  for (let step = 0; step < 2_000; step += 1) {
    const document = parseDocument(now);
    const next = nextEdit(now, document, document.contents, wanted);
    if (next === null) break;
    if (next === now) return anew(text, wanted);
    now = next;
  }
  return says(now, wanted) ? now : anew(text, wanted);
}

/** Whether a text can be read, and says that. */
function says(text: string, wanted: unknown): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), wanted);
}

/** Where a text is written so unusually that it cannot be edited in place, all of it is written anew. */
function anew(text: string, wanted: unknown): string {
  const document = new Document(wanted);
  document.commentBefore = parseDocument(text).commentBefore;
  return document.toString({ lineWidth: 0 });
}

/** The text with the first difference gone; null if there is none. */
function nextEdit(text: string, document: Document, node: unknown, wanted: unknown): string | null {
  if (isDeepStrictEqual(jsOf(node, document), wanted)) return null;
  if (node === null) return `${text.trimEnd()}\n${entryWritten(wanted, '')}`.trimStart();
  return (
    (isMap(node) && isGroup(wanted) ? editGroup(text, document, node, wanted) : null) ??
    (isSeq(node) && Array.isArray(wanted) ? editList(text, document, node, wanted) : null) ??
    anew(text, wanted)
  );
}

function editGroup(text: string, document: Document, map: YAMLMap, wanted: Group): string | null {
  for (const [at, pair] of map.items.entries()) {
    const key = keyOf(pair);
    if (!(key in wanted)) return without(text, map, at);
    const edited = editEntry(text, document, map, at, wanted[key]);
    if (edited !== null) return edited;
  }
  const known = new Set(map.items.map(keyOf));
  const missing = Object.keys(wanted).find((key) => !known.has(key));
  if (missing === undefined) return null;
  return withMore(text, map, map.items.length, { [missing]: wanted[missing] });
}

/** What a list begins and ends with stays; between, entries are changed one by one, then added or cut. */
function editList(
  text: string,
  document: Document,
  list: YAMLSeq,
  wanted: readonly unknown[],
): string | null {
  const now = list.items.map((item) => jsOf(item, document));
  const same = (there: number, here: number): boolean =>
    isDeepStrictEqual(now[there], wanted[here]);
  const shorter = Math.min(now.length, wanted.length);
  let first = 0;
  while (first < shorter && same(first, first)) first += 1;
  let last = 0;
  while (last < shorter - first && same(now.length - 1 - last, wanted.length - 1 - last)) last += 1;
  if (now.length - last === first) return withMore(text, list, first, [wanted[first]]);
  if (wanted.length - last === first) return without(text, list, first);
  return editEntry(text, document, list, first, wanted[first]);
}

/** The text with one entry of a group or list saying something else; null if it says that already. */
function editEntry(
  text: string,
  document: Document,
  parent: Collection,
  at: number,
  wanted: unknown,
): string | null {
  const value = valueAt(parent, at);
  if (isDeepStrictEqual(jsOf(value, document), wanted)) return null;
  const isSameKind =
    (isMap(value) && isGroup(wanted) && value.items.length > 0 && Object.keys(wanted).length > 0) ||
    (isSeq(value) && Array.isArray(wanted) && value.items.length > 0 && wanted.length > 0);
  if (isSameKind) return nextEdit(text, document, value, wanted);
  const inFlow = parent.flow === true;
  if (isScalar(value) && value.range && value.type && isShort(value, wanted)) {
    const end = endOf(text, value);
    // Nothing was written there, so that its place does not say where something may be.
    if (end > value.range[0])
      return text.slice(0, value.range[0]) + valueWritten(wanted, value, inFlow) + text.slice(end);
  }
  if (inFlow && endOf(text, value) > rangeOf(value)[0]) {
    const [from, to] = [rangeOf(value)[0], endOf(text, value)];
    return text.slice(0, from) + inBrackets([wanted]).slice(1, -1).trim() + text.slice(to);
  }
  const [start, end] = placeOf(text, parent, at);
  const entry = entryOf(parent, at, wanted);
  const written = inFlow
    ? inBrackets(entry).slice(1, -1).trim()
    : entryWritten(entry, indentAt(text, start), isScalar(value) ? value : undefined);
  return text.slice(0, start) + written.trimEnd() + text.slice(end);
}

/** Whether a value can be written on one line, where another one stood on one or more. */
const isShort = (before: Scalar, wanted: unknown): wanted is string | number | boolean =>
  ['number', 'boolean'].includes(typeof wanted) ||
  (typeof wanted === 'string' &&
    !wanted.includes('\n') &&
    before.type?.startsWith('BLOCK') !== true);

/** The text without one entry, and without what was written above it to explain it. */
function without(text: string, parent: Collection, at: number): string {
  const count = parent.items.length;
  const [start, end] = placeOf(text, parent, at);
  if (count === 1) {
    const [from, to] = [parent.range?.[0] ?? 0, endOf(text, parent)];
    return text.slice(0, from) + (isMap(parent) ? '{}' : '[]') + text.slice(to);
  }
  if (parent.flow === true) {
    return at + 1 < count
      ? text.slice(0, start) + text.slice(placeOf(text, parent, at + 1)[0])
      : text.slice(0, placeOf(text, parent, at - 1)[1]) + text.slice(end);
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== '') {
    // It shares its line with the hyphen of a list: the next entry takes its place there.
    return text.slice(0, start) + text.slice(placeOf(text, parent, at + 1)[0]);
  }
  let from = lineStart;
  const indent = text.slice(lineStart, start);
  // What stands above the first entry may speak of all of them.
  while (at > 0 && from > 0) {
    const above = text.lastIndexOf('\n', from - 2) + 1;
    if (!text.slice(above, from).startsWith(`${indent}#`)) break;
    from = above;
  }
  return text.slice(0, from) + text.slice(lineEnd(text, end));
}

/** The text with one more entry in a group or list, before the one that stands there now. */
function withMore(text: string, parent: Collection, at: number, entry: unknown): string {
  const [start, end] = placeOf(text, parent, Math.max(at - 1, 0));
  if (parent.flow === true) {
    const more = inBrackets(entry).slice(1, -1).trim();
    return at === 0
      ? `${text.slice(0, start)}${more}, ${text.slice(start)}`
      : `${text.slice(0, end)}, ${more}${text.slice(end)}`;
  }
  const indent = indentAt(text, start);
  const written = entryWritten(entry, indent);
  if (at === 0) return text.slice(0, start) + written + indent + text.slice(start);
  const after = lineEnd(text, end);
  const isLastLine = text[after - 1] !== '\n';
  return `${text.slice(0, after)}${isLastLine ? '\n' : ''}${indent}${written}${text.slice(after)}`;
}

const entryOf = (parent: Collection, at: number, wanted: unknown): unknown => {
  if (isSeq(parent)) return [wanted];
  const pair = parent.items[at];
  return new Map([[isScalar(pair?.key) ? pair.key.value : '', wanted]]);
};

/** By text, because a name such as 7 is a number in YAML. */
const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const jsOf = (node: unknown, document: Document): unknown =>
  isScalar(node) || isMap(node) || isSeq(node) ? node.toJS(document) : (node ?? null);

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
