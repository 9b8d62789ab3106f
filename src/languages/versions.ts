import type { FirstPageIn } from './first-page/first-pages.ts';
import { basePath } from '../site/below-base.ts';
import { english, type Language } from './schema.ts';

/** The same page in another language. */
export interface Version extends Pick<Language, 'tag' | 'name'> {
  /** Its address on this site, with the path that the site in that language begins at. */
  readonly href: string;
  /** The same with the site's name, as search engines want it. */
  readonly whole: string;
}

/** What is known of the languages of a site. */
export interface InLanguages {
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly firstPages: readonly FirstPageIn[];
  readonly site: { readonly site: { readonly address: string } };
}

/** Where the English site begins, whatever the language of this one. */
const startInEnglish = ({ language, site }: Pick<InLanguages, 'language' | 'site'>): string =>
  site.site.address.replace(new RegExp(`/${language.tag}$`), '');

/** The versions of a page in the other languages that the site of this build is in. */
export function otherVersions(
  address: string,
  { language, languages, site }: Omit<InLanguages, 'firstPages'>,
): Version[] {
  const start = startInEnglish({ language, site });
  return [english, ...languages]
    .filter(({ tag }) => tag !== language.tag)
    .map(({ tag, name }) => {
      const below = tag === english.tag ? start : `${start}/${tag}`;
      return { tag, name, href: basePath(below) + address, whole: below + address };
    });
}

/** The first page in each language that has one, with its address on this site. */
export function firstPagesShown({
  firstPages,
  language,
  site,
}: Omit<InLanguages, 'languages'>): Omit<Version, 'whole'>[] {
  const start = basePath(startInEnglish({ language, site }));
  return firstPages.map(({ language: { tag, name } }) => ({ tag, name, href: `${start}/${tag}/` }));
}
