import { namesIn } from '../authoring/mdx-usage.ts';
import type { Guide } from '../guides/guide.ts';
import { faultsInNames, loudOnPaper } from '../guides/shown-files.ts';
import type { WorksheetContent } from './schema.ts';

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
            quietWords,
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
