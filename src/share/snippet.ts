import { html } from '../text/html.ts';

/** The parts of a sentence about this site, for other websites. */
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
 * One sentence with a link, as HTML for other websites. It runs and loads nothing, and nothing is
 * requested from this site until somebody follows the link. Their browser then does not tell us
 * which page they came from.
 */
export function snippetHtml({ before, after, name, address }: Snippet): string {
  return html`<p>${before} <a href="${address}" rel="noreferrer">${name}</a> ${after}</p>`.markup;
}
