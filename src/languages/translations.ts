import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, serviceFolder } from '../authoring/layers.ts';
import { readYaml } from '../authoring/read-yaml.ts';
import { languageSchema, translationsSchema, type Language } from './schema.ts';

/** The folder of all languages in either layer. */
export const languagesFolder = 'languages';

/**
 * The language of this build; undefined for English. Pages, scripts and checks are the same for all:
 * only what they read differs. See docs/decisions/0024-languages.md.
 */
export const languageOfBuild = (): string | undefined => process.env['SITE_LANGUAGE'] || undefined;

/**
 * The settings of a language.
 *
 * @param root the project's folder
 * @throws ContentFault if they are not as they should be
 */
export function readLanguage(root: string, tag: string): Language {
  const file = `content/${languagesFolder}/${tag}/language.yaml`;
  return { tag, ...readYaml(readFileSync(join(root, file), 'utf8'), file, languageSchema) };
}

/** The tags of all languages that have a folder. */
export function languageTags(root: string): string[] {
  const folder = join(folderOf(root, 'content'), languagesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((tag) => existsSync(join(folder, tag, 'language.yaml')))
    .sort();
}

/** Whether a language has a file of translations of this name in the project. */
export const hasFile = (root: string, tag: string, name: string): boolean =>
  existsSync(join(folderOf(root, 'content'), languagesFolder, tag, name));

/** The languages that the whole site is written in, besides English. */
export const wholeLanguages = (root: string): Language[] =>
  languageTags(root)
    .filter((tag) => hasFile(root, tag, 'interface.yaml'))
    .map((tag) => readLanguage(root, tag));

/** The words of a language for one file or folder of content/: the English, and what it is there. */
export type Translations = ReadonlyMap<string, string>;

/**
 * The name, below a language's folder, of the file that translates one of content/: a page or a single
 * file has its own; all files of a folder share one.
 */
export const translationsOf = (name: string): string =>
  name.startsWith('guides/') ? name.replace(/\.mdx$/, '.yaml') : name.replace(/\/.*$/, '.yaml');

/** Whether a file of a language holds translations, by its path below the language's folder. */
export const isTranslations = (name: string): boolean =>
  !['language.yaml', 'signed.yaml', 'terms.yaml'].includes(name);

/**
 * The words of one file of translations. What a service translates for its own pages is added to the
 * project's, and wins. Pieces that nobody has translated are left out.
 *
 * @param name its path below the language's folder, such as guides/talk.yaml
 * @throws ContentFault if it is not a list of pieces
 */
export function readFileOfTranslations(root: string, tag: string, name: string): Translations {
  const words = new Map<string, string>();
  for (const there of ['content', serviceFolder()]) {
    const place = `${there}/${languagesFolder}/${tag}/${name}`;
    if (!existsSync(join(root, place))) continue;
    const pieces = readYaml(readFileSync(join(root, place), 'utf8'), place, translationsSchema);
    for (const { en, say } of pieces) if (say.trim() !== '') words.set(en, say);
  }
  return words;
}
