declare namespace App {
  interface Locals {
    /** The facts the page cites, in order: see src/authoring/mdx-usage.ts. */
    cited: readonly string[];
    /** The file the page is written in, for messages to its author. */
    page: string;
  }
}
