import type { Content } from '../content/content.ts';
import { noSuchPage, unfitName } from '../authoring/messages.ts';

/** What is wrong in the disclosures: the name of a file is its place on the page. */
export const checkDisclosures = ({ disclosures, guides, quietWords }: Content): string[] =>
  [...disclosures].flatMap(([id, { more }]) => {
    const file = `content/disclosures/${id}.yaml`;
    return [...noSuchPage(file, more, guides), ...unfitName(file, id, quietWords)];
  });
