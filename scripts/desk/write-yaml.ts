import { Document, Scalar, visit } from 'yaml';

/** As wide as a line of our files. */
const width = 100;

/**
 * One entry of a group, as `name: value`, or of a list, as `- value`, on lines of its own.
 *
 * @param entry a group or list with that one entry
 * @param indent the spaces before it, which stand there already on its first line
 * @param like a value that stood there before, whose way of writing more than one line is kept
 */
export function entryWritten(entry: unknown, indent: string, like?: Scalar): string {
  const document = new Document(numbered(entry));
  const type = like?.type;
  if (type?.startsWith('BLOCK') === true) {
    visit(document, {
      Scalar: (key, scalar) => {
        if (key !== 'key' && typeof scalar.value === 'string') scalar.type = type;
      },
    });
  }
  const lineWidth = type === 'BLOCK_FOLDED' ? width - indent.length : 0;
  const [first = '', ...more] = document.toString({ lineWidth }).trimEnd().split('\n');
  return [first, ...more.map((line) => (line === '' ? line : indent + line)), ''].join('\n');
}

/** A value in brackets, on one line. */
export function inBrackets(value: unknown): string {
  const document = new Document(numbered(value));
  visit(document, { Collection: (_key, node) => void (node.flow = true) });
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** A value on one line, in the quotes that the old value had. */
export function valueWritten(
  value: string | number | boolean,
  before: Scalar,
  inFlow: boolean,
): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && before.type?.startsWith('QUOTE') === true) {
    scalar.type = before.type;
  }
  const document = new Document([scalar]);
  visit(document, { Seq: (_key, node) => void (node.flow = inFlow) });
  const written = document.toString({ lineWidth: 0 }).trimEnd();
  return inFlow ? written.slice(1, -1).trim() : written.replace(/^- /, '');
}

/** A name that is a whole number stands in a file without quotes. */
function numbered(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry) || entry instanceof Map)
    return entry;
  return new Map(
    Object.entries(entry).map(([name, value]) => [
      String(Number(name)) === name ? Number(name) : name,
      value as unknown,
    ]),
  );
}
