import { readYaml } from '../../authoring/read-yaml.ts';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../../authoring/layers.ts';
import { languageSchema, type Language } from '../schema.ts';
import { isSignedFile } from '../signed.ts';
import { languagesFolder, readFileOfTranslations } from '../translations.ts';
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
  isRelease = process.env['SITE_BUILD'] === 'release',
): FirstPageIn[] {
  const folder = join(folderOf(root, 'content'), languagesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((tag) => existsSync(join(folder, tag, NAME)))
    .flatMap((tag) => {
      const file = `content/${languagesFolder}/${tag}/language.yaml`;
      const settings = readYaml(readFileSync(join(root, file), 'utf8'), file, languageSchema);
      const language = { tag, ...settings };
      const words = readFileOfTranslations(root, tag, NAME);
      if (wordsIn(NAME, english).some((en) => !words.has(en))) return [];
      const isSigned = isSignedFile(root, tag, NAME);
      if (isRelease && !isSigned) return [];
      const said = (en: string): string => filledIn(words.get(en) ?? en);
      const leave = words.get(english.leave) ?? english.leave;
      const filledIn = (text: string): string =>
        text.replaceAll('{english}', settings.english).replaceAll('{leave}', leave);
      const page = withWords(NAME, english, said) as FirstPage;
      const parts = page.parts.map((part) =>
        part.show === undefined ? part : { ...part, show: filledIn(part.show) },
      );
      return [{ language, page: { ...page, parts }, isSigned }];
    });
}
