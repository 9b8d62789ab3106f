import type { IncomingMessage } from 'node:http';

/**
 * Why a request is refused; null if it comes from the desk's own pages. The desk can change files and
 * sign, so no other site that is open in the same browser may use it: not by a form (its origin is
 * another), nor by a name that it points at this computer (the host is another).
 *
 * @param own where the desk is, such as "http://localhost:4330"
 * @param token a secret of this run, which each of its forms carries
 */
export function refusal(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  own: string,
  token: string,
  form: URLSearchParams | null,
): string | null {
  if (headers.host !== new URL(own).host) return `Open the desk at ${own}.`;
  const from = headers['sec-fetch-site'];
  if (from !== undefined && !['same-origin', 'none'].includes(String(from)) && method !== 'GET') {
    return 'This came from another site.';
  }
  if (method === 'GET') return null;
  if (method !== 'POST') return 'The desk knows no such request.';
  if (headers.origin !== own) return 'This came from another site.';
  if (form?.get('token') !== token) return 'This form is from an earlier desk: open the page anew.';
  return null;
}
