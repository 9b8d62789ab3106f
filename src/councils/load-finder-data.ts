import { fetchFile } from '../site/fetch-file.ts';
import type { FinderData } from './finder-file.ts';

/**
 * Fetches what the finder knows.
 *
 * @returns null if it cannot be fetched or read; the list on the page still leads to every council
 */
export async function loadFinderData(address: string): Promise<FinderData | null> {
  try {
    const response = await fetchFile(address);
    return (await response.json()) as FinderData;
  } catch {
    return null;
  }
}
