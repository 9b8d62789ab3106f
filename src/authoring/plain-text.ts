import { ContentFault, faultInWords } from './content-fault.ts';

/** Characters that nobody sees: most come along when something is pasted. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/;

/** Spaces that look like any other, but do not break a line. */
const wideSpaces = /[\u00A0\u2007\u202F]/g;

/**
 * The text of a file as its author meant it. What editors do without being asked is undone: a mark
 * before the first letter, and the line ends of Windows.
 *
 * @param file how to name the file in messages
 * @throws ContentFault if something stands in it that no author can have meant
 */
export function plainText(text: string, file: string): string {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (plain.includes('\0')) {
    throw new ContentFault(
      `${file}: this file is not saved as plain text.\n` +
        '  wanted: the file saved again, in the encoding "UTF-8"',
    );
  }
  const faults = plain.split('\n').flatMap((words, at) => {
    const fault = faultIn(words);
    return fault ? faultInWords(file, { line: at + 1, ...fault }) : [];
  });
  // Each side of a conflict has its marks; one of them says it all.
  const [first] = faults;
  if (first !== undefined) throw new ContentFault(first);
  return plain;
}

/** With usual spaces in place of those that do not break a line. */
export const withUsualSpaces = (text: string): string => text.replaceAll(wideSpaces, ' ');

function faultIn(line: string): { what: string; found: string; wanted: string } | null {
  if (/^(<{7}|>{7}|={7}$)/.test(line)) {
    return {
      what: 'two people changed these lines, and both versions stand here.',
      found: line,
      wanted: 'one of the two, without the lines that begin with <<<<<<<, ======= and >>>>>>>',
    };
  }
  if (line.includes('\uFFFD')) {
    return {
      what: 'a letter was lost when this file was saved.',
      found: line.trim(),
      wanted: 'the right letter in place of \uFFFD, and the file saved in the encoding "UTF-8"',
    };
  }
  const [before, after] = line.split(invisible);
  if (after === undefined) return null;
  return {
    what: 'a character that nobody can see stands in this line.',
    found: `${before?.slice(-30).trimStart() ?? ''}…${after.slice(0, 30)}`,
    wanted: 'what stands around the three dots typed again by hand, not pasted',
  };
}
