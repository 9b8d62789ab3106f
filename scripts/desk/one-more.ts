import { parse } from 'yaml';
import { textOf, withText, type EditedFile } from './files.ts';
import { setValue, type ValuePath } from './set-value.ts';

/** A file with one more entry in one of its lists: a copy of the last one, to be changed in the form. */
export function withOneMore(file: EditedFile, list: ValuePath): EditedFile {
  const there = list.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : null),
    parse(file.yaml),
  );
  if (!Array.isArray(there) || there.length === 0) return file;
  const items: readonly unknown[] = there;
  const yaml = setValue(file.yaml, list, [...items, items.at(-1)]);
  return withText(file, textOf(yaml, file.body));
}
