/**
 * Something that a person can put right, said in one sentence. Whoever catches it shows the
 * sentence alone; any other error is a fault of ours and keeps its stack.
 */
export class SetupProblem extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.name = 'SetupProblem';
  }
}
