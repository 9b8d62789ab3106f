import { shows } from '../authoring/mdx-usage.ts';
import { shown, type Guide, type ShownData } from '../guides/guide.ts';
import { factsOfSaying, type DisclosureContent } from './schema.ts';

/** What a guide that lists the sayings shows: all of them. */
export const shownSayings = (
  guide: Pick<Guide, 'uses'>,
  { sayings }: DisclosureContent,
): ShownData[] =>
  shows(guide, 'Sayings')
    ? [...sayings.values()].map((entry) => shown(entry, factsOfSaying(entry)))
    : [];

interface Checked extends DisclosureContent {
  readonly guides: readonly Pick<Guide, 'address'>[];
  readonly quietWords: readonly string[];
}
import { noSuchPage, unfitName } from '../authoring/messages.ts';

/** What is wrong in the sayings: the name of a file is its place on the page. */
export const sayingFaults = ({ sayings, guides, quietWords }: Checked): string[] =>
  [...sayings].flatMap(([id, { more }]) => {
    const file = `content/sayings/${id}.yaml`;
    return [...noSuchPage(file, more, guides), ...unfitName(file, id, quietWords)];
  });
