import { contactRequestsIn, sheetsIn } from '../authoring/mdx-usage.ts';
import type { Content } from '../content/content.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { loudWordsIn } from '../authoring/quiet-words.ts';

/**
 * What is wrong between the pages and what a reader fills in on them. Paper can be found, so every
 * line that may stand on it is quiet.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export function checkWorksheets({
  guides,
  quietWords,
  worksheets,
  contactRequests,
}: Content): string[] {
  const onPaper = (file: string, text: string, wanted: string): string[] =>
    loudWordsIn(text, quietWords).map(
      (word) =>
        `${file}: "${text}" may stand on paper, and has the loud word "${word}".\n` +
        `  wanted: ${wanted}`,
    );
  /** Each file is shown, by a quiet name, and each name that a page shows is a file. */
  const shown = (folder: string, piece: string, names: string[], on: typeof sheetsIn): string[] => [
    ...guides.flatMap(({ file, mdx }) =>
      on(mdx)
        .filter((name) => !names.includes(name))
        .map(
          (name) =>
            `${file} names "${name}", but there is no content/${folder}/${name}.yaml.` +
            didYouMean(name, names),
        ),
    ),
    ...names
      .filter((name) => !guides.some(({ mdx }) => on(mdx).includes(name)))
      .map(
        (name) =>
          `content/${folder}/${name}.yaml: no page shows it.\n` +
          `  wanted: <${piece} of="${name}" /> in a page`,
      ),
    ...names.flatMap((name) =>
      loudWordsIn(name, quietWords).map(
        (word) =>
          `content/${folder}/${name}.yaml: the name of this file can be seen, and "${word}" is a loud word.`,
      ),
    ),
  ];
  return [
    ...shown('sheets', 'Worksheet', [...worksheets.keys()], sheetsIn),
    ...shown('reach-me', 'ContactRequest', [...contactRequests.keys()], contactRequestsIn),
    ...[...worksheets].flatMap(([name, { paper, fields }]) =>
      [paper, ...fields.map(({ label }) => label)].flatMap((text) =>
        onPaper(`content/worksheets/${name}.yaml`, text, 'quiet words, such as "Notes"'),
      ),
    ),
    ...guides
      .filter(({ mdx }) => sheetsIn(mdx).some((name) => worksheets.get(name)?.ticks))
      .flatMap(({ file, mdx }) =>
        linesOnPaper(mdx).flatMap((text) =>
          onPaper(file, text, '<PrintAs says="a quieter way to ask it" /> at the end of that line'),
        ),
      ),
  ];
}

/** Each line of a guide's lists as it would stand on paper. */
function linesOnPaper(mdx: string): string[] {
  return [...mdx.matchAll(/^(?:-|\d+\.) +(.+)$/gm)].map(([, text = '']) => {
    const [, quieter] = /<PrintAs says="([^"]*)" \/>/.exec(text) ?? [];
    return quieter ?? text.replaceAll(/<[^>]*>/g, '').replaceAll(/\]\([^)]*\)|[*[]/g, '');
  });
}
