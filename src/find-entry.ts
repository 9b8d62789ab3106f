import { getEntry, type CollectionEntry } from 'astro:content';
import { nearest } from './logic/nearest.ts';
import { ContentFault } from './logic/read-yaml.ts';
import { getCollection } from 'astro:content';

type Named = 'facts' | 'sources' | 'helplines';

/**
 * The entry that a piece of content names. Astro only logs a name that leads nowhere and builds
 * all the same; a page about safety must not build with a source or a helpline missing.
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
  if (entry) return entry as CollectionEntry<Collection>;
  const known = (await getCollection(collection)).map((other) => other.id);
  const likely = nearest(id, known);
  throw new ContentFault(
    `${askedBy} names "${id}", but there is no file content/${collection}/${id}.yaml.` +
      (likely ? `\n  Did you mean "${likely}"?` : ''),
  );
}
