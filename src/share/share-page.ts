import { content } from '../content/store.ts';
import { ContentFault } from '../authoring/read-yaml.ts';
import { shortLinkOf, threeWordsOf } from './links.ts';

/** A page as it is passed on: on a card, in a message, by word of mouth. */
export interface SharedPage {
  /** Its quiet title. */
  readonly title: string;
  /** The whole short address, as it stands in a message. */
  readonly address: string;
  /** The part of it after the site's name, such as /go/7cdh/. */
  readonly short: string;
  /** Its three words, with spaces between. */
  readonly words: string;
}

const site = new URL(content.site.site.address);

/** The site as people type it. */
export const siteAsTyped = site.host;

/** Where the three words are typed, after the site. */
export const wordsAreTypedAt = '/go/';

/**
 * What stands on paper or in a message for a page of this site.
 *
 * @param page its address, such as /talk/
 * @param askedBy the file that passes it on, for the message
 * @throws ContentFault when there is no such page
 */
export function sharedPage(page: string, askedBy: string): SharedPage {
  const guide = content.guides.find(({ address }) => address === page);
  if (!guide) throw new ContentFault(`${askedBy} passes on "${page}", but there is no such page.`);
  const short = shortLinkOf(page);
  return {
    title: guide.data.title,
    address: new URL(short, site).href,
    short,
    words: threeWordsOf(page),
  };
}
