import { html } from '../text/html.ts';

/** What stands on a card about this site, for other websites. */
export interface EmbedCard {
  /** The name of this site: the words of the link. */
  readonly name: string;
  /** The web address of this site. */
  readonly address: string;
  /** One quiet sentence on what is here. */
  readonly says: string;
  /** Who is behind it, such as "From Your Service". */
  readonly from: string;
}

const frame = 'max-width: 26em; padding: 0 1em; border: 2px solid; border-radius: 8px';

/**
 * A small card with a link, as HTML for other websites. It runs and loads nothing, has no picture, and
 * takes the letters and colours of the page around it. Nothing is requested from this site until
 * somebody follows the link, and then the browser does not say from which page.
 */
export function embedCardHtml({ name, address, says, from }: EmbedCard): string {
  // People copy it as it stands, so it must have no line breaks within the link.
  // prettier-ignore
  const link = html`<a href="${address}" rel="noopener noreferrer" referrerpolicy="no-referrer">${name}</a>`;
  const lines = [
    html`<p><strong>${link}</strong></p>`,
    html`<p>${says}</p>`,
    html`<p><small>${from}</small></p>`,
  ];
  return html`<div style="${frame}">${lines}</div>`.markup;
}
