import { getEntry, type CollectionEntry } from 'astro:content';
import { ContentFault } from '../authoring/read-yaml.ts';

type Named = 'facts' | 'sources' | 'helplines';

/**
 * The entry that a piece of content names. Astro only logs a name that leads nowhere and builds
 * all the same. src/content/read.ts finds such names first and says what was meant; this makes
 * sure that none gets past it.
 *
 * @param askedBy the file that names it, for the message
 * @throws ContentFault when there is no such entry
 */
export async function findEntry<Collection extends Named>(
  collection: Collection,
  id: string,
  askedBy: string,
): Promise<CollectionEntry<Collection>> {
  const entry = await getEntry(collection, id);
  if (!entry) {
    throw new ContentFault(
      `${askedBy} names "${id}", but there is no content/${collection}/${id}.yaml.`,
    );
  }
  return entry as CollectionEntry<Collection>;
}
