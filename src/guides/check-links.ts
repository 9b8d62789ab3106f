import { faultInWords } from '../authoring/content-fault.ts';
import { closestName } from '../text/did-you-mean.ts';
import type { Guide } from './guide.ts';

/** The addresses that a link may lead to besides those of guides. */
interface Places {
  readonly guides: readonly Pick<Guide, 'address' | 'mdx' | 'uses'>[];
  readonly others: readonly string[];
}

/** Finds links in a guide that lead nowhere, or not where their author meant. */
export const linkFaults = (
  guide: Pick<Guide, 'address' | 'file' | 'uses'>,
  places: Places,
): string[] =>
  guide.uses.flatMap(({ name, attributes: { href, to }, line = 1 }) => {
    const link = name === 'a' ? href : name === 'StartRow' ? to : undefined;
    if (link === undefined) return [];
    const wanted = wantedFor(link, guide.address, places);
    if (wanted === null) return [];
    const what = 'this link leads nowhere.';
    return faultInWords(guide.file, { line, what, found: link, wanted });
  });

/** Whether another program follows a link, such as a telephone, or it leads to a file. */
const isElsewhere = (link: string): boolean =>
  /^(https:\/\/[^/\s.]+\.\S+|(tel|sms|mailto):\S+|\/\S+\.[a-z]+)$/.test(link);

/** What to write in place of a link; null if it leads somewhere. */
function wantedFor(link: string, own: string, { guides, others }: Places): string | null {
  if (isElsewhere(link)) return null;
  const [path = '', section] = link.split('#');
  const address = path === '' ? own : path;
  const target = guides.find((each) => each.address === address);
  if (target && section !== undefined) return sectionWanted(section, target);
  if (target || others.includes(address)) return null;
  if (/^(http:\/\/|www\.|[a-z\d-]+\.[a-z])/i.test(link)) {
    return `the whole web address, such as https://${link.replace(/^http:\/\//i, '')}`;
  }
  const known = [...guides.map((each) => each.address), ...others];
  const bare = `/${address.replaceAll(/^\/|\/$|\.mdx?$/g, '')}/`;
  const likely = known.includes(bare) ? bare : closestName(address, known);
  const example = likely ?? own;
  return `the address of a page, with a slash at both ends, such as "${example}"`;
}

/** The box at the end of each page, with somebody to call. */
const onEveryPage = ['talk-now'];

/** Parts that components make, of which each has an id of its own. */
const withOwnParts = ['HelplineCards', 'Glossary', 'CouncilsAtoZ', 'FactRegister', 'TopicsAtoZ'];

function sectionWanted(section: string, { mdx, uses }: Places['guides'][number]): string | null {
  const ids = [...mdx.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
  const known = [...ids, ...onEveryPage];
  if (known.includes(section) || uses.some(({ name }) => withOwnParts.includes(name))) return null;
  const likely = closestName(section, ids);
  return likely === null
    ? `the id of a heading on that page${ids.length > 0 ? `: ${ids.join(', ')}` : ''}`
    : `"#${likely}" (is this a typing slip?)`;
}
