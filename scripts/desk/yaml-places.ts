import { isCollection, isMap, isScalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** A group of settings, or a list. */
export type Collection = YAMLMap | YAMLSeq;

/** Where an entry begins, its name or hyphen first, and where what it says ends. */
export function placeOf(
  text: string,
  parent: Collection,
  at: number,
): [start: number, end: number] {
  const value = valueAt(parent, at);
  const item = parent.items[at];
  const key = isMap(parent) ? (item as Pair).key : null;
  const valueStart = rangeOf(value)[0];
  const start = isScalar(key)
    ? rangeOf(key)[0]
    : parent.flow === true
      ? valueStart
      : text.lastIndexOf('-', valueStart - 1);
  return [
    start,
    Math.max(endOf(text, value), isScalar(key) ? text.indexOf(':', rangeOf(key)[1]) + 1 : 0),
  ];
}

/** Where a value ends, without the empty lines after it. */
export const endOf = (text: string, node: unknown): number => {
  const [start, end] = rangeOf(node);
  return start + text.slice(start, end).trimEnd().length;
};

/** Where the line of a place ends, with its line end. */
export const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
};

/** As many spaces as stand, or would fit, before a place in its line. */
export const indentAt = (text: string, place: number): string =>
  ' '.repeat(place - (text.lastIndexOf('\n', place - 1) + 1));

/** Where a value begins and ends, as the reader of YAML says; zeros if there is none. */
export const rangeOf = (node: unknown): [start: number, end: number] =>
  isScalar(node) || isCollection(node) ? [node.range?.[0] ?? 0, node.range?.[1] ?? 0] : [0, 0];

/** What an entry of a group or list says. */
export const valueAt = (parent: Collection, at: number): unknown =>
  isMap(parent) ? parent.items[at]?.value : parent.items[at];
