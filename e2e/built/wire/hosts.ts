import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../../machine/cli/paths.ts';

/** Where a server runs here: its port, its own folder, and the folder with the site. */
interface Places {
  readonly port: number;
  /** For the part of a file that leads from http to https. */
  readonly plainPort: number;
  readonly folder: string;
  readonly site: string;
}

/** A server program, and how to run it here with the file that we ship for it. */
export interface Host {
  readonly name: 'npm start' | 'nginx' | 'Caddy' | 'Apache';
  readonly program: string;
  /** How it is asked for its version, to see whether it is here. */
  readonly version: string;
  /** The file in dist-hosting/. */
  readonly file: string;
  /** Fills in what an operator would, the name and the folder, and what lets the server run here. */
  readonly fill: (text: string, places: Places) => string;
  readonly start: (places: Places & { readonly file: string }) => readonly string[];
}

/** Why tests of a program are left out; false if it is here. */
export const missing = ({ name, program, version }: Host): string | false =>
  spawnSync(program, [version]).error !== undefined && `${name}: not installed`;

const modules = '/usr/lib/apache2/modules';
const isRoot = process.getuid?.() === 0;

/** Also what a host may have switched on and what our .htaccess must bear: lists, guesses, a log. */
const apacheModules = [
  'mpm_event authn_core authz_core mime dir headers rewrite deflate',
  'autoindex negotiation alias setenvif filter brotli expires ssl socache_shmcb',
].flatMap((line) => line.split(' '));

const apacheServer = ({ port, plainPort, folder, site }: Places): string => `
ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/pid
Listen 127.0.0.1:${port}
Listen 127.0.0.1:${plainPort}
${apacheModules
  .filter((name) => existsSync(`${modules}/mod_${name}.so`))
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join('\n')}
${isRoot ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
IncludeOptional /etc/apache2/mods-available/mime.conf
IncludeOptional /etc/apache2/mods-available/negotiation.conf
IncludeOptional /etc/apache2/mods-available/deflate.conf
LogFormat "%r" common
CustomLog ${folder}/all-visits.log common
ErrorLog ${folder}/errors.log
ExpiresActive On
ExpiresDefault "access plus 1 month"
Header set Cache-Control "private"
<Directory ${site}>
  Options Indexes FollowSymLinks MultiViews
</Directory>
`;

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx sends .br files only with this module, which not every nginx has. */
export const hasBrotli = existsSync(brotli);

/** As in Debian's own file: a list of visits that ours must bear, and the types of files. */
const nginxServer = ({ folder }: Places): string => `
${hasBrotli ? `load_module ${brotli};` : ''}
pid ${folder}/pid;
error_log ${folder}/errors.log;
events {}
http {
log_format visits "$request";
access_log ${folder}/all-visits.log visits;
include /etc/nginx/mime.types;
default_type text/plain;
`;

const ourServer = pathToFileURL(join(root, 'machine/server/server.ts')).href;

/** Not every computer has IPv6, nor every container. */
export const hasIpv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
);

/** For nginx: our ports, on this computer alone, and without https. */
const listenHere = (text: string, { port, plainPort }: Places): string =>
  text.replaceAll(/^ *listen (\[::\]:)?(80|443)\b.*$/gm, (_, six: string | undefined, given) => {
    const at = given === '80' ? plainPort : port;
    if (six === undefined) return `listen 127.0.0.1:${at};`;
    return hasIpv6 ? `listen [::1]:${at};` : '';
  });

/** What `npm start` does once the site is built, for a copy of the site. */
const serveCopy = (headersFile: string, { port, site }: Places): string =>
  `const { startServer } = await import(${JSON.stringify(ourServer)});
   await startServer(${JSON.stringify({ port, host: '127.0.0.1', folder: site, headersFile })});`;

/** Our own server, and the programs that we ship a file for. */
export const hosts: readonly Host[] = [
  {
    name: 'npm start',
    program: process.execPath,
    version: '--version',
    file: 'headers.json',
    fill: (text) => text,
    start: ({ file, ...places }) => ['--input-type=module', '-e', serveCopy(file, places)],
  },
  {
    name: 'nginx',
    program: 'nginx',
    version: '-v',
    file: 'nginx.conf',
    fill: (text, places) =>
      nginxServer(places) +
      listenHere(text, places)
        .replace('/var/www/your-site', places.site)
        .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '') +
      '}',
    start: ({ file, folder }) => ['-c', file, '-p', folder, '-g', 'daemon off;'],
  },
  {
    name: 'Caddy',
    program: 'caddy',
    version: 'version',
    file: 'Caddyfile',
    fill: (text, { port, plainPort, site }) =>
      `{\n admin off\n auto_https off\n}\n${text
        .replace('http://your.name.example {', `http://127.0.0.1:${plainPort} {`)
        .replace('your.name.example {', `http://127.0.0.1:${port} {`)
        .replace('/var/www/your-site', site)}`,
    start: ({ file }) => ['run', '--config', file, '--adapter', 'caddyfile'],
  },
  {
    name: 'Apache',
    program: 'apache2',
    version: '-v',
    file: 'apache.conf',
    fill: (text, places) =>
      apacheServer(places) +
      text
        .replace('*:80', `127.0.0.1:${places.plainPort}`)
        .replace('*:443', `127.0.0.1:${places.port}`)
        .replace('SSLEngine on', 'SSLEngine off')
        .replaceAll('/var/www/your-site', places.site),
    start: ({ file }) => ['-f', file, '-D', 'FOREGROUND'],
  },
];
