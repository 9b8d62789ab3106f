import { languageOfBuild } from './translations.ts';

interface Settings {
  readonly site: { readonly address: string };
}

/** The settings of the site in another language, which begins at a path below the English one. */
export const belowLanguage = <Whole extends Settings>(settings: Whole, tag: string): Whole => ({
  ...settings,
  site: { ...settings.site, address: `${settings.site.address}/${tag}` },
});

/** The settings of the site in the language of this build. */
export function inLanguageOfBuild<Whole extends Settings>(settings: Whole): Whole {
  const tag = languageOfBuild();
  return tag === undefined ? settings : belowLanguage(settings, tag);
}

/** The settings of a page without its answers, which are English sentences for our own tests. */
export function withoutAnswers<Data extends { canYou?: unknown }>(data: Data): Data {
  const kept = { ...data };
  delete kept.canYou;
  return kept;
}

/** The path of a guide below content/, from its path in the project. */
export const nameOfGuide = (file: string): string => file.slice(file.indexOf('guides/'));
