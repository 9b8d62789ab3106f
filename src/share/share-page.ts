import { fullAddress, spokenAddress } from '../site/names.ts';
import type { SiteContent } from '../site/settings.ts';
import type { ShareContent } from './schema.ts';
import { ContentFault } from '../authoring/content-fault.ts';
import { shortLinkOf, threeWordsOf } from './links.ts';

/** A page as people share it: on a card, in a message, by word of mouth. */
export interface SharedPage {
  /** Its quiet title. */
  readonly title: string;
  /** The whole short address, for a message. */
  readonly address: string;
  /** The part of it after the site's name, such as /go/7cdh/. */
  readonly short: string;
  /** Its three words, separated by spaces. */
  readonly words: string;
}

/** The site's address as people type it. */
export const siteAsTyped = ({ site }: SiteContent): string => spokenAddress('', site);

/** The page on which three words are typed. */
export const wordsAreTypedAt = '/go/';

/**
 * What to print or send to share a page of this site.
 *
 * @param page its address, such as /talk/
 * @param askedBy the file that shares it, for the error message
 * @throws ContentFault if there is no such page, or it has no number
 */
export function sharedPage(
  page: string,
  askedBy: string,
  content: ShareContent &
    SiteContent & {
      readonly guides: readonly {
        readonly address: string;
        readonly data: { readonly title: string };
      }[];
    },
): SharedPage {
  const guide = content.guides.find(({ address }) => address === page);
  if (!guide) throw new ContentFault(`${askedBy} shares "${page}", but there is no such page.`);
  const short = shortLinkOf(page, content);
  return {
    title: guide.data.title,
    address: fullAddress(short, content.site),
    short,
    words: threeWordsOf(page, content),
  };
}
