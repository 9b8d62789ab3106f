/**
 * One sentence from pieces: "Please text me, try only on weekdays and leave no voicemail."
 * A piece that is empty was left out.
 *
 * @param begins the first word, such as "Please"
 * @returns nothing at all when every piece was left out
 */
export function joinSentence(begins: string, pieces: readonly string[]): string {
  const said = pieces.filter(Boolean);
  const last = said.pop();
  if (last === undefined) return '';
  return `${begins} ${said.length > 0 ? `${said.join(', ')} and ` : ''}${last}.`;
}
