import { isMap, isNode, isScalar, isSeq, visit, type Document } from 'yaml';

/**
 * Lays one file of YAML over another: a setting of the upper one takes the place of the lower one's,
 * one by one in what has settings of its own; a list takes the place of a list. A file that is a list
 * itself adds its entries at the end.
 *
 * @param lower is changed
 */
export function layOver(lower: Document, upper: Document): void {
  const [below, above] = [lower.contents, upper.contents];
  if (above === null) return;
  if (isSeq(below) && isSeq(above)) below.items.push(...above.items);
  else lower.contents = laidOver(below, above);
}

function laidOver(below: unknown, above: unknown): Document['contents'] {
  if (!isMap(below) || !isMap(above)) return isNode(above) ? above : null;
  for (const pair of above.items) {
    const at = below.items.findIndex(({ key }) => nameOf(key) === nameOf(pair.key));
    const there = below.items[at];
    if (!there) below.items.push(pair);
    else if (isMap(there.value) && isMap(pair.value)) laidOver(there.value, pair.value);
    else below.items[at] = pair;
  }
  return below;
}

/** By text, because a name such as 7 is a number in YAML. */
const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

/**
 * Moves every place in a document on by some letters, as if it stood further down in a longer text.
 *
 * @param document is changed
 */
export function movedOn(document: Document, by: number): void {
  visit(document, {
    Node: (_key, node) => {
      if (node.range) node.range = [node.range[0] + by, node.range[1] + by, node.range[2] + by];
    },
  });
}
