import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { closestName } from '../text/did-you-mean.ts';

/** Thrown when something an author wrote cannot be used. The message is for the author. */
export class ContentFault extends Error {
  override name = 'ContentFault';
}

/**
 * The last good reading of each file, by its name. In `npm run dev` every change makes all files be
 * read again, and only one of about a thousand differs.
 */
const lastRead = new Map<string, { text: string; schema: z.ZodType; data: unknown }>();

/**
 * Reads one YAML file and checks it against its schema. Dates stay text, because YAML would turn
 * `2026-02-30` into 2 March before the schema could refuse it.
 *
 * @param text the YAML as it stands
 * @param fileName how to name the file in messages
 * @throws ContentFault with every fault found: file, line, key, what was found, what is wanted
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  fileName: string,
  schema: Schema,
): z.output<Schema> {
  const before = lastRead.get(fileName);
  if (before?.text === text && before.schema === schema) return before.data as z.output<Schema>;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken?.code === 'DUPLICATE_KEY') {
    throw new ContentFault(
      `${fileName}, line ${lines.linePos(broken.pos[0]).line}: the name before the colon is used twice here.\n` +
        '  wanted: each name once',
    );
  }
  if (broken) {
    throw new ContentFault(
      `${fileName}, line ${lines.linePos(broken.pos[0]).line}: this line cannot be read.\n` +
        `  wanted: a name, a colon, a space and a value, indented like the lines around it\n` +
        `  (the YAML reader says: ${broken.message.split('\n')[0]})`,
    );
  }
  const value = asValue(document, text, fileName);
  const result = schema.safeParse(value);
  if (result.success) {
    lastRead.set(fileName, { text, schema, data: result.data });
    return result.data;
  }
  const faults = faultsIn(value, result.error, schema).map(
    ({ path, found, wanted }) =>
      `${fileName}, line ${lines.linePos(offsetOf(path, document.contents)).line || 1}: ` +
      `${path.length === 0 ? 'the whole file' : `"${path.map(String).join('.')}"`}\n` +
      `  found:  ${found}\n  wanted: ${wanted}`,
  );
  throw new ContentFault([...new Set(faults)].join('\n\n'));
}

/** In YAML a value that begins with * stands for another one, which no author here means. */
function asValue(document: Document, text: string, fileName: string): unknown {
  try {
    return document.toJS();
  } catch (fault) {
    if (!(fault instanceof ReferenceError)) throw fault;
    const line = text.split('\n').findIndex((each) => /:\s+\*|^\s*-\s+\*/.test(each)) + 1;
    throw new ContentFault(
      `${fileName}, line ${String(line)}: the value begins with a star.\n` +
        '  wanted: the value in quotes, or without the star',
    );
  }
}

/** Where a value starts in the text; for a missing one, where the thing it is missing from starts. */
function offsetOf(path: readonly PropertyKey[], contents: unknown): number {
  let node = contents;
  let offset = startOf(contents);
  for (const key of path) {
    if (isMap(node)) {
      // By text: a name such as 7 is a number in YAML, but text in a path.
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
      if (!pair) break;
      [node, offset] = [pair.value, startOf(pair.key)];
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      [node, offset] = [item, startOf(item)];
    } else break;
  }
  return offset;
}

const startOf = (node: unknown): number =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : 0;

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly wanted: string;
}

/** What is wrong, in an author's words: the schema's own messages say what is wanted. */
function faultsIn(value: unknown, error: z.ZodError, schema: z.ZodType): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        found: 'a setting with a name that is not known here',
        wanted: likelyKey(key, issue.path, schema),
      }));
    }
    if (issue.code === 'invalid_key') {
      const wanted = issue.issues[0]?.message ?? issue.message;
      return [{ path: issue.path, found: String(issue.path.at(-1)), wanted }];
    }
    return [{ path: issue.path, found: inWords(at(value, issue.path)), wanted: issue.message }];
  });
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

const inWords = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return 'nothing';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

function likelyKey(key: string, path: readonly PropertyKey[], schema: z.ZodType): string {
  const known = keysOf(path.reduce(inside, schema));
  const likely = closestName(key, known);
  if (likely) return `"${likely}" (is this a typing slip?)`;
  return known.length ? `one of: ${known.join(', ')}; or delete this one` : 'delete this one';
}

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

const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodPrefault
    ? unwrapped(schema.unwrap())
    : schema instanceof z.ZodPipe
      ? unwrapped(schema.in instanceof z.ZodTransform ? schema.out : schema.in)
      : schema;
