import type { Guide } from '../guides/guide.ts';
import { faultsInNames, loudOnPaper } from '../guides/shown-files.ts';
import type { LetterContent } from './schema.ts';

interface Checked extends LetterContent {
  readonly guides: readonly Pick<Guide, 'file' | 'uses'>[];
  readonly quietWords: readonly string[];
}

/**
 * Faults between pages and the letters on them. A letter must say plainly what it asks for, but
 * what stands at its head and under its blanks is read at a glance, so that must be quiet.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export const checkLetters = ({ guides, quietWords, letters }: Checked): string[] => [
  ...faultsInNames(
    { folder: 'letters', component: 'Letter', names: [...letters.keys()] },
    guides,
    quietWords,
  ),
  ...[...letters].flatMap(([name, { paper, blanks }]) =>
    [paper, ...Object.values(blanks).map(({ label }) => label)].flatMap((text) =>
      loudOnPaper(
        `content/letters/${name}.yaml`,
        text,
        'quiet words, such as "Request for a letter"',
        quietWords,
      ),
    ),
  ),
];
