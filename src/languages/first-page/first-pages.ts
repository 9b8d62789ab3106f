import { isReleaseBuild } from '../../authoring/release-build.ts';
import type { Language } from '../schema.ts';
import { isSignedFile } from '../signed.ts';
import { hasFile, languageTags, readFileOfTranslations, readLanguage } from '../translations.ts';
import { withWords, wordsIn } from '../words-in-data.ts';
import type { FirstPage } from './schema.ts';

/** The first page in one language. */
export interface FirstPageIn {
  readonly language: Language;
  readonly page: FirstPage;
  /** Whether somebody who speaks it has signed the words as they stand. */
  readonly isSigned: boolean;
}

const NAME = 'first-page.yaml';

/**
 * The first page in each language that has all of its words. A page that lacks some is left out, because
 * half of it could mislead; and so, in a release, is one that nobody has signed.
 *
 * @param root the project's folder
 * @param english the page as it is in English
 * @throws ContentFault if a file of a language is not as it should be
 */
export function firstPages(
  root: string,
  english: FirstPage,
  isRelease = isReleaseBuild(),
): FirstPageIn[] {
  return languageTags(root)
    .filter((tag) => hasFile(root, tag, NAME))
    .flatMap((tag) => {
      const language = readLanguage(root, tag);
      const words = readFileOfTranslations(root, tag, NAME);
      if (wordsIn(NAME, english).some((en) => !words.has(en))) return [];
      const isSigned = isSignedFile(root, tag, NAME);
      if (isRelease && !isSigned) return [];
      const said = (en: string): string => filledIn(words.get(en) ?? en);
      const leave = words.get(english.leave) ?? english.leave;
      const filledIn = (text: string): string =>
        text.replaceAll('{english}', language.english).replaceAll('{leave}', leave);
      const page = withWords(NAME, english, said) as FirstPage;
      const parts = page.parts.map((part) =>
        part.show === undefined ? part : { ...part, show: filledIn(part.show) },
      );
      return [{ language, page: { ...page, parts }, isSigned }];
    });
}
