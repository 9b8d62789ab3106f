import type { YAMLError } from 'yaml';
import type { Fault } from './content-fault.ts';

/** What is wrong with a line, where the reader of YAML stops. */
type Slip = Omit<Fault, 'found'>;

/** A name and what follows it, with anything but a colon and a space between them. */
const withoutSpace = /^\s*(?:- +)?([A-Za-z][\w-]*)\s*(?:[:=]|：)\s*(\S.*)$/;

/** A value that begins with a quotation mark. */
const quoted = /(?:^|: |- |[[{,] *)(["'])(?!\1)/;

/** Whether the quotation mark with which a value begins is missing at the end of its line. */
function leftOpen(line: string): boolean {
  const mark = quoted.exec(line)?.[1];
  return mark !== undefined && line.split(mark).length % 2 === 0;
}

/**
 * Says in an author's words why a file cannot be read as YAML. Its reader knows where it stopped
 * and why, but names it in words for programmers; and a quotation mark or a bracket that is
 * missing shows only lines later.
 *
 * @param broken what the reader of YAML says
 * @param at the line on which it stopped, counted from 1
 * @param lines the lines of the file
 */
export function slipIn(broken: YAMLError, at: number, lines: readonly string[]): Fault {
  const slip = slipAt(broken, at, lines);
  return { ...slip, found: lines[slip.line - 1]?.trim() ?? 'nothing' };
}

function slipAt({ code, message }: YAMLError, at: number, lines: readonly string[]): Slip {
  const lineBefore = (test: (line: string) => boolean): number =>
    lines.slice(0, at).findLastIndex(test) + 1;
  const line = lines[at - 1] ?? '';

  const open = lineBefore(leftOpen);
  const mark = quoted.exec(lines[open - 1] ?? '')?.[1] ?? '"';
  // A value may go on over several lines, and then ends with its mark.
  const isOpen =
    lines
      .slice(open - 1, at)
      .join('')
      .split(mark).length %
      2 ===
    0;
  if (open > 0 && (message.startsWith('Missing closing') || (isOpen && open < at))) {
    return {
      ...{ line: open, what: 'a quotation mark is missing.' },
      wanted: `${mark} at the end of the value too; or the value without quotation marks`,
    };
  }
  if (code === 'DUPLICATE_KEY') {
    return {
      ...{ line: at, what: 'the name before the colon is used twice here.' },
      wanted: 'each name once',
    };
  }
  if (code === 'TAB_AS_INDENT') {
    return { line: at, what: 'this line begins with a tab.', wanted: 'spaces in place of the tab' };
  }
  if (code === 'MULTIPLE_DOCS') {
    return { line: at, what: 'a line --- stands in the middle.', wanted: 'the file without it' };
  }
  if (code === 'BAD_DQ_ESCAPE') {
    return {
      ...{ line: at, what: 'a \\ stands between double quotation marks.' },
      wanted: "single quotation marks around the value, 'like this'; or the value without \\",
    };
  }
  if (message.startsWith('Flow')) {
    const close = message.includes('end with a ]') ? ']' : '}';
    const begun = lineBefore((each) => /[[{]/.test(each) && !/[\]}]\s*(#.*)?$/.test(each));
    return {
      ...{ line: begun || at, what: 'a bracket is missing.' },
      wanted: `${close} at the end of the list`,
    };
  }
  const [, name, value] = withoutSpace.exec(line) ?? [];
  if ((code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit')) && name) {
    return {
      ...{ line: at, what: 'there is no colon with a space after it.' },
      wanted: `${name}: ${value ?? ''}`,
    };
  }
  const next = lines[at] ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && indent(next) > indent(line) && /^[\s-]*\w+:/.test(next)) {
    return { line: at + 1, what: 'this line begins too far to the right.', wanted: indented };
  }
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item')) {
    return { line: at, what: 'this line begins at the wrong place.', wanted: indented };
  }
  if (['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START', 'UNEXPECTED_TOKEN'].includes(code)) {
    return {
      ...{ line: at, what: 'this value can be read in two ways.' },
      wanted: 'quotation marks around the whole value, "like this", and ’ or “these” inside them',
    };
  }
  return {
    ...{ line: at, what: 'this line cannot be read.' },
    wanted: 'a name, a colon, a space and a value, indented like the lines around it',
  };
}

const indented = 'as many spaces before it as before the lines that it belongs with';

const indent = (line: string): number => line.search(/\S|$/);
