/**
 * The one definition of what a server sends with each file. The build writes it out for the
 * hosts we know (`_headers`, nginx, Caddy), and the local server reads the same rules, so what
 * is tested here is what a reader gets.
 */
export interface HeaderRule {
  /** An exact path, or a prefix that ends in `*`. Matched against the path that was asked for. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Hashes as they stand in a policy: `sha256-…`, without quotes. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Directives in the order they are written; an empty list of sources is written as 'none'. */
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
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': [],
    'form-action': [],
    'frame-ancestors': [],
  });

/**
 * The search worker compiles WebAssembly; nothing else on the site may. A worker takes its
 * policy from its own response, so the permission stands on that one file only.
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
 * The rules for the whole site, general first; a later rule replaces a header of the same name.
 *
 * HTML is `no-store` so that Back after leaving does not find a kept copy. The search index is
 * too, although its names change with its content: its pieces hold the words of pages, and a kept
 * piece would tell what somebody looked for. Only code, in `/_astro/`, may be kept.
 */
export function headerRules(inline: InlineHashes): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': pagePolicy(inline),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        // clipboard-write and web-share are not listed: passing a page on needs them.
        'Permissions-Policy':
          'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000',
        'Cache-Control': 'no-store',
      },
    },
    { path: '/_astro/*', headers: { 'Cache-Control': forever } },
    {
      path: '/pagefind/pagefind-worker.js',
      headers: { 'Content-Security-Policy': searchWorkerPolicy },
    },
    {
      path: '/data/*',
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
  ];
}

const matches = (rule: HeaderRule, path: string): boolean =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;

/** The headers for one path: every rule that fits, later rules over earlier ones. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => matches(rule, path)).map((r) => r.headers));
}
