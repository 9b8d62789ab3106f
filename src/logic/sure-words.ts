import { plain } from './plain-words.ts';

/** What may stand in a line of sure words; the message is for its author. */
export const sureLine =
  /^(?=\S)(?:[\p{L}\p{N}'’]+|[\p{L}\p{N}'’]{3,}\*)(?: (?:[\p{L}\p{N}'’]+|[\p{L}\p{N}'’]{3,}\*))*$/u;

/**
 * Whether sure words stand in a question, side by side and in their order.
 *
 * @param line such as "want to die" or "strangl*": `*` where a word may go on
 * @param words the words of the question, as plain-words.ts gives them
 */
export function standsIn(line: string, words: readonly string[]): boolean {
  const wanted = plain(line).split(' ');
  return words.some((_, from) =>
    wanted.every((word, by) => {
      const typed = words[from + by] ?? '';
      return word.endsWith('*') ? typed.startsWith(word.slice(0, -1)) : typed === word;
    }),
  );
}
