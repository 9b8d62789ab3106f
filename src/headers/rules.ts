/**
 * Headers that a server sends with some files. The build writes these rules out for the hosts we
 * know (see host-files.ts) and our local server reads them too, so that we test the headers
 * that readers get.
 */
export interface HeaderRule {
  /** An exact path, or a prefix followed by `*`. It is compared with the requested path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Hashes for a policy: `sha256-…`, without the quotes. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The directives in order; an empty list of sources is written as 'none'. */
type Policy = Readonly<Record<string, readonly string[]>>;

const writePolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.length ? sources.join(' ') : "'none'"}`)
    .join('; ');

const quoted = (hashes: readonly string[]): string[] => hashes.map((hash) => `'${hash}'`);

const pagePolicy = (inline: InlineHashes): string =>
  writePolicy({
    'default-src': [],
    'script-src': ["'self'", ...quoted(inline.scripts)],
    'style-src': quoted(inline.styles),
    'img-src': ["'self'"],
    'media-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': [],
    'form-action': [],
    'frame-ancestors': [],
  });

/**
 * Only the search worker may compile WebAssembly. A worker's policy comes with its own file, so
 * this permission is given to that file alone.
 */
const searchWorkerPolicy = writePolicy({
  'default-src': [],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
  'base-uri': [],
  'form-action': [],
  'frame-ancestors': [],
});

const forever = 'public, max-age=31536000, immutable';

/**
 * The rules for the whole site, from general to specific: a later rule replaces earlier headers.
 *
 * HTML is `no-store`, so that Back after leaving finds no cached copy. So is the search index,
 * although its file names change with its content: its parts hold words of pages, and a cached part
 * would show what somebody searched for. Only code, in `/_astro/`, may be cached.
 *
 * @param base the path that the site begins at, such as /help: see src/site/below-base.ts
 * @param languages the folders that hold the site in other languages, such as cy
 */
export function headerRules(
  inline: InlineHashes,
  base = '',
  languages: readonly string[] = [],
): HeaderRule[] {
  const starts = [base, ...languages.map((tag) => `${base}/${tag}`)];
  return [
    {
      path: `${base}/*`,
      headers: {
        'Content-Security-Policy': pagePolicy(inline),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        // clipboard-write and web-share are not listed, because sharing a page needs them.
        'Permissions-Policy':
          'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000',
        'Cache-Control': 'no-store',
      },
    },
    { path: `${base}/_astro/*`, headers: { 'Cache-Control': forever } },
    ...starts.map((start) => ({
      path: `${start}/pagefind/pagefind-worker.js`,
      headers: { 'Content-Security-Policy': searchWorkerPolicy },
    })),
    ...starts.map((start) => ({
      path: `${start}/data/*`,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    })),
  ];
}

/** The path that a site with these rules begins at. The first is for the whole site. */
export const baseOf = ([whole]: readonly HeaderRule[]): string =>
  whole?.path.replace(/\/\*$/, '') ?? '';

const matches = (rule: HeaderRule, path: string): boolean =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;

/** The headers for one path, from every rule that matches; later rules replace earlier ones. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => matches(rule, path)).map((r) => r.headers));
}
