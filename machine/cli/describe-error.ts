/**
 * What to show for an error. A fault we foresaw is one sentence for the person at the keyboard;
 * anything else is our bug to fix, so it keeps its stack.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isForeseen = ['SetupProblem', 'ContentFault'].includes(error.name);
  return isForeseen ? error.message : (error.stack ?? error.message);
}
