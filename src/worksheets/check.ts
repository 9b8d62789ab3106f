import { namesIn } from '../authoring/mdx-usage.ts';
import { shown as shownWhole, type Guide, type ShownData } from '../guides/guide.ts';
import { faultsInNames, loudOnPaper } from '../guides/shown-files.ts';
import type { WorksheetContent } from './schema.ts';

/** The worksheets and contact requests that a guide shows. */
export const shownWorksheets = (
  guide: Pick<Guide, 'uses'>,
  { worksheets, contactRequests }: WorksheetContent,
): ShownData[] =>
  [
    ...namesIn(guide, 'Worksheet').flatMap((id) => worksheets.get(id) ?? []),
    ...namesIn(guide, 'ContactRequest').flatMap((id) => contactRequests.get(id) ?? []),
  ].map((entry) => shownWhole(entry));

interface Checked extends WorksheetContent {
  readonly guides: readonly Pick<Guide, 'file' | 'mdx' | 'uses'>[];
  readonly quietWords: readonly string[];
}

/**
 * Faults between pages and the worksheets and contact requests on them. Somebody else may find the
 * paper, so every line that may be printed must be quiet.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export function checkWorksheets({
  guides,
  quietWords,
  worksheets,
  contactRequests,
}: Checked): string[] {
  return [
    ...faultsInNames(
      { folder: 'worksheets', component: 'Worksheet', names: [...worksheets.keys()] },
      guides,
      quietWords,
    ),
    ...faultsInNames(
      {
        folder: 'contact-requests',
        component: 'ContactRequest',
        names: [...contactRequests.keys()],
      },
      guides,
      quietWords,
    ),
    ...[...worksheets].flatMap(([name, { paper, fields }]) =>
      [paper, ...fields.map(({ label }) => label)].flatMap((text) =>
        loudOnPaper(
          `content/worksheets/${name}.yaml`,
          text,
          'quiet words, such as "Notes"',
          quietWords,
        ),
      ),
    ),
    ...guides
      .filter((guide) => namesIn(guide, 'Worksheet').some((name) => worksheets.get(name)?.ticks))
      .flatMap(({ file, mdx }) =>
        linesOnPaper(mdx).flatMap((text) =>
          loudOnPaper(
            file,
            text,
            '<PrintAs says="a quieter way to ask it" /> at the end of that line',
            quietWords,
          ),
        ),
      ),
  ];
}

/** Each line of a guide's lists, as it would be printed. */
function linesOnPaper(mdx: string): string[] {
  return [...mdx.matchAll(/^(?:-|\d+\.) +(.+)$/gm)].map(([, text = '']) => {
    const [, quieter] = /<PrintAs says="([^"]*)" \/>/.exec(text) ?? [];
    return quieter ?? text.replaceAll(/<[^>]*>/g, '').replaceAll(/\]\([^)]*\)|[*[]/g, '');
  });
}
