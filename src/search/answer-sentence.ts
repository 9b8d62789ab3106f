/** More would not be read on a small screen. */
const longest = 190;
/** A sentence shorter than this says too little by itself. */
const short = 60;

/**
 * The first sentence of a text that an author wrote in MDX, and the second where the first is short:
 * on this site the answer comes first. Empty where the text begins with no sentence of its own.
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
    // Lists lead on from a sentence before them, and components write their own.
    .find((text) => text !== '' && !/^[-<{#]|^\d+\. /.test(text) && !text.endsWith(':'));
  if (paragraph === undefined || paragraph.includes('<')) return '';
  const [first = '', second = ''] = paragraph.match(/.+?[.!?]+[”"’)]*(?=\s|$)/g) ?? [];
  const both = `${first.trim()} ${second.trim()}`.trim();
  const says = first.trim().length < short ? both : first.trim();
  return says.length <= longest ? says : first.trim().length <= longest ? first.trim() : '';
}
