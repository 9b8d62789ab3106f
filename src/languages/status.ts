import { parse } from 'yaml';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, placeOf } from '../authoring/layers.ts';
import { plainText } from '../authoring/plain-text.ts';
import { isSignedFile } from './signed.ts';
import { wordsOfGuide } from './translate.ts';
import {
  hasFile,
  languagesFolder,
  readFileOfTranslations,
  translationsOf,
} from './translations.ts';
import { wordsIn } from './words-in-data.ts';

/** How far one file is translated into a language. */
export interface FileStatus {
  /** Its path below the language's folder, such as guides/talk.yaml. */
  readonly name: string;
  /** The English pieces in reading order, each with what it is in the language, or nothing. */
  readonly pieces: readonly { readonly en: string; readonly say: string }[];
  readonly missing: number;
  /** Translations whose English has changed or gone since. */
  readonly stale: readonly { readonly en: string; readonly say: string }[];
  readonly isSigned: boolean;
}

/**
 * How far each file is translated. A language in which the whole site is not needs only the first page.
 *
 * @param root the project's folder
 */
export function statusOf(root: string, tag: string): FileStatus[] {
  const isWhole = hasFile(root, tag, 'interface.yaml');
  const english = englishPieces(root);
  const wanted = [...english.keys()].filter((name) => isWhole === (name !== 'first-page.yaml'));
  return wanted.map((name) => {
    const translated = readFileOfTranslations(root, tag, name);
    const all = english.get(name) ?? [];
    return {
      name,
      pieces: all.map((en) => ({ en, say: translated.get(en) ?? '' })),
      missing: all.filter((en) => !translated.has(en)).length,
      stale: [...translated].flatMap(([en, say]) => (all.includes(en) ? [] : { en, say })),
      isSigned: isSignedFile(root, tag, name),
    };
  });
}

/** The English pieces of every file that can be translated, each once, by the file for their translations. */
function englishPieces(root: string): Map<string, string[]> {
  const all = new Map<string, Set<string>>();
  const add = (name: string, words: readonly string[]): void => {
    if (words.length === 0) return;
    const file = translationsOf(name);
    const before = all.get(file) ?? new Set();
    for (const each of words) before.add(each);
    all.set(file, before);
  };
  const textAt = (place: string): string =>
    plainText(readFileSync(join(root, place), 'utf8'), place);
  for (const name of filesIn(root, 'guides', '.mdx')) {
    add(`guides/${name}`, wordsOfGuide(textAt(placeOf(root, `guides/${name}`))));
  }
  for (const name of filesIn(root, '.', '.yaml')) {
    if (name.startsWith(`${languagesFolder}/`)) continue;
    for (const place of placesOf(root, name)) add(name, wordsIn(name, parse(textAt(place))));
  }
  return new Map([...all].map(([name, words]) => [name, [...words]]));
}

/** Where words of a file are: what a service says in a file of settings is laid over the project's. */
const placesOf = (root: string, name: string): string[] =>
  name.includes('/')
    ? [placeOf(root, name)]
    : [...new Set([`content/${name}`, placeOf(root, name)])].filter((place) =>
        existsSync(join(root, place)),
      );
