/**
 * Something that a person can put right, explained in one sentence. Whatever catches it shows only
 * that sentence; any other error is our bug and keeps its stack.
 */
export class SetupProblem extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.name = 'SetupProblem';
  }
}
