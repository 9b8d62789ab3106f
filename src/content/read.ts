import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { areaSchema } from '../councils/area-schema.ts';
import { door, doorWordsSchema, factsOfDoor, firstWordsSchema } from '../danger/schema.ts';
import { addressOf } from '../site/addresses.ts';
import {
  citedFacts,
  contactRequestsIn,
  sheetsIn,
  showsCouncils,
  showsSayings,
  showsSearch,
  walkthroughsIn,
  type ShownData,
} from '../authoring/mdx-usage.ts';
import * as rules from '../authoring/fields.ts';
import { checkContent, type Content, type Guide } from './content.ts';
import { councilPageSchema, factsOfCouncil } from '../councils/page-words.ts';
import { postcodeAreaSchema, councilSchema, districtSchema } from '../councils/schema.ts';
import { helpline } from '../helplines/schema.ts';
import { ContentFault, readYaml } from '../authoring/read-yaml.ts';
import { searchWordsSchema } from '../search/synonyms.ts';
import { contactRequests, sheet } from '../worksheets/schema.ts';
import { shortAddressesSchema, threeWordsSchema } from '../share/schema.ts';
import { readSiteSettings } from '../site/settings.ts';
import { factsOfDisclosure, disclosure } from '../disclosures/schema.ts';
import { walkthroughSchema } from '../walkthrough/schema.ts';
import { sentencesOf } from '../walkthrough/trail.ts';

/**
 * Reads all that authors write, and checks it: each file by its rules, then what they say of one
 * another. This is the one gate; nothing reaches a page, a list of what is due or a sheet to
 * sign except through here.
 *
 * @param root the project's folder, in which content/ is
 * @throws ContentFault that tells every fault at once, in words for an author
 */
export function readContent(root: string): Content {
  const faults: string[] = [];
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (fault) {
      if (!(fault instanceof ContentFault)) throw fault;
      faults.push(fault.message);
      return undefined;
    }
  };
  const text = (name: string): string => readFileSync(join(root, 'content', name), 'utf8');
  const one = <Rules extends z.ZodType>(name: string, rule: Rules) =>
    attempt(() => readYaml(text(name), `content/${name}`, rule));
  const folder = <Rules extends z.ZodType>(name: string, rule: Rules) =>
    new Map(
      filesIn(root, name, '.yaml').flatMap((file): [string, z.output<Rules>][] => {
        const entity = one(`${name}/${file}`, rule);
        return entity === undefined ? [] : [[file.slice(0, -'.yaml'.length), entity]];
      }),
    );

  const site = attempt(() => readSiteSettings(text('site.yaml'), 'content/site.yaml'));
  const topics = one('topics.yaml', rules.topics);
  const searchWords = one('search-words.yaml', searchWordsSchema);
  const doorWords = one('door-words.yaml', doorWordsSchema);
  const quietWords = one('quiet-words.yaml', rules.quietWords);
  const retired = one('retired.yaml', rules.retired);
  const shortAddresses = one('short-addresses.yaml', shortAddressesSchema);
  const threeWords = one('three-words.yaml', threeWordsSchema);
  const districts = one('districts.yaml', districtSchema);
  const areas = one('postcode-areas.yaml', postcodeAreaSchema);
  const areaNames = one('areas.yaml', areaSchema);
  const councilPage = one('council-page.yaml', councilPageSchema);
  const collections = {
    facts: folder('facts', rules.fact),
    sources: folder('sources', rules.source),
    helplines: folder('helplines', helpline),
    words: folder('words', rules.word),
    reviews: folder('reviews', rules.review),
    councils: folder('councils', councilSchema),
    walkthroughs: folder('walkthroughs', walkthroughSchema),
    disclosures: folder('disclosures', disclosure),
    doors: folder('doors', door),
    firstWords: folder('first-words', firstWordsSchema),
    worksheets: folder('worksheets', sheet),
    contactRequests: folder('contact-requests', contactRequests),
  };
  const guides = filesIn(root, 'guides', '.mdx').flatMap((name): Guide[] => {
    const file = `content/guides/${name}`;
    const mdx = text(`guides/${name}`).replaceAll('\r\n', '\n');
    const matter = /^---\n([\s\S]*?)\n---\n/.exec(mdx);
    // One empty line stands for the first "---", so that line numbers are right.
    const data = attempt(() => readYaml(`\n${matter?.[1] ?? ''}`, file, rules.guide));
    const id = name.slice(0, -'.mdx'.length).replace(/\/index$/, '');
    const shows = [
      ...shownIn(mdx, { ...collections, doorWords }),
      // The pages of councils are no guides: whoever signs the page that leads to them signs
      // their words too.
      ...(councilPage && showsCouncils(mdx)
        ? [{ facts: factsOfCouncil(councilPage), words: JSON.stringify(councilPage) }]
        : []),
    ];
    const facts = [...new Set([...citedFacts(mdx), ...shows.flatMap((shown) => shown.facts)])];
    return data ? [{ id, file, address: addressOf(id), data, mdx, shows, facts }] : [];
  });
  if (!site || !topics || !searchWords || !quietWords || !retired) {
    throw new ContentFault(faults.join('\n\n'));
  }
  if (!districts || !areas || !councilPage || !doorWords || !areaNames) {
    throw new ContentFault(faults.join('\n\n'));
  }
  if (!shortAddresses || !threeWords) throw new ContentFault(faults.join('\n\n'));
  if (faults.length) throw new ContentFault(faults.join('\n\n'));
  const lists = { topics, searchWords, quietWords, retired, shortAddresses, threeWords };
  const single = { site, ...lists, districts, areas, areaNames, councilPage };
  const content = { ...single, doorWords, guides, ...collections };
  const between = checkContent(content);
  if (between.length) throw new ContentFault(between.join('\n\n'));
  return content;
}

