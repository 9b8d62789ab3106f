import { frontMatterIn } from '../authoring/front-matter.ts';
import { ContentFault } from '../authoring/content-fault.ts';
import { plainText } from '../authoring/plain-text.ts';
import { isReleaseBuild } from '../authoring/release-build.ts';
import type { ContentLayers } from './content-layers.ts';
import { english, type Language } from '../languages/schema.ts';
import { translateGuide } from '../languages/translate.ts';
import { isSignedFile } from '../languages/signed.ts';
import { nameOfGuide } from '../languages/site-in-language.ts';
import {
  readFileOfTranslations,
  translationsOf,
  wholeLanguages,
  type Translations,
} from '../languages/translations.ts';
import { withWords } from '../languages/words-in-data.ts';

/** The files of content/ in one language. */
export interface LayersInLanguage extends ContentLayers {
  readonly language: Language;
  /** What a file says, with the words that readers see in that language. */
  worded(name: string, data: unknown): unknown;
  /** The pages that are not wholly in that language, by their path below content/; they stay English. */
  readonly stillEnglish: ReadonlySet<string>;
}

/**
 * The same files with the words that readers see in another language. A page with a single piece that
 * nobody has translated stays English as a whole, because half a page could mislead; of any other file
 * just that piece does. In a release so does what nobody has signed.
 *
 * @param root the project's folder
 * @param tag the language's folder in content/languages; none for English
 * @throws ContentFault if there is no such language, or a file of it is not as it should be
 */
export function inLanguage(
  layers: ContentLayers,
  root: string,
  tag: string | undefined,
  isRelease = isReleaseBuild(),
): LayersInLanguage {
  if (tag === undefined)
    return { ...layers, language: english, stillEnglish: new Set(), worded: (_, data) => data };
  const all = wholeLanguages(root);
  const language = all.find((each) => each.tag === tag);
  if (!language) {
    throw new ContentFault(
      `content/languages/${tag}/language.yaml: there is no such file.\n` +
        `  wanted: one of the languages there are: ${all.map((each) => each.tag).join(', ')}`,
    );
  }
  const translations = new Map<string, Translations>();
  const wordsFor = (name: string): Translations => {
    const file = translationsOf(name);
    const before = translations.get(file);
    if (before) return before;
    const isShown = !isRelease || isSignedFile(root, tag, file);
    const words = isShown ? readFileOfTranslations(root, tag, file) : new Map<string, string>();
    translations.set(file, words);
    return words;
  };
  const stillEnglish = new Set<string>();
  const text = (place: string): string => {
    if (!place.endsWith('.mdx')) return layers.text(place);
    const english = plainText(layers.text(place), place);
    const name = nameOfGuide(place);
    // A page that does not begin with its settings is told of by who reads it.
    if (!frontMatterIn(english)) return english;
    const { text: said, missing } = translateGuide(english, wordsFor(name));
    if (missing.length === 0) return said;
    stillEnglish.add(name);
    return english;
  };
  const worded = (name: string, data: unknown): unknown =>
    withWords(name, data, (words) => wordsFor(name).get(words) ?? words);
  return {
    ...layers,
    language,
    stillEnglish,
    text,
    worded,
    read: (file) => worded(file.name, layers.read(file)),
  };
}
