/** Thrown when something an author wrote cannot be used. The message is for the author. */
export class ContentFault extends Error {
  override name = 'ContentFault';
}

/** Where something is wrong, and what to do about it. */
export interface Fault {
  readonly line: number;
  /** What is wrong, or the name of the setting in which something is. */
  readonly what: string;
  /** The words in question, as they stand in the file. */
  readonly found: string;
  readonly wanted: string;
}

/** A fault as its author is told it. */
export const faultInWords = (file: string, { line, what, found, wanted }: Fault): string =>
  `${file}, line ${String(line)}: ${what}\n  found:  ${found}\n  wanted: ${wanted}`;
