/** In characters. Nobody would read more on a small screen. */
const longest = 190;
/** In characters. A shorter sentence says too little by itself. */
const short = 60;

/**
 * The first sentence of an author's MDX, with the second if the first is short: on this site the
 * answer always comes first. Empty if no sentence is found, or the first is too long.
 */
export function answerSentence(mdx: string): string {
  const plain = mdx
    .replaceAll(/<Cite [^>]*\/>/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/[[\]*]/g, '')
    .trim();
  const paragraph = plain
    .split(/\n\s*\n/)
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    // Lists make no sense without the line that introduces them; components write their own text.
    .find((text) => text !== '' && !/^[-<{#]|^\d+\. /.test(text) && !text.endsWith(':'));
  if (paragraph === undefined || paragraph.includes('<')) return '';
  const [first = '', second = ''] = paragraph.match(/.+?[.!?]+[”"’)]*(?=\s|$)/g) ?? [];
  const both = `${first.trim()} ${second.trim()}`.trim();
  const says = first.trim().length < short ? both : first.trim();
  return says.length <= longest ? says : first.trim().length <= longest ? first.trim() : '';
}
