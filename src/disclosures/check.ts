import type { Content } from '../content/content.ts';
import { noSuchPage, unfitName } from '../authoring/messages.ts';

/** What is wrong in the sayings: the name of a file is its place on the page. */
export const sayingFaults = ({ sayings, guides, quietWords }: Content): string[] =>
  [...sayings].flatMap(([id, { more }]) => {
    const file = `content/sayings/${id}.yaml`;
    return [...noSuchPage(file, more, guides), ...unfitName(file, id, quietWords)];
  });