/** What a page shows besides its own words, for its sources and its signature. */
function shownIn(
  mdx: string,
  {
    walkthroughs,
    disclosures,
    doors,
    doorWords,
    firstWords,
    worksheets,
    contactRequests,
  }: Pick<Content, 'walkthroughs' | 'sayings' | 'doors' | 'firstWords' | 'sheets' | 'contactRequests'> & {
    readonly doorWords: Content['doorWords'] | undefined;
  },
): ShownData[] {
  const flows = walkthroughsIn(mdx).flatMap((id) => walkthroughs.get(id) ?? []);
  const filledIn = [
    ...sheetsIn(mdx).flatMap((id) => worksheets.get(id) ?? []),
    ...contactRequestsIn(mdx).flatMap((id) => contactRequests.get(id) ?? []),
  ];
  return [
    ...filledIn.map((entry) => ({ facts: [], words: JSON.stringify(entry) })),
    ...flows.map((flow) => ({
      facts: sentencesOf(flow).flatMap(({ facts }) => facts),
      words: JSON.stringify(flow),
    })),
    ...(showsSayings(mdx)
      ? [...disclosures.values()].map((entry) => ({
          facts: factsOfDisclosure(entry),
          words: JSON.stringify(entry),
        }))
      : []),
    ...(showsSearch(mdx)
      ? [
          ...[...doors.values()].map((entry) => ({
            facts: factsOfDoor(entry),
            words: JSON.stringify(entry),
          })),
          { facts: [], words: JSON.stringify([doorWords, ...firstWords]) },
        ]
      : []),
  ];
}

function filesIn(root: string, folder: string, ending: string): string[] {
  const directory = join(root, 'content', folder);
  if (!existsSync(directory)) return [];
  return (
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith(ending))
      // By name without the ending, so that "signed-2" comes after "signed": the later counts.
      .sort((a, b) => (a.slice(0, -ending.length) < b.slice(0, -ending.length) ? -1 : 1))
  );
}
