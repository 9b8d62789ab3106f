import { ContentFault } from '../../src/authoring/content-fault.ts';
import { describeError } from './describe-error.ts';

/** What a command reports when it has done its work. */
export interface Answer {
  /** 0: all is well. 1: something needs doing. */
  readonly code: 0 | 1;
  /** What it prints, without the final line break; an empty text prints nothing. */
  readonly text: string;
}

/**
 * Runs a command for whoever typed it. What it says goes to standard output. A fault goes to
 * standard error, as one sentence if we foresaw it, and exits with 2, so that "something needs
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
  // For example, a file in content/ that is missing, or that we may not read or write.
  if (fault instanceof Error && 'code' in fault && 'path' in fault) {
    return `${String(fault.path)} cannot be used (${String(fault.code)}).`;
  }
  return describeError(fault);
}
