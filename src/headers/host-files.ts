import { apacheSite, htaccess } from './apache.ts';
import { dockerfile, dockerignore } from './docker.ts';
import { caddy } from './caddy.ts';
import { underscoreRedirects } from './feed-addresses.ts';
import { nginx } from './nginx.ts';
import { baseOf, type HeaderRule } from './rules.ts';
import { underscoreHeaders } from './underscore-headers.ts';

/** Files by their names. */
type Files = Readonly<Record<string, string>>;

/**
 * Writes the rules as configuration files for the hosts we know: those that lie among the pages and
 * are uploaded with them, and those for whoever runs a server. None of these keeps an access log,
 * because which pages a person read must not be written down.
 *
 * @param built the address of every file that was built
 */
export const hostFiles = (
  rules: readonly HeaderRule[],
  built: readonly string[],
): { inSite: Files; forServers: Files } => ({
  inSite: {
    _headers: underscoreHeaders(rules, built),
    _redirects: underscoreRedirects(built, baseOf(rules)),
    '.htaccess': htaccess(rules),
  },
  forServers: {
    'nginx.conf': nginx(rules),
    Caddyfile: caddy(rules),
    'apache.conf': apacheSite(baseOf(rules)),
    Dockerfile: dockerfile(baseOf(rules)),
    // Docker looks for it beside the other, under this name.
    'Dockerfile.dockerignore': dockerignore,
  },
});
