import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../src/interface.ts';
import { readContent } from '../src/read-content.ts';

const dist = join(import.meta.dirname, '../dist');

/** The address of every page that was built; the page for wrong addresses is at /404.html. */
export const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

if (addresses.length < 10) throw new Error('The site has fewer pages than it should: build it.');

/** All that authors wrote, as the site was built with it. */
export const content = readContent(join(import.meta.dirname, '..'));

/** The operator's settings that the site was built with. */
export const settings = content.site;

const theFlow = content.walkthroughs.get('what-happens-next');
if (!theFlow) throw new Error('content/walkthroughs/what-happens-next.yaml is missing.');

/** The walkthrough of /children/what-happens-next/. */
export const flow = theFlow;

/** Words of the interface, by their part of content/interface.yaml. */
export const wordsOf = <Part extends keyof typeof say>(part: Part): (typeof say)[Part] => say[part];
