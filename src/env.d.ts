declare namespace App {
  interface Locals {
    /** Everything that authors wrote. */
    content: import('./content/content.ts').Content;
    /** The interface words. */
    say: import('./content/interface-words.ts').InterfaceWords;
    /** The page's own address as content writes it, such as /talk/. */
    address: string;
    /** The facts that the page cites, in the order of their numbers: see src/guides/guide.ts. */
    cited: readonly string[];
    /** The file that the page is written in, to name in messages to its author. */
    page: string;
  }
}
