import type { z } from 'zod';
import { contactsIn, walkthroughsIn, type ShownData } from './citations.ts';
import type * as rules from './content-rules.ts';
import { datedFaults } from './department-on.ts';
import { departmentPageFaults, type DepartmentPage } from './department-page.ts';
import type { Areas, Department, Districts } from './department-rules.ts';
import type { Helpline } from './helpline-rules.ts';
import { factsOfIntent, type Intent } from './intent-rules.ts';
import { formsOf } from './linked-words.ts';
import { didYouMean } from './nearest.ts';
import { loudWordsIn } from './quiet-words.ts';
import { searchWordFaults, type SearchWords } from './search-words-rules.ts';
import { shortAddressFaults, type ShortAddresses } from './short-address-rules.ts';
import type { SiteSettings } from './site-settings.ts';
import type { Saying } from './saying-rules.ts';
import { faultsInFlow } from './walkthrough-faults.ts';
import type { Flow } from './walkthrough-rules.ts';
import { sentencesOf } from './walkthrough.ts';

/** A guide as its author wrote it. */
export interface Guide {
  /** Its path below content/guides, without the ending. */
  readonly id: string;
  readonly file: string;
  readonly address: string;
  readonly data: z.infer<typeof rules.guide>;
  /** The whole file, front matter included. */
  readonly mdx: string;
  /** The files of data that it shows whole. */
  readonly shows: readonly ShownData[];
  /** The facts it states, each once, in the order a reader meets them. */
  readonly facts: readonly string[];
}

/** All that authors write, each file checked by itself. */
export interface Content {
  readonly site: SiteSettings;
  readonly guides: readonly Guide[];
  readonly topics: z.infer<typeof rules.topics>;
  readonly searchWords: SearchWords;
  readonly quietWords: readonly string[];
  readonly retired: z.infer<typeof rules.retired>;
  /** The number of each page that may be sent, fixed for ever. */
  readonly shortAddresses: ShortAddresses;
  /** The words that lead back to a page, in their order. */
  readonly threeWords: readonly string[];
  readonly facts: ReadonlyMap<string, z.infer<typeof rules.fact>>;
  readonly sources: ReadonlyMap<string, z.infer<typeof rules.source>>;
  readonly helplines: ReadonlyMap<string, Helpline>;
  readonly words: ReadonlyMap<string, z.infer<typeof rules.word>>;
  readonly reviews: ReadonlyMap<string, rules.Review>;
  readonly departments: ReadonlyMap<string, Department>;
  /** What stands on the page of each department. */
  readonly departmentPage: DepartmentPage;
  readonly districts: Districts;
  readonly areas: Areas;
  readonly walkthroughs: ReadonlyMap<string, Flow>;
  readonly sayings: ReadonlyMap<string, Saying>;
  /** What stands above search results, by the names of its files. */
  readonly intents: ReadonlyMap<string, Intent>;
}

/**
 * What is wrong between files that are each right by themselves: names that lead nowhere, two
 * pages at one address, loud words where others may see them, headings without an address.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export function faultsBetween(content: Content): string[] {
  return [
    ...content.guides.flatMap((guide) => faultsInGuide(guide, content)),
    ...twice(content.guides),
    ...namesThatLeadNowhere(content),
    ...retiredFaults(content),
    ...shortAddressFaults(content),
    ...searchWordFaults(content),
    ...nothingCites(content),
    ...wordFaults(content),
    ...sharedNumbers(content),
    ...withoutCard(content),
    ...datedFaults(content.departments, content.districts),
    ...areaFaults(content),
    ...departmentPageFaults(content),
    ...departmentFaults(content),
    ...[...content.walkthroughs].flatMap(([id, flow]) => flowFaults(id, flow, content)),
    ...[...content.sayings].flatMap(([id, entry]) => sayingFaults(id, entry, content)),
    ...intentFaults(content),
  ];
}

/** A name that should be the name of an entity. */
function missing(file: string, name: string, folder: string, known: Iterable<string>): string[] {
  const names = [...known];
  if (names.includes(name)) return [];
  return [
    `${file} names "${name}", but there is no content/${folder}/${name}.yaml.` +
      didYouMean(name, names),
  ];
}

