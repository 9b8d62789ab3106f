import { existsSync, readFileSync } from 'node:fs';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { join } from 'node:path';
import { filesIn, filesInLayer, serviceFolder, type Layer } from '../authoring/layers.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { pieceFaults } from './check-pieces.ts';
import { isTranslations, languagesFolder, translationsOf } from './translations.ts';

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
        if (sources.has(name)) return pieceFaults(file, piecesWithLines(join(root, file)));
        return (
          `${file}: there is no file in content/ that this translates.\n` +
          `  wanted: the same name as a page or a file of content/${didYouMean(name, [...sources])}; or the file deleted`
        );
      });
  });
}

function piecesWithLines(path: string): { en: string; say: string; line: number }[] {
  if (!existsSync(path)) return [];
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
