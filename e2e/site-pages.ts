import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteSettings } from '../src/logic/site-settings.ts';

const dist = join(import.meta.dirname, '../dist');

/** The address of every page that was built; the page for wrong addresses is at /404.html. */
export const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

if (addresses.length < 10) throw new Error('The site has fewer pages than it should: build it.');

/** The operator's settings that the site was built with. */
export const settings = readSiteSettings(
  readFileSync(join(import.meta.dirname, '../content/site.yaml'), 'utf8'),
  'content/site.yaml',
);
