import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, LineCounter, parse, parseDocument } from 'yaml';
import { filesIn, filesInLayer, serviceFolder, type Layer } from '../authoring/layers.ts';
import { loudWordsInside } from '../authoring/quiet-words.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { pieceFaults } from './check-pieces.ts';
import type { FirstPage } from './first-page/schema.ts';
import { isTranslations, languagesFolder, readLanguage, translationsOf } from './translations.ts';

/**
 * Finds what is wrong in the files of a language: translations of a file that there is not, and pieces
 * in which a link, a number or a source is not as in the English. That a piece is of older English is no
 * fault: the page stays English until somebody translates it again (`npm run translations`).
 *
 * @param root the project's folder
 * @returns messages for a translator
 */
export function languageFaults(root: string, tag: string): string[] {
  const sources = new Set(
    ['.mdx', '.yaml'].flatMap((ending) => filesIn(root, '.', ending)).map(translationsOf),
  );
  return (['content', 'service'] satisfies Layer[]).flatMap((layer) => {
    const there = layer === 'content' ? layer : serviceFolder();
    const folder = `${languagesFolder}/${tag}`;
    return filesInLayer(root, layer, folder, '')
      .filter(isTranslations)
      .flatMap((name) => {
        const file = `${there}/${folder}/${name}`;
        const pieces = piecesWithLines(join(root, file));
        const loud = name === 'first-page.yaml' ? loudFaults(root, tag, file, pieces) : [];
        if (sources.has(name)) return [...pieceFaults(file, pieces), ...loud];
        return (
          `${file}: there is no file in content/ that this translates.\n` +
          `  wanted: the same name as a page or a file of content/, or the file deleted` +
          didYouMean(name, [...sources])
        );
      });
  });
}

/** The title and the preview of the one page are seen by others. Not every script has spaces. */
function loudFaults(
  root: string,
  tag: string,
  file: string,
  pieces: readonly { en: string; say: string }[],
): string[] {
  const english = parse(readFileSync(join(root, 'content/first-page.yaml'), 'utf8')) as FirstPage;
  const { loud } = readLanguage(root, tag);
  return pieces
    .filter(({ en }) => en === english.title || en === english.summary)
    .flatMap(({ say }) =>
      // Turkish i has a capital of its own.
      loudWordsInside(say.toLocaleLowerCase(tag), loud).map(
        (word) =>
          `${file}: "${say}" has the loud word "${word}", and others can see it.\n` +
          '  wanted: quiet words, such as those in English',
      ),
    );
}

function piecesWithLines(path: string): { en: string; say: string; line: number }[] {
  const counter = new LineCounter();
  const { contents } = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter });
  if (!isSeq(contents)) return [];
  return contents.items.flatMap((item) =>
    isMap(item)
      ? {
          en: String(item.get('en') ?? ''),
          say: String(item.get('say') ?? ''),
          line: counter.linePos(item.range?.[0] ?? 0).line,
        }
      : [],
  );
}
