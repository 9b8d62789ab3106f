import type { HeaderRule } from './rules.ts';

/**
 * The same rules in the words of the hosts we know, by file name. No host file keeps an access
 * log: which pages a person read must not be written down.
 */
export function hostFiles(
  rules: readonly HeaderRule[],
): Record<'_headers' | 'nginx.conf' | 'Caddyfile', string> {
  return {
    _headers: underscoreHeaders(rules),
    'nginx.conf': nginx(rules),
    Caddyfile: caddy(rules),
  };
}

/**
 * Cloudflare Pages, where "!" takes a general header away before a special one is set. Netlify
 * has no such sign and joins the two: then the stricter holds, so hashed code is not kept and the
 * search worker may not compile. Safe, but not whole; neither host has been tried.
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

/** A `map` for each header, so that one rule can replace another; nginx's own do not join. */
function nginx(rules: readonly HeaderRule[]): string {
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
  root /var/www/your-site;
  index index.html;
  charset utf-8;
  absolute_redirect off;
  server_tokens off;
  etag off;
  access_log off;
  error_log /dev/null crit;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
  error_page 404 /404.html;

${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/**
 * Caddy keeps no access log unless it is told to. It sorts its directives by itself; only inside
 * `route` does a later one replace an earlier, and only while none of its block takes a header
 * away. A missing page starts afresh in `handle_errors`.
 */
function caddy(rules: readonly HeaderRule[]): string {
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

your.name.example {
\troot * /var/www/your-site
\tencode zstd gzip
\theader -Server

${matchers.join('\n')}

\troute {
\t\timport usual
${blocks.join('\n')}
\t\tfile_server
\t}
\thandle_errors {
\t\timport usual
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}
