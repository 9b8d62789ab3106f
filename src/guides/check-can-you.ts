import { frontMatterIn } from '../authoring/front-matter.ts';
import { faultInWords } from '../authoring/content-fault.ts';
import { closestName } from '../text/did-you-mean.ts';
import type { Guide } from './guide.ts';

/**
 * Finds sentences that a guide promises under "canYou" and does not say. That they stand
 * near enough to the beginning is found on the built page: e2e/built/can-you.test.ts.
 */
export function canYouFaults({ file, data, mdx }: Pick<Guide, 'file' | 'data' | 'mdx'>): string[] {
  const said = wordsOf(mdx.slice(frontMatterIn(mdx)?.whole.length));
  const sentences = said.split(/(?<=[.?!])\s+/);
  const lines = mdx.split('\n');
  return (data.canYou ?? [])
    .filter(({ says }) => !said.includes(plain(says)))
    .map(({ says }) =>
      faultInWords(file, {
        line:
          lines.findIndex((line) => plain(line).includes(plain(says))) + 1 ||
          lines.indexOf('canYou:') + 1,
        what: 'the page does not say this sentence.',
        found: says,
        wanted: `a sentence of the page, letter by letter${likely(says, sentences)}`,
      }),
    );
}

function likely(says: string, sentences: readonly string[]): string {
  const meant = closestName(says, sentences);
  return meant === null ? '' : `, such as: ${meant}`;
}

/** What a reader reads of a page: no tags, no marks, no addresses. */
const wordsOf = (mdx: string): string =>
  plain(
    mdx
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll('**', ''),
  );

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
