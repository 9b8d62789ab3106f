import { existsSync } from 'node:fs';

/** A server program, and how to run it here with the file that we ship for it. */
export interface HostProgram {
  readonly program: string;
  /** How it is asked for its version, to see whether it is here. */
  readonly version: string;
  /** The file in dist-hosting/. */
  readonly file: string;
  /** The ending of the copy that it sends for each encoding; none where it packs the file itself. */
  readonly copies: Readonly<Record<'gzip' | 'br', string>>;
  /** Fills in what an operator would, the name and the folder, and what lets the server run here. */
  readonly fill: (text: string, port: number, folder: string) => string;
  readonly start: (file: string, folder: string) => readonly string[];
}

const modules = '/usr/lib/apache2/modules';
const isRoot = process.getuid?.() === 0;

/** Also what a host may have switched on and what our .htaccess must bear: lists, guesses, a log. */
const apacheModules = [
  'mpm_event authn_core authz_core mime dir headers rewrite deflate',
  'autoindex negotiation alias setenvif filter brotli expires ssl socache_shmcb',
].flatMap((line) => line.split(' '));

const apacheServer = (port: number, folder: string): string => `
ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/pid
Listen 127.0.0.1:${port}
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
<Directory ${folder}>
  Options Indexes FollowSymLinks MultiViews
</Directory>
`;

/** The programs that we ship a file for. */
export const hostPrograms: readonly HostProgram[] = [
  {
    program: 'nginx',
    // Its Brotli module is one that not every nginx has, so our file leaves it to the operator.
    copies: { gzip: '.gz', br: '' },
    version: '-v',
    file: 'nginx.conf',
    fill: (text, port, folder) =>
      `pid ${folder}/pid; error_log ${folder}/log; events {} http { types { text/html html; text/javascript js; application/json json; }
       ${text.replace('listen 443 ssl;', `listen 127.0.0.1:${port};`).replace('/var/www/your-site', `${folder}/site`)} }`,
    start: (file, folder) => ['-c', file, '-p', folder, '-g', 'daemon off;'],
  },
  {
    program: 'caddy',
    copies: { gzip: '.gz', br: '.br' },
    version: 'version',
    file: 'Caddyfile',
    fill: (text, port, folder) =>
      `{\n admin off\n auto_https off\n}\n${text
        .replace('your.name.example {', `http://127.0.0.1:${port} {`)
        .replace('/var/www/your-site', `${folder}/site`)}`,
    start: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
  },
  {
    program: 'apache2',
    copies: { gzip: '.gz', br: '.br' },
    version: '-v',
    file: 'apache.conf',
    fill: (text, port, folder) =>
      apacheServer(port, folder) +
      text
        .replace('*:443', `127.0.0.1:${port}`)
        .replace('SSLEngine on', 'SSLEngine off')
        .replaceAll('/var/www/your-site', `${folder}/site`),
    start: (file) => ['-f', file, '-D', 'FOREGROUND'],
  },
];
