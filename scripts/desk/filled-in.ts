import { parse } from 'yaml';
import { ContentFault } from '../../src/authoring/content-fault.ts';
import { frontMatterIn } from '../../src/authoring/front-matter.ts';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import { readGuide } from '../../src/content/read-guide.ts';
import { z } from 'zod';
import { fieldName, fieldsOf } from './fields-of.ts';
import { textOf, type EditedFile } from './files.ts';
import { valueIn } from './form-of.ts';
import { setValue } from './set-value.ts';

/** The text of a file with what was filled in; or, by field, why it cannot be read. */
export type Filled = { readonly text: string } | { readonly wrong: ReadonlyMap<string, string> };

/**
 * The text that a form makes of a file. What nobody changed stays letter for letter.
 *
 * @param file the file that the form was made from
 */
export function filledIn(file: EditedFile, form: URLSearchParams): Filled {
  const whole = form.get('text');
  if (whole !== null) return { text: unixLines(whole) };
  const wrong = new Map<string, string>();
  let yaml = file.yaml;
  for (const field of fieldsOf(file)) {
    const typed = form.get(fieldName(field));
    if (typed === null || unixLines(typed).trim() === field.shown.trim()) continue;
    try {
      yaml = setValue(yaml, field.path, valueIn(field, typed));
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault;
      wrong.set(fieldName(field), fault.message);
    }
  }
  if (wrong.size > 0) return { wrong };
  const body = file.body === null ? null : unixLines(form.get('body') ?? file.body);
  const isAsItWas = yaml === file.yaml && body === file.body;
  return { text: isAsItWas ? file.text : textOf(yaml, body) };
}

/** Line ends as they are in our files: a browser sends others. */
export const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');

/** Why a text cannot be shown as fields, in words; empty if it can. */
export function whyNoFields({ name, place }: EditedFile, text: string): string {
  try {
    const isPage = name.endsWith('.mdx');
    const matter = isPage ? frontMatterIn(text)?.matter : text;
    // Reading such a page says what it needs first.
    if (matter === undefined) readGuide(name.replace(/^guides\//, ''), text, place);
    // An empty line in place of the hyphens, so that line numbers stay right.
    readYaml(isPage ? `\n${matter ?? ''}` : text, place, z.unknown());
    const says: unknown = parse(matter ?? '');
    return typeof says === 'object' && says !== null
      ? ''
      : `${place}: there are no settings in it, such as "name: a value", to make fields from.`;
  } catch (fault) {
    if (!(fault instanceof ContentFault)) throw fault;
    return fault.message;
  }
}
