import { namesIn } from '../authoring/mdx-usage.ts';
import { shown as shownWhole, type Guide, type ShownData } from '../guides/guide.ts';
import type { WorksheetContent } from './schema.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { loudWordsIn } from '../authoring/quiet-words.ts';

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
  const loudOnPaper = (file: string, text: string, wanted: string): string[] =>
    loudWordsIn(text, quietWords).map(
      (word) =>
        `${file}: "${text}" may be printed, and has the loud word "${word}".\n` +
        `  wanted: ${wanted}`,
    );
  /** Every file must be shown and have a quiet name, and every name in a page must be a file. */
  const wrongNames = (folder: string, component: string, names: string[]): string[] => [
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
      .filter((name) => !guides.some((guide) => namesIn(guide, component).includes(name)))
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
  return [
    ...wrongNames('worksheets', 'Worksheet', [...worksheets.keys()]),
    ...wrongNames('contact-requests', 'ContactRequest', [...contactRequests.keys()]),
    ...[...worksheets].flatMap(([name, { paper, fields }]) =>
      [paper, ...fields.map(({ label }) => label)].flatMap((text) =>
        loudOnPaper(`content/worksheets/${name}.yaml`, text, 'quiet words, such as "Notes"'),
      ),
    ),
    ...guides.flatMap((guide) =>
      namesIn(guide, 'Worksheet').flatMap((name) => {
        const worksheet = worksheets.get(name);
        if (!worksheet?.ticks) return [];
        const { file, mdx } = guide;
        const { under } = worksheet;
        const lines = linesOnPaper(under === undefined ? mdx : partUnder(mdx, under));
        if (under !== undefined && lines.length === 0)
          return [
            `content/worksheets/${name}.yaml: ${file} has no list under a heading with the id "${under}".\n` +
              `  wanted: <h2 id="${under}"> in that page, with a list under it`,
          ];
        return lines.flatMap((text) =>
          loudOnPaper(
            file,
            text,
            '<PrintAs says="a quieter way to ask it" /> at the end of that line',
          ),
        );
      }),
    ),
  ];
}

/** What stands in a guide under a heading, up to the next heading or fold. */
function partUnder(mdx: string, id: string): string {
  const [, after = ''] = mdx.split(`<h2 id="${id}">`);
  return after.split(/<h2 |<Fold/)[0] ?? '';
}

/** Each line of a guide's lists, as it would be printed. */
function linesOnPaper(mdx: string): string[] {
  return [...mdx.matchAll(/^(?:-|\d+\.) +(.+)$/gm)].map(([, text = '']) => {
    const [, quieter] = /<PrintAs says="([^"]*)" \/>/.exec(text) ?? [];
    return quieter ?? text.replaceAll(/<[^>]*>/g, '').replaceAll(/\]\([^)]*\)|[*[]/g, '');
  });
}
