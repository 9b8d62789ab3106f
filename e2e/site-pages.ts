import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../src/content/interface-words.ts';
import { departmentAddress } from '../src/site/addresses.ts';
import { readContent } from '../src/content/read.ts';

const dist = join(import.meta.dirname, '../dist');

/** The address of every page that was built; the page for wrong addresses is at /404.html. */
export const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

if (addresses.length < 10) throw new Error('The site has fewer pages than it should: build it.');

/** All that authors wrote. */
export const content = readContent(join(import.meta.dirname, '..'));

/** The operator's settings that the site was built with. */
export const settings = content.site;

/** A few pages of departments: one of each kind that has other parts. */
function departmentsTried(): Set<string> {
  const districtsOf = new Set(
    Object.values(content.districts).flatMap(({ departments }) => departments.map(({ is }) => is)),
  );
  const byKind = Map.groupBy(content.departments, ([id, department]) =>
    [
      department.nation,
      department.kind,
      districtsOf.has(id) && 'districts',
      department.otherNames.length > 0 && 'other names',
      department.office && 'office',
      department.outOfHours && 'out of hours',
      department.from && 'begins',
      department.until && 'ends',
    ].join(),
  );
  return new Set([...byKind.values()].map(([first]) => departmentAddress(first?.[0] ?? '')));
}
const tried = departmentsTried();

/** A few short addresses. */
const shortTried = addresses.filter((address) => /^\/go\/./.test(address)).slice(0, 3);

/**
 * The pages that are opened in a browser: of departments and short addresses only a few. There are
 * hundreds of those, which differ in names alone, and e2e/built/ reads every one of them.
 */
export const addressesTried = addresses.filter(
  (address) =>
    !/^\/(council|go)\/./.test(address) || tried.has(address) || shortTried.includes(address),
);

const theFlow = content.walkthroughs.get('what-happens-next');
if (!theFlow) throw new Error('content/walkthroughs/what-happens-next.yaml is missing.');

/** The walkthrough of /children/what-happens-next/. */
export const flow = theFlow;

/** Words of the interface, by their part of content/interface.yaml. */
export const wordsOf = <Part extends keyof typeof say>(part: Part): (typeof say)[Part] => say[part];
