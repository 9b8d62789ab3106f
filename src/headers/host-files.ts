import type { HeaderRule } from './rules.ts';

/**
 * Writes the rules as configuration files for the hosts we know, by file name. None of them keeps
 * an access log, because which pages a person read must not be written down.
 */
export function hostFiles(
  rules: readonly HeaderRule[],
  base = '',
): Record<'_headers' | 'nginx.conf' | 'Caddyfile', string> {
  return {
    _headers: underscoreHeaders(rules),
    'nginx.conf': nginx(rules, base),
    Caddyfile: caddy(rules, base),
  };
}

/**
 * For Cloudflare Pages, where "!" removes a general header before a specific one is set. Netlify
 * has no such mark and joins the two, so that the stricter one wins: hashed code is not cached, and
 * the search worker may not compile. That is safe but incomplete. Both compress by themselves.
 * Neither host has been tried.
 */
function underscoreHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }, at) => {
    const replaced = at === 0 ? [] : Object.keys(headers).filter((name) => rules[0]?.headers[name]);
    return [
      path,
      ...replaced.map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

const [inQuotes, escaped] = [
  (value: string) => `"${value.replaceAll('"', '\\"')}"`,
  (path: string) => path.replaceAll(/[.?+^$()[\]{}|]/g, '\\$&'),
];

/** Where the files go on a host, for a site that begins at a path. */
const below = (base: string, indent = '  '): string =>
  base === '' ? '' : `${indent}# The files go into ${base} below this folder.\n`;

/** A `map` for each header lets one rule replace another: nginx does not merge `add_header`s. */
function nginx(rules: readonly HeaderRule[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$send_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const cases = rules
      .filter(({ headers, path }) => headers[name] !== undefined && path !== '/*')
      .reverse()
      .map(({ path, headers }) => {
        const pattern = path.endsWith('*') ? `~^${escaped(path.slice(0, -1))}` : path;
        return `  ${pattern} ${inQuotes(headers[name] ?? '')};`;
      });
    const usual = rules.find(({ path }) => path === '/*')?.headers[name] ?? '';
    return `map $uri ${variable(name)} {\n  default ${inQuotes(usual)};\n${cases.join('\n')}\n}`;
  });
  return `# For the http part of nginx. Put your own name, certificate and folder where it says so.
# No access log, and no error log that names a page: what people read is not written down.

${maps.join('\n\n')}

server {
  listen 443 ssl;
  server_name your.name.example;
  # ssl_certificate     /etc/ssl/your.name.example.pem;
  # ssl_certificate_key /etc/ssl/your.name.example.key;
${below(base)}  root /var/www/your-site;
  index index.html;
  charset utf-8;
  absolute_redirect off;
  server_tokens off;
  etag off;
  access_log off;
  error_log /dev/null crit;
  # The build has put a .br and a .gz beside each file. nginx sends the .br only with its Brotli
  # module (in Debian: libnginx-mod-http-brotli-static). If yours has it, take the # away:
  # brotli_static on;
  gzip_static on;
  gzip_vary on;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
  error_page 404 ${base}/404.html;

${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

  location ${base}/ {
    try_files $uri $uri/ =404;
  }
}
`;
}

/**
 * Caddy keeps no access log unless it is told to. It sorts its directives itself. Only inside
 * `route` does a later `header` replace an earlier one, and only if its block removes no header.
 * For a missing page, Caddy starts again in `handle_errors`.
 */
function caddy(rules: readonly HeaderRule[], base: string): string {
  const lines = ({ headers }: HeaderRule, indent: string) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}${name} \`${value}\``)
      .join('\n');
  const [usual, ...others] = rules;
  const usualLines = usual ? lines(usual, '\t\t') : '';
  const matchers = others.map(({ path }, at) => `\t@files${at + 1} path ${path}`);
  const blocks = others.map(
    (rule, at) => `\t\theader @files${at + 1} {\n${lines(rule, '\t\t\t')}\n\t\t}`,
  );
  return `# Put your own name and folder where it says so.
(usual) {
\theader {
${usualLines}
\t}
}

# The build has put a .br and a .gz beside each file.
(files) {
\tfile_server {
\t\tprecompressed br gzip
\t}
}

your.name.example {
${below(base, '\t')}\troot * /var/www/your-site
\tencode zstd gzip
\theader -Server

${matchers.join('\n')}

\troute {
\t\timport usual
${blocks.join('\n')}
\t\timport files
\t}
\thandle_errors {
\t\timport usual
\t\trewrite * ${base}/404.html
\t\timport files
\t}
}
`;
}
