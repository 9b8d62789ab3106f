import type { FinderData } from './finder-file.ts';

/**
 * Fetches what the finder knows. Nothing that was typed is in the request: it is for one file, the
 * same for everybody.
 *
 * @returns null if it cannot be fetched or read; the list on the page still leads to every council
 */
export async function loadFinderData(address: string): Promise<FinderData | null> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    return response.ok ? ((await response.json()) as FinderData) : null;
  } catch {
    return null;
  }
}
