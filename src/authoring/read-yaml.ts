import { isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { ContentFault, faultInWords } from './content-fault.ts';
import { plainText, withUsualSpaces } from './plain-text.ts';
import { schemaFaults } from './schema-faults.ts';
import { slipIn } from './yaml-slips.ts';

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
  const yaml = withUsualSpaces(plainText(text, fileName));
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number): number => counter.linePos(offset).line || 1;
  const [broken] = document.errors;
  if (broken) {
    const slip = slipIn(broken, lineAt(broken.pos[0]), yaml.split('\n'));
    throw new ContentFault(faultInWords(fileName, slip));
  }
  const result = parse(document, schema, yaml, fileName);
  if (!result.success) {
    const faults = schemaFaults({ error: result.error, schema, document, yaml, lineAt });
    throw new ContentFault(
      [...new Set(faults.map((fault) => faultInWords(fileName, fault)))].join('\n\n'),
    );
  }
  lastRead.set(fileName, { text, schema, data: result.data });
  return result.data;
}

/**
 * Checks the values in a file against its schema. What YAML takes for a number is a text where a text
 * is wanted: a telephone number, a year. It stands in the file as it is meant.
 */
function parse<Schema extends z.ZodType>(
  document: Document,
  schema: Schema,
  yaml: string,
  fileName: string,
): z.ZodSafeParseResult<z.output<Schema>> {
  const result = schema.safeParse(asValue(document, yaml, fileName));
  const texts = (result.error?.issues ?? []).flatMap((issue) => {
    const node = document.getIn(issue.path, true);
    const isText = issue.code === 'invalid_type' && issue.expected === 'string';
    return isText && isScalar(node) && typeof node.value === 'number' ? node : [];
  });
  for (const node of texts) node.value = node.source;
  return texts.length > 0 ? schema.safeParse(document.toJS()) : result;
}

/** In YAML a value that begins with * stands for another one, which no author here means. */
function asValue(document: Document, yaml: string, fileName: string): unknown {
  try {
    return document.toJS();
  } catch (fault) {
    if (!(fault instanceof ReferenceError)) throw fault;
    const line = yaml.split('\n').findIndex((each) => /:\s+\*|^\s*-\s+\*/.test(each)) + 1;
    throw new ContentFault(
      `${fileName}, line ${String(line)}: the value begins with a star.\n` +
        '  wanted: the value in quotes, or without the star',
    );
  }
}
