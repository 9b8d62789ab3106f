import { isMap, isScalar, parseDocument } from 'yaml';
import { withValue } from './edit-yaml.ts';

/** Where a value stands in a YAML file: names of settings, and numbers of items in lists. */
export type ValuePath = readonly (string | number)[];

/**
 * A YAML text in which one value is another. Every other letter of the file stays, comments included.
 *
 * @param value undefined takes the setting out
 */
export const setValue = (text: string, path: ValuePath, value: unknown): string =>
  withValue(text, withPart(parseDocument(text).toJS(), path, value));

/** A value in which the part at this path is another. */
function withPart(whole: unknown, path: ValuePath, value: unknown): unknown {
  const [step, ...further] = path;
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    const items: readonly unknown[] = whole;
    return items.map((item, at) => (at === step ? withPart(item, further, value) : item));
  }
  const group = typeof whole === 'object' && whole !== null ? { ...whole } : {};
  const part = withPart(Reflect.get(group, step), further, value);
  if (part === undefined) Reflect.deleteProperty(group, step);
  else Reflect.set(group, step, part);
  return group;
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
