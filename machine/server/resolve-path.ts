import fs from 'node:fs';
import path from 'node:path';
import { feedFileFor } from '../../src/headers/feed-addresses.ts';

/** Files that lie among the pages for a host to read. */
const FOR_HOSTS = /^\/(\.ht|_headers$|_redirects$)/;

/** What an address stands for in the built site. */
export type Served =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

/**
 * What to answer for a path such as "/guides/costs/": its index.html, a redirect when only the
 * final slash is missing, or nothing. This is what an ordinary web host does, so that a link
 * which works here works there too.
 */
export function servedFor(pathname: string, folder: string): Served {
  // Two slashes would make the redirect point at another host, and a backslash separates folders
  // on Windows. None of our addresses contains either.
  if (/^\/\/|\\|\0/.test(pathname) || FOR_HOSTS.test(pathname)) return { kind: 'missing' };
  const feed = feedFileFor(pathname);
  if (feed !== null && fs.existsSync(path.join(folder, feed))) return { kind: 'file', name: feed };
  const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const stat = statOf(path.join(folder, name));
  if (stat?.isFile()) return { kind: 'file', name };
  if (stat?.isDirectory() && fs.existsSync(path.join(folder, name, 'index.html'))) {
    return { kind: 'redirect', to: `${pathname}/` };
  }
  return { kind: 'missing' };
}

/** A missing file does not throw, but a name too long for any file does. */
function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
