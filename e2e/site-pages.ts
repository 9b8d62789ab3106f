import { readdirSync } from 'node:fs';
import { dist, root } from '../machine/cli/paths.ts';
import { numbersOf } from '../src/councils/numbers.ts';
import { councilAddress } from '../src/site/addresses.ts';
import { readContent } from '../src/content/read.ts';

/** Everything that the authors wrote. */
export const content = readContent(root);

/** Whether an address is in another language; those have tests of their own. */
const isTranslated = (address: string): boolean =>
  [...content.languages, ...content.firstPages.map(({ language }) => language)].some(({ tag }) =>
    address.startsWith(`/${tag}/`),
  );

/** The address of every page that was built in English; the “not found” page is at /404.html. */
export const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .filter((address) => !isTranslated(address))
  .sort();

if (addresses.length < 10) throw new Error('The site has fewer pages than it should: build it.');

/** The words of the site's interface. */
export const { say } = content;

/** The operator's settings that the site was built with. */
export const settings = content.site;

/** A few council pages: together they have every nation, every kind and every part. */
function councilsTried(): Set<string> {
  const districtsOf = new Set(
    Object.values(content.districts).flatMap(({ councils }) => councils.map(({ is }) => is)),
  );
  const seen = new Set<string>();
  const chosen = [...content.councils].filter(([id, council]) => {
    const parts = [
      council.nation,
      council.kind,
      districtsOf.has(id) && 'districts',
      council.otherNames.length > 0 && 'other names',
      `numbers: ${numbersOf(council, content)
        .map(({ when }) => when)
        .join(' and ')}`,
      ...numbersOf(council, content).flatMap(({ pageOf, then, shared, hours }) => [
        pageOf && 'old page',
        then && 'more to press',
        shared && 'shared',
        hours && 'hours',
      ]),
      council.professionals && 'professionals',
      council.from && 'begins',
      council.until && 'ends',
    ].filter((part): part is string => typeof part === 'string');
    const isNew = parts.some((part) => !seen.has(part));
    for (const part of parts) seen.add(part);
    return isNew;
  });
  return new Set(chosen.map(([id]) => councilAddress(id)));
}
const tried = councilsTried();

const shortTried = addresses.filter((address) => /^\/go\/./.test(address)).slice(0, 3);

/**
 * The pages that tests open in a browser. Only a few councils and short addresses are included:
 * there are hundreds, differing only in names, and e2e/built/ reads every one of them.
 */
export const addressesTried = addresses.filter(
  (address) =>
    !/^\/(council|go)\/./.test(address) || tried.has(address) || shortTried.includes(address),
);

const theFlow = content.walkthroughs.get('what-happens-next');
if (!theFlow) throw new Error('content/walkthroughs/what-happens-next.yaml is missing.');

/** The walkthrough of /children/what-happens-next/. */
export const flow = theFlow;

/** The words in one part of content/interface.yaml. */
export const wordsOf = <Part extends keyof typeof say>(part: Part): (typeof say)[Part] => say[part];
