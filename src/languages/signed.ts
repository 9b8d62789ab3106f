import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { folderOf, type Layer } from '../authoring/layers.ts';
import { day, hashFrom, line, settings } from '../authoring/fields.ts';
import { readYaml } from '../authoring/read-yaml.ts';
import { languagesFolder, readFileOfTranslations, type Translations } from './translations.ts';

/** What somebody who speaks both languages has signed: content/languages/cy/signed.yaml. */
export const signedSchema = z.array(
  settings({
    file: line('a file of translations, such as guides/talk.yaml'),
    /** The hash of the words of both languages, as `npm run translations` writes it. */
    words: hashFrom('npm run translations'),
    on: day,
  }),
  { error: 'a list of files that are signed, or []' },
);

const NAME = 'signed.yaml';

/** Where the signatures of a language are, in the project or in a service's own folder. */
export const signedPlace = (root: string, layer: Layer, tag: string): string =>
  join(folderOf(root, layer), languagesFolder, tag, NAME);

/** The hash by which a signature names what was read: the English, and what it is in the language. */
export const hashOfTranslations = (translations: Translations): string =>
  createHash('sha256')
    .update(JSON.stringify([...translations]))
    .digest('hex');

/**
 * All files of a language that somebody who speaks both has signed as they stand, by their path below its
 * folder. Any change in the words of either language undoes it.
 */
export const signedFiles = (root: string, tag: string): ReadonlySet<string> =>
  new Set(
    signatures(root, tag)
      .filter(({ file, words }) => words === hashOfFile(root, tag, file))
      .map(({ file }) => file),
  );

/**
 * The same of one file.
 *
 * @param name the file below the language's folder, such as guides/talk.yaml
 */
export const isSignedFile = (root: string, tag: string, name: string): boolean =>
  signatures(root, tag).some(
    ({ file, words }) => file === name && words === hashOfFile(root, tag, name),
  );

const hashOfFile = (root: string, tag: string, name: string): string =>
  hashOfTranslations(readFileOfTranslations(root, tag, name));

/** What was signed in both layers, whether it still stands or not. */
const signatures = (root: string, tag: string): z.infer<typeof signedSchema> =>
  (['content', 'service'] as const).flatMap((layer) => {
    const place = signedPlace(root, layer, tag);
    return existsSync(place) ? readYaml(readFileSync(place, 'utf8'), place, signedSchema) : [];
  });
