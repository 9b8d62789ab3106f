/** Where the feed of Open Referral UK begins; the standard says what its addresses are from there on. */
export const FEED = '/data/hsds';

/**
 * The file that answers for an address of the Open Referral UK feed, which has neither the name of a
 * file nor a slash at its end; null for any other address. What follows a "?" is not looked at,
 * because there is one page with all services.
 */
export function feedFileFor(pathname: string): string | null {
  if (!pathname.startsWith(FEED)) return null;
  const rest = pathname.slice(FEED.length);
  if (/^(\/services)?\/?$/.test(rest)) return `${FEED}${rest.replace(/\/$/, '')}/index.json`;
  return /^\/services\/[\w-]+$/.test(rest) ? `${pathname}.json` : null;
}

/**
 * The same for Cloudflare Pages and Netlify, as a file among the pages: each address by itself,
 * because a pattern would also match the files. 200 means that the address stays as it is.
 *
 * @param files the address of every file that was built
 * @param base the path that the site begins at
 */
export function underscoreRedirects(files: readonly string[], base = ''): string {
  const lines = files
    .filter((file) => file.startsWith(`${base}${FEED}/`) && file.endsWith('.json'))
    .flatMap((file) => {
      const address = file.replace(/(\/index)?\.json$/, '');
      const asked = file.endsWith('/index.json') ? [address, `${address}/`] : [address];
      return asked.map((each) => `${each} ${file} 200`);
    });
  return `${lines.join('\n')}\n`;
}
