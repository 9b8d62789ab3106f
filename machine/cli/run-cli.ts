import { ContentFault } from '../../src/authoring/read-yaml.ts';
import { describeError } from './describe-error.ts';

/** What a command has to say when it has done its work. */
export interface Answer {
  /** 0: all is well. 1: something wants doing. */
  readonly code: 0 | 1;
  /** What it prints, without an end of line; nothing for an empty text. */
  readonly text: string;
}

/**
 * Runs a command for whoever typed it. What it says goes to standard output; a fault goes to
 * standard error, in a sentence where it was foreseen, and ends with 2, so that "something wants
 * doing" is never mistaken for "it could not be done".
 */
export async function runCli(work: () => Answer | Promise<Answer>): Promise<void> {
  try {
    const { code, text } = await work();
    if (text) console.log(text);
    process.exitCode = code;
  } catch (fault) {
    console.error(inWords(fault));
    process.exitCode = 2;
  }
}

function inWords(fault: unknown): string {
  if (fault instanceof ContentFault) {
    return `The content cannot be used until this is mended.\n\n${fault.message}`;
  }
  // Such as a file of content/ that is not there, or that may not be read or written.
  if (fault instanceof Error && 'code' in fault && 'path' in fault) {
    return `${String(fault.path)} cannot be used (${String(fault.code)}).`;
  }
  return describeError(fault);
}
