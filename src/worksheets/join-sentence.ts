/**
 * Joins pieces into one sentence: "Please text me, try only on weekdays and leave no voicemail."
 *
 * @param begins the first word, such as "Please"
 * @param and the word before the last piece
 * @param pieces an empty one stands for a question that the reader left out
 * @returns an empty string if all of them were left out
 */
export function joinSentence(begins: string, and: string, pieces: readonly string[]): string {
  const said = pieces.filter(Boolean);
  const last = said.pop();
  if (last === undefined) return '';
  return `${begins} ${said.length > 0 ? `${said.join(', ')} ${and} ` : ''}${last}.`;
}
