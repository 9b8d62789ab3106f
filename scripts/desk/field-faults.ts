import { fieldName } from './fields-of.ts';
import type { EditedFile } from './files.ts';
import type { Field } from './form-of.ts';

/**
 * What is wrong with each field of a file, by the field's name; "body" is what stands below the
 * settings of a page. What is wrong with no one field, or with another file, is left out.
 *
 * @param told all that is wrong, as the build says it: see src/authoring/content-fault.ts
 */
export function faultsAtFields(
  told: string,
  { name, yaml, body }: EditedFile,
  fields: readonly Field[],
): Map<string, string> {
  const faults = new Map<string, string>();
  for (const each of told.split(/\n\n(?=\S)/)) {
    const [head = '', ...rest] = each.split('\n');
    const [, file = '', line = '', what = ''] = /^(.+?), line (\d+): (.*)$/.exec(head) ?? [];
    if (file !== name && !file.endsWith(`/${name}`)) continue;
    const setting = /^"(.+)"$/.exec(what)?.[1];
    const field = setting === undefined ? undefined : fieldAt(setting, fields);
    // The settings of a page stand between two lines of three hyphens.
    const isBody = body !== null && Number(line) > yaml.trimEnd().split('\n').length + 2;
    const at = field ? fieldName(field) : isBody ? 'body' : undefined;
    if (at === undefined) continue;
    const said = (setting === undefined ? [what, ...rest] : rest).map((words) => words.trim());
    faults.set(at, [...(faults.has(at) ? [faults.get(at)] : []), ...said].join('\n'));
  }
  return faults;
}

/** The field for a setting, or for what it is a part of, or for the first of its parts. */
function fieldAt(setting: string, fields: readonly Field[]): Field | undefined {
  const nameOf = ({ path }: Field): string => path.join('.');
  const around = fields
    .filter((field) => `${setting}.`.startsWith(`${nameOf(field)}.`))
    .sort((one, other) => other.path.length - one.path.length);
  return around[0] ?? fields.find((field) => nameOf(field).startsWith(`${setting}.`));
}
