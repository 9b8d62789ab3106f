import { FEED } from './feed-addresses.ts';
import { baseOf, type HeaderRule } from './rules.ts';

const inQuotes = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

const escaped = (path: string): string => path.replaceAll(/[.?+^$()[\]{}|]/g, '\\$&');

/** Where the files go, for a site that begins at a path. */
export const folderNote = (base: string, indent: string): string =>
  base === '' ? '' : `${indent}# The files go into ${base} below this folder.\n`;

/**
 * The rules for nginx. A `map` for each header that differs lets one rule replace another, because
 * nginx does not merge `add_header`s.
 */
export function nginx(rules: readonly HeaderRule[]): string {
  const base = baseOf(rules);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$send_${name.toLowerCase().replaceAll('-', '_')}`;
  const usualOf = (name: string) =>
    inQuotes(rules.find(({ path }) => path === `${base}/*`)?.headers[name] ?? '');
  const others = rules.filter(({ path }) => path !== `${base}/*`);
  const differ = names.filter((name) => others.some(({ headers }) => name in headers));
  const maps = differ.map((name) => {
    const cases = others
      .filter(({ headers }) => headers[name] !== undefined)
      .reverse()
      .map(({ path, headers }) => {
        const pattern = path.endsWith('*') ? `~^${escaped(path.slice(0, -1))}` : path;
        return `  ${pattern} ${inQuotes(headers[name] ?? '')};`;
      });
    return `map $uri ${variable(name)} {\n  default ${usualOf(name)};\n${cases.join('\n')}\n}`;
  });
  return `# For the http part of nginx. Put your own name, certificate and folder where it says so.
# No access log, and no error log that names a page: what people read is not written down.

${maps.join('\n\n')}

# Give this site an nginx of its own: any other site in it can write down our readers' addresses and
# pages. "default_server" lets nginx refuse to start beside the site that it has from the start.
#
# Whoever asks without https is led to it, and no browser keeps the page's address for that.
server {
  listen 80 default_server;
  listen [::]:80 default_server;
  server_name your.name.example;
  server_tokens off;
  access_log off;
  error_log /dev/null crit;
  add_header Cache-Control no-store always;
  # Here Let's Encrypt looks, each time that a certificate is renewed.
  location /.well-known/acme-challenge/ {
    root /var/www/acme;
  }
  location / {
    return 301 https://your.name.example$request_uri;
  }
}

server {
  # nginx 1.25.1 and newer warn of "http2" in these lines, and do the same.
  listen 443 ssl http2 default_server;
  listen [::]:443 ssl http2 default_server;
  server_name your.name.example;
  # Nothing by which to know a browser again.
  ssl_session_tickets off;
  # ssl_certificate     /etc/ssl/your.name.example.pem;
  # ssl_certificate_key /etc/ssl/your.name.example.key;
${folderNote(base, '  ')}  root /var/www/your-site;
  index index.html;
  charset utf-8;
  default_type application/octet-stream;
  absolute_redirect off;
  server_tokens off;
  etag off;
  access_log off;
  error_log /dev/null crit;
  # Files stay open, which saves two fifths of the work. What is deleted is gone in a second. No more of
  # them, or too few are left for connections: many systems allow a program 1,024.
  open_file_cache max=200 inactive=10s;
  open_file_cache_valid 1s;
  open_file_cache_errors on;
  # The build has put a .br and a .gz beside each file. nginx sends the .br only with its Brotli
  # module (in Debian: libnginx-mod-http-brotli-static). If yours has it, take the # away:
  # brotli_static on;
  gzip_static on;
  gzip_vary on;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
  # For nginx a folder without a page is forbidden, and some addresses are bad. To readers, neither
  # is there.
  error_page 400 403 404 414 =404 ${base}/404.html;

${names
  .map((name) => (differ.includes(name) ? variable(name) : usualOf(name)))
  .map((value, at) => `  add_header ${names[at]} ${value} always;`)
  .join('\n')}

  # What programs ask for that read Open Referral UK.
  location ${base}${FEED} {
    try_files $uri $uri.json $uri/index.json =404;
  }
  # Films and their captions: the list of types that comes with nginx does not have them all.
  location ~ \\.(mp4|webm|vtt)$ {
    types { video/mp4 mp4; video/webm webm; text/vtt vtt; }
  }

  # Files that lie among the pages for other hosts.
  location ~ ^${escaped(base)}/(\\.ht|_(headers|redirects)$) {
    return 404;
  }
}
`;
}
