import { usesComponent } from '../authoring/mdx-usage.ts';
import type { Guide } from '../guides/guide.ts';
import { noSuchFact, noSuchPage, unfitName, type CitedFacts } from '../authoring/messages.ts';
import { factsOfDisclosure, pagesOfDisclosure, type DisclosureContent } from './schema.ts';

/** The facts of the disclosures, of which a guide shows all or none. */
export const factsOfDisclosures = (
  guide: Pick<Guide, 'uses'>,
  { disclosures }: DisclosureContent,
): string[] =>
  usesComponent(guide, 'Disclosures') ? [...disclosures.values()].flatMap(factsOfDisclosure) : [];

interface Checked extends DisclosureContent {
  readonly facts: CitedFacts;
  readonly guides: readonly Pick<Guide, 'address'>[];
  readonly quietWords: readonly string[];
}

/** Faults in the disclosures. Each file's name is also the id of its place on the page. */
export const checkDisclosures = ({ disclosures, facts, guides, quietWords }: Checked): string[] =>
  [...disclosures].flatMap(([id, disclosure]) => {
    const file = `content/disclosures/${id}.yaml`;
    const cited = new Set(factsOfDisclosure(disclosure));
    return [
      ...[...cited].flatMap((fact) => noSuchFact(file, fact, facts)),
      ...pagesOfDisclosure(disclosure).flatMap((page) => noSuchPage(file, page, guides)),
      ...unfitName(file, id, quietWords),
    ];
  });
