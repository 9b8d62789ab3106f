import { english, type Language } from '../languages/schema.ts';

/**
 * The same helplines, those that speak the language of the site first; else in the order in which an
 * author put them. In English the order is the author's.
 */
export const ownLanguageFirst = <Line extends { readonly languages: readonly string[] }>(
  helplines: readonly Line[],
  language: Pick<Language, 'tag' | 'english'>,
): Line[] => {
  const speaks = ({ languages }: Line): boolean => languages.includes(language.english);
  return language.tag === english.tag
    ? [...helplines]
    : [...helplines.filter(speaks), ...helplines.filter((line) => !speaks(line))];
};
