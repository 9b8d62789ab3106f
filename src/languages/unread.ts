import { nameOfGuide } from './site-in-language.ts';
import { english, type Language } from './schema.ts';
import { translationsOf } from './translations.ts';

/** What is known of the translations of a site. */
interface Translated {
  readonly language: Pick<Language, 'tag'>;
  readonly guides: readonly {
    readonly address: string;
    readonly file: string;
    readonly isEnglish: boolean;
  }[];
  /** The files of its translations that a speaker has signed. */
  readonly signedTranslations: ReadonlySet<string>;
}

/**
 * Whether a page is in another language, in words that nobody who speaks both has signed.
 *
 * @param address the page's, as content writes it
 */
export function isUnread(
  address: string,
  { language, guides, signedTranslations }: Translated,
): boolean {
  const guide = guides.find((each) => each.address === address);
  if (language.tag === english.tag || guide?.isEnglish) return false;
  /** The file with the words that only this kind of page has. */
  const file = guide
    ? translationsOf(nameOfGuide(guide.file))
    : address.startsWith('/council/')
      ? 'council-page.yaml'
      : 'interface.yaml';
  return !signedTranslations.has(file);
}
