import { parse } from 'yaml';
import { textOf, withText, type EditedFile } from './files.ts';
import { blankFor } from './form-of.ts';
import { setValue, type ValuePath } from './set-value.ts';

/**
 * A file with one more entry in one of its lists: a copy of the last one, to be changed in the form. Of a
 * setting that is not there yet, with all that it needs, empty.
 */
export function withOneMore(file: EditedFile, at: ValuePath): EditedFile {
  const there = itemsAt(file, at);
  return withValueAt(
    file,
    at,
    there.length > 0 ? [...there, there.at(-1)] : blankFor(file.schema, at),
  );
}

/** A file without the last entry of one of its lists; and without the list, if nothing is left in it. */
export function withOneLess(file: EditedFile, list: ValuePath): EditedFile {
  const rest = itemsAt(file, list).slice(0, -1);
  return withValueAt(file, list, rest.length > 0 ? rest : undefined);
}

function itemsAt(file: EditedFile, list: ValuePath): readonly unknown[] {
  const there = list.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : null),
    parse(file.yaml),
  );
  return Array.isArray(there) ? there : [];
}

const withValueAt = (file: EditedFile, at: ValuePath, value: unknown): EditedFile =>
  withText(file, textOf(setValue(file.yaml, at, value), file.body));
