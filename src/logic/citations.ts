/**
 * The facts a guide cites, each once, in the order a reader meets them: the number beside a
 * statement is the fact's place in this list, counted from 1.
 *
 * @param body the guide as its author wrote it (MDX)
 */
export function citedFacts(body: string): string[] {
  const found = body.matchAll(/<Cite\s+fact="([^"]*)"\s*\/>/g);
  return [...new Set([...found].map(([, id]) => id ?? ''))];
}
