import { html } from '../text/html.ts';

/** What another site's sentence about this one is made of. */
export interface Snippet {
  /** The words before the link, and those after it. */
  readonly before: string;
  readonly after: string;
  /** The words of the link: the name of this site. */
  readonly name: string;
  /** The whole web address that the link leads to. */
  readonly address: string;
}

/**
 * One sentence with a link, as HTML for other people's pages. It runs nothing, loads nothing and
 * asks this site for nothing until somebody follows the link; then their browser does not say
 * which page they came from.
 */
export function snippetHtml({ before, after, name, address }: Snippet): string {
  return html`<p>${before} <a href="${address}" rel="noreferrer">${name}</a> ${after}</p>`.markup;
}
