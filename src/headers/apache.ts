import { FEED } from './feed-addresses.ts';
import { baseOf, type HeaderRule } from './rules.ts';

const pattern = (path: string): string => path.replaceAll(/[.?+^$()[\]{}|#\\]/g, '\\$&');

/** Apache takes "%" for the start of a placeholder. */
const inQuotes = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%')}"`;

/**
 * Which requests a rule is for, as an expression of Apache; nothing for all. By then Apache has put
 * the name of a page or of a compressed copy in the place of what was asked for.
 */
const condition = (path: string, base: string): string => {
  if (path === `${base}/*`) return '';
  const [start, end] = path.endsWith('*') ? [path.slice(0, -1), ''] : [path, '(\\.(br|gz))?$'];
  return ` "expr=%{REQUEST_URI} =~ m#^${pattern(start)}${end}#"`;
};

/** What ends in these has a compressed copy, if it is long enough. */
const types = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
};

/** A browser that says "br;q=0" refuses it. */
const takes = (encoding: string): string =>
  `RewriteCond %{HTTP:Accept-Encoding} "(?:^|,)\\s*${encoding}\\s*(?!;\\s*q=0(?:\\.0*)?\\s*(?:,|$))(?:[;,]|$)" [NC]`;

/** In an .htaccess file addresses have no slash at their start. */
const feed = FEED.slice(1);

const copies = (base: string): string[] =>
  [
    { encoding: 'br', ending: 'br' },
    { encoding: 'gzip', ending: 'gz' },
  ].map(
    ({ encoding, ending }) => `${takes(encoding)}
RewriteCond %{REQUEST_FILENAME} "\\.(${Object.keys(types).join('|')})$"
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)$ ${base}/$1.${ending} [L]`,
  );

/**
 * The rules for Apache as a file that lies in the folder of the site, which is all that those who
 * rent space on a shared server may change. No header depends on whether Apache has a module: a
 * server without mod_headers then sends nothing, in place of pages without them.
 */
export function htaccess(rules: readonly HeaderRule[]): string {
  const base = baseOf(rules);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const headers = names.map((name) =>
    [
      // The host may have set its own in the other of Apache's two tables. Then both would be sent.
      `Header unset ${name}`,
      ...rules.flatMap(({ path, headers: { [name]: value } }) =>
        value === undefined
          ? []
          : [`Header always set ${name} ${inQuotes(value)}${condition(path, base)}`],
      ),
    ].join('\n'),
  );
  const endings = Object.keys(types).join('|');
  return `# For Apache 2.4, in the folder of the site. The build writes it anew, because it goes with the
# pages. It needs mod_headers and mod_rewrite: a server that lacks one answers with an error and
# shows no page, because without the headers the site is not safe. It also needs "AllowOverride
# All". A server with "AllowOverride None" does not read this file, and shows pages WITHOUT the
# headers: "npm run check-live" in the folder of the project finds that out.
#
# An access log CANNOT be switched off here. Apache allows that only in the files of the whole
# server: ask your host, or use apache.conf if the server is yours.

Options -Indexes -MultiViews +SymLinksIfOwnerMatch
DirectoryIndex index.html
DirectorySlash Off
FileETag None
ServerSignature Off
<IfModule mod_expires.c>
  ExpiresActive Off
</IfModule>
ErrorDocument 403 ${base}/404.html
ErrorDocument 404 ${base}/404.html

<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>

${headers.join('\n')}

AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .svg .xml
${Object.entries(types)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
# Films and their captions, which not every server knows.
AddType video/mp4 .mp4
AddType video/webm .webm
AddType text/vtt .vtt
# The parts of the search index. Without a type a server may guess one.
AddType application/octet-stream .pagefind .pf_meta .pf_index .pf_fragment .pf_filter
RemoveLanguage .en

# The build has put a .br and a .gz beside each file.
${Object.entries(types)
  .map(
    ([ending, type]) => `<FilesMatch "\\.${ending}\\.(br|gz)$">
  ForceType "${type}; charset=utf-8"
</FilesMatch>`,
  )
  .join('\n')}
RemoveLanguage .br
<FilesMatch "\\.(${endings})\\.br$">
  AddEncoding br .br
</FilesMatch>
<FilesMatch "\\.(${endings})\\.gz$">
  AddEncoding gzip .gz
</FilesMatch>
<FilesMatch "\\.(${endings})(\\.(br|gz))?$">
  Header always merge Vary Accept-Encoding
  Header unset Vary
</FilesMatch>

RewriteEngine On
RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
RewriteRule ^ - [R=405,L]
# For other hosts.
RewriteRule ^_(headers|redirects)$ - [R=404,L]
# What programs ask for that read Open Referral UK.
RewriteRule ^(${feed}(/services)?)/?$ ${base}/$1/index.json [L]
RewriteCond %{REQUEST_FILENAME}.json -f
RewriteRule ^(${feed}/services/[^/.]+)$ ${base}/$1.json [L]
# A folder has its page at the address with the slash. Without a page it is not there at all.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
# Where another server in front of Apache does the https, Apache would lead to http.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{HTTP:X-Forwarded-Proto} =https [NC]
RewriteRule ^(.*[^/])$ https://%{HTTP_HOST}${base}/$1/ [R=301,L]
RewriteCond %{REQUEST_FILENAME} -d
RewriteRule ^(.*[^/])$ ${base}/$1/ [R=301,L]
RewriteRule ^(.*/)?$ ${base}/$1index.html

${copies(base).join('\n')}
`;
}

/**
 * For those who run their own Apache: a site that keeps no list of visits, with our .htaccess.
 *
 * @param base the path that the site begins at
 */
export const apacheSite = (
  base: string,
): string => `# For Apache 2.4. Put your own name, certificate and folder where it says so. The headers are in
# the .htaccess of the site's own folder. They need: a2enmod headers rewrite ssl
# No access log, and no error log that names a page: what people read is not written down.
#
# Whoever asks without https is led to it. Without this part the site that Apache has from the start
# would answer, and write down what was asked for.
<VirtualHost *:80>
  ServerName your.name.example
  CustomLog /dev/null common
  ErrorLog /dev/null
  Redirect permanent / https://your.name.example/
  # Or a browser keeps the page's address for that.
  Header always set Cache-Control no-store
  <IfModule mod_expires.c>
    ExpiresActive Off
  </IfModule>
</VirtualHost>

<VirtualHost *:443>
  ServerName your.name.example
  DocumentRoot /var/www/your-site
  SSLEngine on
  # Nothing by which to know a browser again. It needs "SSLSessionCache none" in ssl.conf, too.
  SSLSessionTickets off
  # SSLCertificateFile    /etc/ssl/your.name.example.pem
  # SSLCertificateKeyFile /etc/ssl/your.name.example.key
  # A log of its own, that goes nowhere: a site without one is written down in the log of all sites.
  CustomLog /dev/null common
  ErrorLog /dev/null
  TraceEnable off
  # For what Apache refuses before it has read the .htaccess.
  ErrorDocument 400 ${base}/404.html
  ErrorDocument 403 ${base}/404.html
  ErrorDocument 404 ${base}/404.html
  ErrorDocument 405 ${base}/404.html
  ErrorDocument 414 ${base}/404.html
  <Directory /var/www/your-site>
    Require all granted
    AllowOverride All
  </Directory>
</VirtualHost>
`;
