declare namespace App {
  interface Locals {
    /** All that authors wrote. */
    content: import('./content/content.ts').Content;
    /** The words around every page. */
    say: import('./content/interface-words.ts').InterfaceWords;
    /** The facts the page cites, in order: see src/guides/guide.ts. */
    cited: readonly string[];
    /** The file the page is written in, for messages to its author. */
    page: string;
  }
}
