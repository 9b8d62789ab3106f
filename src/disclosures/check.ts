import { shows } from '../authoring/mdx-usage.ts';
import { shown, type Guide, type ShownData } from '../guides/guide.ts';
import { noSuchPage, unfitName } from '../authoring/messages.ts';
import { factsOfDisclosure, type DisclosureContent } from './schema.ts';

/** The disclosures that a guide shows: all or none. */
export const shownDisclosures = (
  guide: Pick<Guide, 'uses'>,
  { disclosures }: DisclosureContent,
): ShownData[] =>
  shows(guide, 'Disclosures')
    ? [...disclosures.values()].map((entry) => shown(entry, factsOfDisclosure(entry)))
    : [];

interface Checked extends DisclosureContent {
  readonly guides: readonly Pick<Guide, 'address'>[];
  readonly quietWords: readonly string[];
}

/** Faults in the disclosures. Each file's name is also the id of its place on the page. */
export const checkDisclosures = ({ disclosures, guides, quietWords }: Checked): string[] =>
  [...disclosures].flatMap(([id, { more }]) => {
    const file = `content/disclosures/${id}.yaml`;
    return [...noSuchPage(file, more, guides), ...unfitName(file, id, quietWords)];
  });
