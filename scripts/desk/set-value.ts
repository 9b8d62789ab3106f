import { Document, isMap, isScalar, parseDocument, Scalar } from 'yaml';

/** Where a value stands in a YAML file: names of settings, and numbers of items in lists. */
export type ValuePath = readonly (string | number)[];

/**
 * A YAML text in which one value is another. A word, number or sentence is replaced where it stands,
 * in the same kind of quotes, so that every other letter of the file stays, comments included. A list
 * or a group of settings is written anew; comments outside it stay.
 *
 * @param value undefined takes the setting out
 */
export function setValue(text: string, path: ValuePath, value: unknown): string {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range && isPlain(value)) {
    const [start, end] = node.range;
    return text.slice(0, start) + written(value, node) + text.slice(end);
  }
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

/** What the file's author wrote above a setting, as one text; empty if nothing. */
export function commentAbove(text: string, path: ValuePath): string {
  const document = parseDocument(text);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return '';
  const at = parent.items.findIndex(({ key }) => isScalar(key) && key.value === path.at(-1));
  const key = parent.items[at]?.key;
  // The reader of YAML gives what stands above the first setting of a group to the group.
  const above =
    (isScalar(key) ? key.commentBefore : null) ?? (at === 0 ? parent.commentBefore : null);
  return (above ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Whether it can be written on one line. */
const isPlain = (value: unknown): value is string | number | boolean =>
  ['number', 'boolean'].includes(typeof value) || (typeof value === 'string' && !/\n/.test(value));

/** The value as YAML, in the quotes that the old value had. */
function written(value: string | number | boolean, before: Scalar): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && before.type?.startsWith('QUOTE') === true) {
    scalar.type = before.type;
  }
  return new Document(scalar).toString({ lineWidth: 0 }).trimEnd();
}
