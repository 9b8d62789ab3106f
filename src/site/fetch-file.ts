import { below } from './base.client.ts';

/**
 * Fetches a file of this site that is the same for everybody: nothing that a reader typed or chose is
 * in the request.
 *
 * @throws Error if it cannot be fetched
 */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(below(address), { credentials: 'omit' });
  if (!response.ok) throw new Error(response.statusText);
  return response;
}
