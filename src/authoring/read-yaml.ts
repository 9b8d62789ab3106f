import { isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { ContentFault, faultInWords, type Fault } from './content-fault.ts';
import { layOver, movedOn } from './lay-over.ts';
import { plainText, withUsualSpaces } from './plain-text.ts';
import { schemaFaults } from './schema-faults.ts';
import { slipIn } from './yaml-slips.ts';

/** A file of YAML: how messages name it, and the text as it stands. */
export interface YamlFile {
  readonly name: string;
  readonly text: string;
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
 * @param over a service's own file, which is laid over this one: see lay-over.ts
 * @throws ContentFault with every fault found: file, line, key, what was found, what is wanted
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  fileName: string,
  schema: Schema,
  over?: YamlFile,
): z.output<Schema> {
  const all = over ? `${text}\n${over.text}` : text;
  const before = lastRead.get(fileName);
  if (before?.text === all && before.schema === schema) return before.data as z.output<Schema>;
  const alone = parsed({ name: fileName, text });
  const { document, yaml, lineAt, inWords } = over ? laidTogether(alone, parsed(over)) : alone;
  const result = parse(document, schema, yaml, fileName);
  if (!result.success) {
    const faults = schemaFaults({ error: result.error, schema, document, yaml, lineAt });
    throw new ContentFault([...new Set(faults.map(inWords))].join('\n\n'));
  }
  lastRead.set(fileName, { text: all, schema, data: result.data });
  return result.data;
}

/** A file as YAML, with what is needed to say where in it something is wrong. */
interface Parsed {
  readonly document: Document;
  readonly yaml: string;
  /** The line of a letter in `yaml`. */
  readonly lineAt: (offset: number) => number;
  /** A fault on a line of `yaml`, as its author is told it. */
  readonly inWords: (fault: Fault) => string;
}

function parsed({ name, text }: YamlFile): Parsed {
  const yaml = withUsualSpaces(plainText(text, name));
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number): number => counter.linePos(offset).line || 1;
  const [broken] = document.errors;
  if (broken) {
    const slip = slipIn(broken, lineAt(broken.pos[0]), yaml.split('\n'));
    throw new ContentFault(faultInWords(name, slip));
  }
  return { document, yaml, lineAt, inWords: (fault) => faultInWords(name, fault) };
}

/** Two files as if the second stood below the first, so that each line is still known. */
function laidTogether(lower: Parsed, upper: Parsed): Parsed {
  const above = `${lower.yaml}\n`;
  const linesAbove = above.split('\n').length - 1;
  movedOn(upper.document, above.length);
  layOver(lower.document, upper.document);
  return {
    document: lower.document,
    yaml: above + upper.yaml,
    lineAt: (offset) =>
      offset < above.length
        ? lower.lineAt(offset)
        : linesAbove + upper.lineAt(offset - above.length),
    inWords: (fault) =>
      fault.line > linesAbove
        ? upper.inWords({ ...fault, line: fault.line - linesAbove })
        : lower.inWords(fault),
  };
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
