import type { z } from 'zod';
import { ContentFault } from '../authoring/content-fault.ts';
import type { ContentFile } from '../authoring/content-files.ts';
import { readYaml } from '../authoring/read-yaml.ts';
import { noBrandFiles, readBrandFiles } from '../brand/read-files.ts';
import { readFilms } from '../films/read-files.ts';
import { factsOf, type Guide } from '../guides/guide.ts';
import { checkQuietly } from '../languages/check-quiet.ts';
import { firstPages } from '../languages/first-page/first-pages.ts';
import { inLanguage } from './in-language.ts';
import { signedFiles } from '../languages/signed.ts';
import { belowLanguage, nameOfGuide, withoutAnswers } from '../languages/site-in-language.ts';
import { languagesShown } from '../languages/shown.ts';
import { languageOfBuild } from '../languages/translations.ts';
import { unreadFiles } from './content-folder.ts';
import { contentFiles, checkContent, factsShownIn, type Content, type Data } from './content.ts';
import { contentLayers } from './content-layers.ts';
import { readGuide } from './read-guide.ts';

/**
 * Reads everything that authors write and checks it: first each file against its schema, then the
 * files against one another. All content comes through here, whether for a page, for the list of
 * what is due, or for a sheet that a reviewer signs.
 *
 * @param root the project's folder, which holds content/
 * @param unsaved files that are not written yet, by their path in the project, with their text
 * @param tag the language to read it in: see src/languages/in-language.ts; none for English
 * @throws ContentFault with all faults together, in words for authors
 */
export function readContent(
  root: string,
  unsaved: ReadonlyMap<string, string> = new Map(),
  tag: string | undefined = languageOfBuild(),
): Content {
  const faults: string[] = [];
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (fault) {
      if (!(fault instanceof ContentFault)) throw fault;
      faults.push(fault.message);
      return undefined;
    }
  };
  const stopIfFaulty = (): void => {
    if (faults.length > 0) throw new ContentFault(faults.join('\n\n'));
  };

  const files = attempt(() => inLanguage(contentLayers(root, unsaved), root, tag));
  if (!files) throw new ContentFault(faults.join('\n\n'));
  const one = (file: ContentFile): unknown => attempt(() => files.read(file));
  const oneOfMany = (name: string, schema: z.ZodType): unknown =>
    attempt(() => {
      const place = files.placeOf(name);
      const text = files.text(place);
      try {
        return files.worded(name, readYaml(text, place, schema));
      } catch (fault) {
        const folder = rightFolder(text, name);
        if (folder === undefined) throw fault;
        const layer = place.slice(0, -name.length);
        throw new ContentFault(
          `${place}: this is written like the files of ${layer}${folder}/.\n` +
            `  wanted: the file in ${layer}${folder}/`,
        );
      }
    });
  const each = (name: string, schema: z.ZodType): ReadonlyMap<string, unknown> =>
    new Map(
      files.in(name, '.yaml').flatMap((file) => {
        const entity = oneOfMany(`${name}/${file}`, schema);
        return entity === undefined ? [] : [[file.slice(0, -'.yaml'.length), entity]];
      }),
    );
  const read = Object.entries(contentFiles).map(([key, declared]) => [
    key,
    declared.is === 'file' ? one(declared) : each(declared.name, declared.schema),
  ]);
  const written = files.in('guides', '.mdx').flatMap(
    (name) =>
      attempt(() => {
        const place = files.placeOf(`guides/${name}`);
        return readGuide(name, files.text(place), place);
      }) ?? [],
  );
  faults.push(...unreadFiles(root));
  stopIfFaulty();

  const data = Object.fromEntries(read) as Data;
  const guides = written.map((guide): Guide => ({
    ...guide,
    data: tag === undefined ? guide.data : withoutAnswers(guide.data),
    isEnglish: files.stillEnglish.has(nameOfGuide(guide.file)),
    facts: factsOf(guide, factsShownIn(guide, data)),
  }));
  const brand = attempt(() => readBrandFiles(root, data.site.brand)) ?? noBrandFiles;
  const films = attempt(() => readFilms(root, guides)) ?? new Map<string, never>();
  const { language } = files;
  const content: Content = {
    ...data,
    site: tag === undefined ? data.site : belowLanguage(data.site, tag),
    quietWords: [...data.quietWords, ...language.loud],
    guides,
    brand,
    films,
    own: files.own,
    language,
    signedTranslations: tag === undefined ? new Set() : signedFiles(root, tag),
    languages: attempt(() => languagesShown(root)) ?? [],
    firstPages: attempt(() => firstPages(root, data.firstPage)) ?? [],
  };
  faults.push(
    ...(tag === undefined
      ? checkContent(content).map((message) => files.named(message))
      : checkQuietly(content)),
  );
  stopIfFaulty();
  return content;
}

/** The folder of content/ that a file belongs into, if it is written like the files of another one. */
function rightFolder(text: string, file: string): string | undefined {
  return Object.values(contentFiles).find(({ is, name, schema }) => {
    if (is === 'file' || file.startsWith(`${name}/`)) return false;
    try {
      readYaml(text, file, schema);
      return true;
    } catch {
      return false;
    }
  })?.name;
}
