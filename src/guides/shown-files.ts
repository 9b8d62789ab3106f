import { namesIn } from '../authoring/mdx-usage.ts';
import { loudWordsIn } from '../authoring/quiet-words.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { hasOwnPages, type Guide } from './guide.ts';

interface ShownFiles {
  /** The folder of content/ that they are in. */
  readonly folder: string;
  /** The component by which a page shows one of them. */
  readonly component: string;
  /** Their names, without the extension. */
  readonly names: readonly string[];
}

/**
 * Faults in the names of files that pages show with a component: every file must be shown and have
 * a quiet name, and every name in a page must be a file. A service may have taken a page's words away.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export const faultsInNames = (
  { folder, component, names }: ShownFiles,
  guides: readonly Pick<Guide, 'file' | 'uses'>[],
  quietWords: readonly string[],
): string[] => [
  ...guides.flatMap((guide) =>
    namesIn(guide, component)
      .filter((name) => !names.includes(name))
      .map(
        (name) =>
          `${guide.file} names "${name}", but there is no content/${folder}/${name}.yaml.` +
          didYouMean(name, names),
      ),
  ),
  ...names
    .filter(
      (name) =>
        !hasOwnPages(guides) && !guides.some((guide) => namesIn(guide, component).includes(name)),
    )
    .map(
      (name) =>
        `content/${folder}/${name}.yaml: no page shows it.\n` +
        `  wanted: <${component} of="${name}" /> in a page`,
    ),
  ...names.flatMap((name) =>
    loudWordsIn(name, quietWords).map(
      (word) =>
        `content/${folder}/${name}.yaml: readers can see the name of this file, and "${word}" is a loud word.`,
    ),
  ),
];

/**
 * Faults in words that are printed: someone else may find the paper.
 *
 * @param file the file that has the words
 * @param text the words as they are printed
 * @param wanted what the author could write instead
 */
export const loudOnPaper = (
  file: string,
  text: string,
  wanted: string,
  quietWords: readonly string[],
): string[] =>
  loudWordsIn(text, quietWords).map(
    (word) =>
      `${file}: "${text}" may be printed, and has the loud word "${word}".\n  wanted: ${wanted}`,
  );
