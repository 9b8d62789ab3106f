import { isSeq, parseDocument } from 'yaml';
import type { EditedFile } from './files.ts';
import type { ValuePath } from './set-value.ts';

/**
 * A file with one more entry in one of its lists: a copy of the last one, to be changed in the form.
 *
 * @param list the path of the list, as JSON; empty if nothing is to be added
 */
export function withOneMore<File extends EditedFile | null>(file: File, list: string): File {
  if (!file || list === '') return file;
  const document = parseDocument(file.yaml);
  const there = document.getIn(JSON.parse(list) as ValuePath, true);
  if (!isSeq(there)) return file;
  const last: unknown = there.toJSON().at(-1);
  if (last === undefined) return file;
  there.add(document.createNode(last));
  return { ...file, yaml: document.toString({ lineWidth: 0 }), added: list };
}
