import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { z } from 'zod';
import { closestName } from '../text/did-you-mean.ts';
import type { Fault } from './content-fault.ts';

/** A file of YAML that its schema refuses. */
interface Refused {
  readonly error: z.ZodError;
  readonly schema: z.ZodType;
  readonly document: Document;
  readonly yaml: string;
  readonly lineAt: (offset: number) => number;
}

type Path = readonly PropertyKey[];

/** What is wrong, in an author's words: the schema's own messages say what is wanted. */
export function schemaFaults({ error, schema, document, yaml, lineAt }: Refused): Fault[] {
  const value: unknown = document.toJS();
  const fault = (path: Path, found: string, wanted: string): Fault => ({
    line: lineAt(placeOf(path, document.contents).offset),
    what: path.length === 0 ? 'the whole file' : `"${path.map(String).join('.')}"`,
    found,
    wanted,
  });
  // A misspelt name is reported where it stands; the setting that it stands for is not missing too.
  const meant = new Set(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, likelyKey(key, issue.path, schema)].join('.'))
        : [],
    ),
  );
  return error.issues.flatMap((issue): Fault[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      const found = 'a setting with a name that is not known here';
      return issue.keys.map((key) => fault([...path, key], found, nameWanted(key, path, schema)));
    }
    if (issue.code === 'invalid_key') {
      return [fault(path, String(path.at(-1)), issue.issues[0]?.message ?? issue.message)];
    }
    const found = at(value, path);
    if (found === undefined && meant.has(path.join('.'))) return [];
    const { node, offset } = placeOf(path, document.contents);
    const written = found === null ? remarkInPlace(yaml, offset) : inWords(found, node, yaml);
    return [fault(path, written, issue.message + howToWrite(issue, found))];
  });
}

/** How a list or words are written, where something else stands. */
function howToWrite(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code !== 'invalid_type' || found === undefined || found === null) return '';
  if (issue.expected === 'array') return '; each on a line of its own that begins with "- "';
  const isColon = issue.expected === 'string' && typeof found === 'object' && !Array.isArray(found);
  return isColon ? '; in quotation marks if there is a colon in it' : '';
}

/** The value at a path and where it starts; for a missing one, where what it is missing from starts. */
function placeOf(path: Path, contents: unknown): { node: unknown; offset: number } {
  let node = contents;
  let offset = rangeOf(contents)[0];
  for (const key of path) {
    if (isMap(node)) {
      // By text: a name such as 7 is a number in YAML, but text in a path.
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
      if (!pair) break;
      [node, offset] = [pair.value, rangeOf(pair.key)[0]];
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      [node, offset] = [item, rangeOf(item)[0]];
    } else break;
  }
  return { node, offset };
}

const rangeOf = (node: unknown): [start: number, end: number] =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? [Number(node.range[0]), Number(node.range[1])]
    : [0, 0];

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

/** A value as it stands in the file; of a long one only the first line. */
function inWords(value: unknown, node: unknown, yaml: string): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value === 'string') return value;
  const [first = '', ...more] = yaml
    .slice(...rangeOf(node))
    .trim()
    .split('\n');
  return more.length > 0 ? `${first.trim()} …` : first;
}

/** Nothing; or what was meant as a value, such as a colour, and begins a remark without quotes. */
function remarkInPlace(yaml: string, offset: number): string {
  const line = yaml.slice(offset).split('\n', 1)[0] ?? '';
  const remark = /:\s+(#[^\s#,}\]]+)/.exec(line)?.[1];
  return remark === undefined
    ? 'nothing'
    : `${remark}, which counts as a remark: what begins with # needs quotes`;
}

function nameWanted(key: string, path: Path, schema: z.ZodType): string {
  const likely = likelyKey(key, path, schema);
  if (likely) return `"${likely}" (is this a typing slip?)`;
  const known = keysOf(path.reduce(inside, schema));
  return known.length ? `one of: ${known.join(', ')}; or delete this one` : 'delete this one';
}

const likelyKey = (key: string, path: Path, schema: z.ZodType): string | null =>
  closestName(key, keysOf(path.reduce(inside, schema)));

const inside = (schema: unknown, name: PropertyKey): unknown => {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return bare.shape[String(name)];
  if (bare instanceof z.ZodRecord) return bare.valueType;
  return bare instanceof z.ZodArray ? bare.element : undefined;
};

const keysOf = (schema: unknown): string[] => {
  const bare = unwrapped(schema);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
};

/** A schema without what makes it optional, gives it a default or changes its values. */
export const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodPrefault
    ? unwrapped(schema.unwrap())
    : schema instanceof z.ZodPipe
      ? unwrapped(schema.in instanceof z.ZodTransform ? schema.out : schema.in)
      : schema;
