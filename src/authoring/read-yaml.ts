import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../text/did-you-mean.ts';

/** Thrown when something an author wrote cannot be used. The message is for the author. */
export class ContentFault extends Error {
  override name = 'ContentFault';
}

/**
 * What was last read of each file, by its name. Whoever works on the site changes one file of a
 * thousand at a time, and looks at once.
 */
const lastRead = new Map<string, { text: string; rules: z.ZodType; data: unknown }>();

/**
 * Reads one YAML file by its rules. Dates stay text (`2026-02-30` must not become 2 March), so
 * the rules check them.
 *
 * @param text the YAML as it stands
 * @param fileName how to name the file in messages
 * @throws ContentFault with every fault found: file, line, key, what was found, what is wanted
 */
export function readYaml<Rules extends z.ZodType>(
  text: string,
  fileName: string,
  rules: Rules,
): z.output<Rules> {
  const before = lastRead.get(fileName);
  if (before?.text === text && before.rules === rules) return before.data as z.output<Rules>;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken?.code === 'DUPLICATE_KEY') {
    throw new ContentFault(
      `${fileName}, line ${lines.linePos(broken.pos[0]).line}: what stands before the colon stands in this list twice.\n` +
        '  wanted: each once',
    );
  }
  if (broken) {
    throw new ContentFault(
      `${fileName}, line ${lines.linePos(broken.pos[0]).line}: this line cannot be read.\n` +
        `  wanted: a name, a colon, a space and a value, set in like its neighbours\n` +
        `  (the reader of the file says: ${broken.message.split('\n')[0]})`,
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (hasRange(node)) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const value: unknown = document.toJS();
  const result = rules.safeParse(value);
  if (result.success) {
    lastRead.set(fileName, { text, rules, data: result.data });
    return result.data;
  }
  const faults = faultsIn(value, result.error, rules).map(
    ({ path, found, wanted }) =>
      `${fileName}, line ${lineOf(path)}: "${path.map(String).join('.')}"\n` +
      `  found:  ${found}\n  wanted: ${wanted}`,
  );
  throw new ContentFault([...new Set(faults)].join('\n\n'));
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly wanted: string;
}

/** What the rules found wrong, in an author's words. The rules' own messages say what is wanted. */
function faultsIn(value: unknown, error: z.ZodError, rules: z.ZodType): Fault[] {
  return error.issues.flatMap((issue): Fault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key],
          found: 'a setting of this name',
          wanted: likelyKey(key, issue.path, rules),
        }))
      : [{ path: issue.path, found: inWords(at(value, issue.path)), wanted: issue.message }],
  );
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

const inWords = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return 'nothing';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

function likelyKey(key: string, path: readonly PropertyKey[], rules: z.ZodType): string {
  const known = keysOf(path.reduce(inside, rules));
  const likely = nearest(key, known);
  if (likely) return `"${likely}" (is this a slip of the keys?)`;
  return known.length ? `one of: ${known.join(', ')}; or take this out` : 'take this out';
}

const inside = (schema: unknown, name: PropertyKey): unknown => {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return bare.shape[String(name)];
  return bare instanceof z.ZodArray ? bare.element : undefined;
};

const keysOf = (schema: unknown): string[] => {
  const bare = unwrapped(schema);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
};

const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema instanceof z.ZodPipe
      ? unwrapped(schema.in)
      : schema;