function faultsInGuide({ file, data, mdx, address, facts }: Guide, content: Content): string[] {
  const lineAt = (place: number): number => mdx.slice(0, place).split('\n').length;
  const loud = (what: string, text: string): string[] =>
    loudWordsIn(text, content.quietWords).map(
      (word) =>
        `${file}: the ${what} "${text}" has the loud word "${word}".\n` +
        '  It can be read over a shoulder. wanted: quiet words, such as "Your first meeting"',
    );
  const headings = [...mdx.matchAll(/^(#{1,6}) +(.+)$/gm)].map(
    ({ index, 1: marks, 2: words }) =>
      `${file}, line ${lineAt(index)}: the heading "${words}" has no address of its own.\n` +
      `  wanted: <h${marks?.length} id="one-quiet-word">${words}</h${marks?.length}>`,
  );
  const ids = [...mdx.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
  const repeated = ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map(
      (id) => `${file}: the id "${id}" stands twice.\n  wanted: another quiet word for one of them`,
    );
  const cites = facts.flatMap((id) => {
    const gone = content.facts.get(id)?.withdrawn;
    return gone
      ? [
          `${file} cites "${id}", which was withdrawn on ${gone.on}.\n` +
            `  Say instead: ${gone.sayInstead}`,
        ]
      : missing(file, id, 'facts', content.facts.keys());
  });
  const topics = Object.keys(content.topics);
  const answers = data.answers
    .filter((topic) => !topics.includes(topic))
    .map(
      (topic) =>
        `${file} answers "${topic}", which is not in content/topics.yaml.` +
        didYouMean(topic, topics),
    );
  return [
    ...headings,
    ...repeated,
    ...loud('address', address),
    ...loud('title', data.title),
    ...loud('summary', data.summary),
    ...ids.flatMap((id) => loud('id', id)),
    ...cites,
    ...answers,
    ...walkthroughsIn(mdx).flatMap((id) =>
      missing(file, id, 'walkthroughs', content.walkthroughs.keys()),
    ),
    ...[...data.talk, ...contactsIn(mdx)].flatMap((id) =>
      missing(file, id, 'helplines', content.helplines.keys()),
    ),
  ];
}

function twice(guides: readonly Guide[]): string[] {
  const shared = (what: string, of: (guide: Guide) => string) =>
    [...Map.groupBy(guides, of)].flatMap(([value, [first, ...others]]) =>
      others.map(
        ({ file }) => `${file} and ${first?.file} have the same ${what}: ${value}\n  wanted: two`,
      ),
    );
  return [
    ...shared('address', ({ address }) => address),
    ...shared('title', ({ data }) => data.title),
  ];
}

function namesThatLeadNowhere({
  facts,
  sources,
  helplines,
  departments,
  reviews,
  guides,
}: Content): string[] {
  const known = [...sources.keys()];
  return [
    ...[...facts].flatMap(([id, { source }]) =>
      source ? missing(`content/facts/${id}.yaml`, source, 'sources', known) : [],
    ),
    ...[...helplines].flatMap(([id, { channels }]) =>
      channels
        .flatMap(({ number, times }) => [number.source, times?.source])
        .flatMap((source) =>
          source ? missing(`content/helplines/${id}.yaml`, source, 'sources', known) : [],
        ),
    ),
    ...[...departments].flatMap(([id, { office, outOfHours }]) =>
      [office?.read.source, outOfHours?.read.source].flatMap((source) =>
        source ? missing(`content/departments/${id}.yaml`, source, 'sources', known) : [],
      ),
    ),
    ...[...reviews].flatMap(([id, { page }]) =>
      guides.some(({ address }) => address === page)
        ? []
        : [`content/reviews/${id}.yaml is of the page ${page}, which does not exist.`],
    ),
  ];
}

function retiredFaults({ retired, guides }: Content): string[] {
  const addresses = guides.map(({ address }) => address);
  return retired.flatMap(({ address, goTo }) => [
    ...(addresses.includes(address)
      ? [`content/retired.yaml: ${address} is still a page. Take away the page or this entry.`]
      : []),
    ...(addresses.includes(goTo)
      ? []
      : [`content/retired.yaml: ${address} goes to ${goTo}, which does not exist.`]),
  ]);
}

/** A fact or a source that nothing uses would be checked by telephone for nobody. */
function nothingCites({ facts, sources, helplines, departments, guides }: Content): string[] {
  const cited = new Set(guides.flatMap((guide) => guide.facts));
  const used = new Set([
    ...[...facts.values()].map(({ source }) => source),
    ...[...helplines.values()].flatMap(({ channels }) =>
      channels.flatMap(({ number, times }) => [number.source, times?.source]),
    ),
    ...[...departments.values()].flatMap(({ office, outOfHours }) => [
      office?.read.source,
      outOfHours?.read.source,
    ]),
  ]);
  return [
    ...[...facts]
      .filter(([id, { withdrawn }]) => !cited.has(id) && !withdrawn)
      .map(
        ([id]) => `content/facts/${id}.yaml: no page cites this fact. Cite it, or take it away.`,
      ),
    ...[...sources.keys()]
      .filter((id) => !used.has(id))
      .map((id) => `content/sources/${id}.yaml: nothing was read here. Use it, or take it away.`),
  ];
}

/** A word's file name is its place on /words/, so it can be read over a shoulder. */
function wordFaults({ words, quietWords }: Content): string[] {
  const forms = Map.groupBy(
    [...words].flatMap(([id, { word }]) => formsOf(word).map((form) => ({ id, form }))),
    ({ form }) => form,
  );
  return [
    ...[...words.keys()].flatMap((id) =>
      /^[a-z\d]+(-[a-z\d]+)*$/.test(id) && loudWordsIn(id, quietWords).length === 0
        ? []
        : [
            `content/words/${id}.yaml: the name of this file is its address on the page.\n` +
              '  wanted: small letters and hyphens, and quiet words, such as "court-adviser.yaml"',
          ],
    ),
    ...[...forms].flatMap(([form, [first, second]]) =>
      second
        ? [
            `content/words/${second.id}.yaml: "${form}" stands in content/words/${first?.id}.yaml too.\n` +
              '  wanted: one of the two',
          ]
        : [],
    ),
  ];
}

/** A service that the page of services does not show would be checked for nobody. */
function withoutCard({ guides, helplines }: Content): string[] {
  const talk = guides.find(({ address }) => address === '/talk/');
  if (!talk) return [];
  const shown = contactsIn(talk.mdx);
  return [...helplines.keys()]
    .filter((id) => !shown.includes(id))
    .map(
      (id) =>
        `content/helplines/${id}.yaml: /talk/ does not show it.\n` +
        `  wanted: "${id}" in a <Contacts of="…" /> of content/guides/talk.mdx`,
    );
}

/** Which departments a postcode area touches is told by their names. */
const areaFaults = ({ areas, departments }: Content): string[] =>
  Object.values(areas)
    .flat()
    .flatMap((id) => missing('content/postcode-areas.yaml', id, 'departments', departments.keys()));

/** Its page is at /council/, the file's name and a slash; its name is the title of that page. */
const departmentFaults = ({
  departments,
  departmentPage,
  helplines,
  guides,
  quietWords,
}: Content) => [
  ...[...departments].flatMap(([id, { name }]) =>
    /^[a-z\d]+(-[a-z\d]+)*$/.test(id) && loudWordsIn(`${id} ${name}`, quietWords).length === 0
      ? []
      : [
          `content/departments/${id}.yaml: the file's name and "name" can be read over a shoulder.\n` +
            '  wanted: small letters and hyphens in the name of the file, and quiet words in both',
        ],
  ),
  ...departmentPage.talk.flatMap((id) =>
    missing('content/department-page.yaml', id, 'helplines', helplines.keys()),
  ),
  ...departmentPage.next.pages.flatMap((page) =>
    noSuchPage('content/department-page.yaml', page, guides),
  ),
];

/** One number in two files would be mended in one of them. */
function sharedNumbers({ helplines }: Content): string[] {
  const numbers = [...helplines].flatMap(([id, { channels }]) =>
    channels
      .filter(({ kind }) => kind === 'phone' || kind === 'text')
      .map(({ kind, address }) => ({ id, key: `${kind} ${address.replaceAll(' ', '')}`, address })),
  );
  return [...Map.groupBy(numbers, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.map(
      ({ id, address }) =>
        `content/helplines/${id}.yaml: ${address} stands in content/helplines/${first?.id}.yaml too.\n` +
        '  wanted: one of the two',
    ),
  );
}

/** A flow is sound as a graph, some page shows it, and what it names exists. */
function flowFaults(id: string, flow: Flow, { guides, helplines, quietWords }: Content): string[] {
  const file = `content/walkthroughs/${id}.yaml`;
  const places = [flow.questions, flow.endings, flow.timelines].flatMap(Object.keys);
  return [
    ...faultsInFlow(flow, file),
    ...places.flatMap((name) =>
      loudWordsIn(name, quietWords).map(
        (word) =>
          `${file}: the name "${name}" is a place on the page, and "${word}" is a loud word.`,
      ),
    ),
    ...(guides.some(({ mdx }) => walkthroughsIn(mdx).includes(id))
      ? []
      : [`${file}: no page shows it.\n  wanted: <Walkthrough of="${id}" /> in a page`]),
    ...Object.values(flow.endings).flatMap(({ talk }) =>
      talk.flatMap(({ line }) => missing(file, line, 'helplines', helplines.keys())),
    ),
    ...sentencesOf(flow).flatMap(({ more }) => (more ? noSuchPage(file, more, guides) : [])),
  ];
}

function sayingFaults(id: string, { more }: Saying, { guides, quietWords }: Content): string[] {
  const file = `content/sayings/${id}.yaml`;
  return [
    ...noSuchPage(file, more, guides),
    ...loudWordsIn(id, quietWords).map(
      (word) =>
        `${file}: the name of this file is its address on the page, and "${word}" is a loud word.`,
    ),
  ];
}

/** Its name may be seen in the page; whatever it names exists; one comes before another. */
function intentFaults({ intents, facts, helplines, guides, quietWords }: Content): string[] {
  const order = [...Map.groupBy([...intents], ([, { urgency }]) => urgency).values()];
  return [
    ...[...intents].flatMap(([id, intent]) => {
      const file = `content/intents/${id}.yaml`;
      return [
        ...intent.lines.flatMap((line) => missing(file, line, 'helplines', helplines.keys())),
        ...intent.more.flatMap((page) => noSuchPage(file, page, guides)),
        ...factsOfIntent(intent).flatMap((fact) => {
          const gone = facts.get(fact)?.withdrawn;
          return gone
            ? [
                `${file} rests on "${fact}", which was withdrawn on ${gone.on}.\n` +
                  `  Say instead: ${gone.sayInstead}`,
              ]
            : missing(file, fact, 'facts', facts.keys());
        }),
        ...loudWordsIn(id, quietWords).map(
          (word) => `${file}: the name of this file can be seen, and "${word}" is a loud word.`,
        ),
      ];
    }),
    ...order.flatMap(([first, ...others]) =>
      others.map(
        ([id, { urgency }]) =>
          `content/intents/${id}.yaml: the urgency ${urgency} is that of content/intents/${first?.[0]}.yaml too.\n` +
          '  wanted: another number, so that one comes before the other',
      ),
    ),
  ];
}

function noSuchPage(file: string, link: string, guides: readonly Guide[]): string[] {
  const addresses = guides.map(({ address }) => address);
  const [address = ''] = link.split('#');
  if (addresses.includes(address)) return [];
  return [`${file} sends readers to ${link}, which is no page.` + didYouMean(address, addresses)];
}
