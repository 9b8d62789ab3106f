import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { unwrapped } from '../../src/authoring/schema-faults.ts';
import type { ValuePath } from './set-value.ts';

/** One thing to fill in, made from a content schema and what the file says now. */
export interface Field {
  readonly path: ValuePath;
  /** The settings that lead to it, such as "channels, 1, number, checked". */
  readonly label: string;
  /** What the schema wants, in the words that the build would use. */
  readonly wanted: string;
  /**
   * line: a few words. text: one or more sentences. choice: one of `choices`. list: one on each line.
   * yaml: anything else, as it stands in the file.
   */
  readonly kind: 'line' | 'text' | 'choice' | 'list' | 'yaml';
  readonly choices: readonly string[];
  /** What the field shows. Empty if the setting is left out. */
  readonly shown: string;
  /** How it can be written, where nothing stands yet that shows it; else empty. */
  readonly example: string;
  readonly optional: boolean;
}

/** Every field of a file with this schema. Settings that may be left out are there too, empty. */
export function formOf(schema: z.ZodType, value: unknown, path: ValuePath = []): Field[] {
  const { inner, optional } = bare(schema);
  // Words may stand in place of a group, such as why there is none.
  if (
    inner instanceof z.ZodObject &&
    (isGroup(value) || (!optional && typeof value !== 'string'))
  ) {
    const group = isGroup(value) ? value : {};
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
      formOf(part, group[name], [...path, name]),
    );
  }
  const element = inner instanceof z.ZodArray ? bare(inner.element as z.ZodType).inner : null;
  if (element instanceof z.ZodObject && Array.isArray(value) && value.length > 0) {
    return value.flatMap((item, at) => formOf(element, item, [...path, at]));
  }
  const shown = shownAs(inner, value);
  const example = shown.kind === 'yaml' && shown.shown === '' ? written(exampleOf(schema)) : '';
  return [{ path, label: path.join(', '), wanted: wantedBy(schema), optional, example, ...shown }];
}

/**
 * What somebody put into a field, as the file's value; undefined if the setting is to be left out.
 *
 * @throws an error in words if it cannot be read
 */
export function valueIn(
  { kind, optional, label, choices, example }: Field,
  typed: string,
): unknown {
  const text = typed.replaceAll('\r\n', '\n').trim();
  if (text === '' && optional) return undefined;
  if (kind === 'choice') return choices.includes('true') ? text === 'true' : text;
  if (kind === 'list')
    return text === '' || text === '[]'
      ? []
      : text
          .split('\n')
          .map((each) => each.trim())
          .filter(Boolean);
  // A colour without quotes would count as a remark, and the setting would say nothing.
  if (kind !== 'yaml' || /^#\S+$/.test(text)) return text;
  const colour = /^(?:.*[:,[{-])?\s+(#[\da-f]{3,8})\b/im.exec(text)?.[1];
  if (colour !== undefined) {
    throw new Error(
      `"${label}" says ${colour} without quotes. Write '${colour}', with both quotes.`,
    );
  }
  try {
    return parse(inQuotes(text)) as unknown;
  } catch {
    throw new Error(
      `"${label}" cannot be read: ` +
        (example === ''
          ? 'write it in the same way as it stood there before.'
          : `write it like this, with your own words:\n${example}`),
    );
  }
}

/** A text in which what has a second colon, such as hours, is in quotes: it can mean nothing else. */
const inQuotes = (text: string): string =>
  text.replaceAll(
    /^(\s*(?:- +)?[\w-]+: +)([^\s'"[{|>&*!%@`#](?:(?! #).)*: (?:(?! #).)*)$/gm,
    (_line, name: string, words: string) => name + JSON.stringify(words.trim()),
  );

function shownAs(schema: z.ZodType, value: unknown): Pick<Field, 'kind' | 'choices' | 'shown'> {
  const shown = value === undefined || value === null ? '' : String(value as string | number);
  if (schema instanceof z.ZodBoolean) return { kind: 'choice', choices: ['true', 'false'], shown };
  if (schema instanceof z.ZodEnum) {
    return { kind: 'choice', choices: schema.options.map(String), shown };
  }
  if (schema instanceof z.ZodString && (value === undefined || typeof value === 'string')) {
    const isLong = shown.length > 70 || shown.includes('\n');
    return { kind: isLong ? 'text' : 'line', choices: [], shown };
  }
  const isOfGroups =
    schema instanceof z.ZodArray && bare(schema.element as z.ZodType).inner instanceof z.ZodObject;
  if (schema instanceof z.ZodArray && !isOfGroups && isListOfWords(value)) {
    return { kind: 'list', choices: [], shown: (value ?? []).join('\n') };
  }
  return { kind: 'yaml', choices: [], shown: value === undefined ? '' : written(value) };
}

const written = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd();

/** A value as the schema wants it, made from the examples that its messages give. */
function exampleOf(schema: z.ZodType): unknown {
  const { inner } = bare(schema);
  if (inner instanceof z.ZodObject) {
    const parts = Object.entries(inner.shape as Record<string, z.ZodType>);
    const needed = parts.filter(([, part]) => !bare(part).optional);
    return Object.fromEntries(
      (needed.length > 0 ? needed : parts).map(([name, part]) => [name, exampleOf(part)]),
    );
  }
  if (inner instanceof z.ZodArray) return [exampleOf(inner.element as z.ZodType)];
  if (inner instanceof z.ZodBoolean) return true;
  if (inner instanceof z.ZodEnum) return inner.options[0];
  return /, for example (.+?)(?: or .*)?$/.exec(wantedBy(schema))?.[1] ?? '…';
}

/** What a setting that is not there yet begins as, to be filled in: nothing, in each of its settings. */
export function blankFor(schema: z.ZodType, [step, ...further]: ValuePath): unknown {
  const { inner } = bare(schema);
  if (inner instanceof z.ZodArray) {
    const element = inner.element as z.ZodType;
    if (step !== undefined) return blankFor(element, further);
    return bare(element).inner instanceof z.ZodObject ? [blankFor(element, [])] : [];
  }
  if (!(inner instanceof z.ZodObject)) return '';
  const parts = Object.entries(inner.shape as Record<string, z.ZodType>);
  if (step !== undefined) {
    const part = parts.find(([name]) => name === step)?.[1];
    return part ? blankFor(part, further) : undefined;
  }
  return Object.fromEntries(
    parts
      .filter(([, part]) => !bare(part).optional)
      .map(([name, part]) => [name, blankFor(part, [])]),
  );
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfWords = (value: unknown): value is string[] | undefined =>
  value === undefined ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string' && !item.includes('\n')));

/** A schema without its wrappings, and whether the setting may be left out. */
const bare = (schema: z.ZodType): { inner: z.ZodType; optional: boolean } => ({
  inner: unwrapped(schema) as z.ZodType,
  optional: schema.safeParse(undefined).success,
});

/** The schema's own message for a missing value says what is wanted. */
function wantedBy(schema: z.ZodType): string {
  const { inner } = bare(schema);
  const result = inner.safeParse(undefined);
  return result.success ? '' : (result.error.issues[0]?.message ?? '');
}
