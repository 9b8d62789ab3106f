/** The words that the questions need in the browser, from content/interface.yaml. */
export interface WalkWords {
  readonly again: string;
  readonly all: string;
  readonly back: string;
  readonly gone: string;
  readonly print: string;
  readonly printHeading: string;
  readonly printHint: string;
  /** With {number} for the number of a question. */
  readonly step: string;
  readonly views: string;
  /** The most questions that anybody is asked. */
  readonly most: number;
}
