// For tests: content that nobody wrote, right in all but what a test says.
import type { Content, Guide } from './content-faults.ts';
import type { Review } from './content-rules.ts';
import type { Department } from './department-rules.ts';
import type { Helpline } from './helpline-rules.ts';
import { channel, checkedAtSource } from './made-up-channels.ts';

type Fact = NonNullable<ReturnType<Content['facts']['get']>>;

interface Differences {
  readonly facts?: Readonly<Record<string, Partial<Fact>>>;
  /** By address. */
  readonly guides?: Readonly<
    Record<string, { cites?: readonly string[]; data?: Partial<Guide['data']> }>
  >;
  readonly helplines?: Readonly<Record<string, Partial<Helpline>>>;
  readonly departments?: Readonly<Record<string, Partial<Department>>>;
  readonly districts?: Content['districts'];
  readonly reviews?: readonly Review[];
  readonly site?: Content['site'];
}

const fact: Fact = {
  statement: 'A statement.',
  nations: ['england'],
  source: 'a-source',
  assurance: 'read',
  owner: 'safeguarding lead',
  checked: '2026-11-22',
  checkedBy: 'content editor',
  checkBy: '2027-02-22',
};

/** The front matter of a guide. */
export const guideData: Guide['data'] = {
  title: 'A title',
  heading: 'A heading',
  summary: 'A summary of this page that is long enough.',
  audience: ['parent'],
  nations: ['england'],
  answers: [],
  talk: [],
  owner: 'content editor',
  reviewed: '2026-11-22',
  reviewBy: '2027-05-22',
};

const helpline: Helpline = {
  name: 'A helpline',
  forWhom: 'Anybody.',
  needs: ['a child at risk'],
  identities: ['anyone'],
  nations: ['england'],
  holidays: 'unknown',
  owner: 'safeguarding lead',
  languages: ['English'],
  interpreters: 'unknown',
  website: 'https://www.helpline.example',
  passesOn: 'ask them first',
  channels: [channel],
};

const department: Department = {
  name: 'A place',
  official: 'A Council',
  otherNames: [],
  nation: 'england',
  kind: 'council',
  website: 'https://council.example',
  owner: 'safeguarding lead',
};

/** A telephone number of a department. */
export const phone: NonNullable<Department['office']> = {
  number: '01632 960 001',
  read: checkedAtSource,
};

const site: Content['site'] = {
  service: { name: 'Acorn Mediation', placeholder: false },
  site: { name: 'Before you mediate', tabName: null, address: 'https://help.acorn.test' },
  leaving: { address: 'https://www.bbc.co.uk/weather', name: 'BBC Weather' },
  contact: [],
  corrections: [],
  nations: ['england', 'wales'],
  referral: { parentMayCallFirst: true, parentCallsBy: 'same-day', confirmed: true },
};

const sentence = [{ say: 'A sentence.', facts: [] }];

/** What stands on the page of each department. */
export const departmentPage: Content['departmentPage'] = {
  heading: 'Services in {place}',
  headingOfTrust: 'Services of the {official}',
  summary: 'A summary.',
  talk: [],
  call: sentence,
  callUntil: 'Until {until}.',
  callAfter: 'From {dayAfter}:',
  callBefore: 'Until {dayBefore}:',
  callFrom: 'From {from}.',
  childCounts: sentence,
  ask: { heading: 'Ask', says: sentence },
  reach: {
    heading: 'Reach',
    office: 'By day:',
    noNumber: 'No number.',
    noOffice: 'No number for the day.',
    website: 'Not opened.',
    websiteFrom: 'Not opened.',
    govukLink: 'On GOV.UK',
    govuk: sentence,
    history: 'It stays.',
  },
  shut: {
    heading: 'Shut',
    outOfHours: 'By night:',
    noWait: sentence,
    team: sentence,
    noOutOfHours: 'Look.',
    nobody: sentence,
  },
  wrong: { heading: 'Wrong', says: sentence },
  area: {
    heading: 'Where',
    names: 'Names:',
    districts: 'Districts:',
    until: 'Until {until}:',
    from: 'From {from}:',
  },
  next: { heading: 'Next', pages: ['/'] },
};

/** Content with these entities; whatever a test leaves out of one is filled in. */
export function madeUpContent(differences: Differences = {}): Content {
  const each = <Whole>(whole: Whole, parts: Readonly<Record<string, Partial<Whole>>> = {}) =>
    new Map(
      Object.entries(parts).map(([id, part]): [string, Whole] => [id, { ...whole, ...part }]),
    );
  return {
    site: differences.site ?? site,
    topics: {},
    searchWords: { same: [], spellings: {}, dropped: [] },
    quietWords: [],
    retired: [],
    shortAddresses: {},
    threeWords: [],
    guides: Object.entries(differences.guides ?? {}).map(([address, { cites = [], data }]) => ({
      id: address === '/' ? 'home' : address.slice(1, -1),
      file: `content/guides/${address === '/' ? 'home' : address.slice(1, -1)}.mdx`,
      address,
      data: { ...guideData, title: `The title of ${address}`, ...data },
      mdx: `---\ntitle: x\n---\n\nWords.${cites.map((id) => `<Cite fact="${id}" />`).join('')}\n`,
      shows: [],
      facts: cites,
    })),
    facts: each(fact, differences.facts),
    sources: new Map([
      [
        'a-source',
        {
          title: 'A source',
          publisher: 'A publisher',
          address: 'https://source.example/page',
          date: 'undated',
        },
      ],
    ]),
    helplines: each(helpline, differences.helplines),
    words: new Map(),
    reviews: new Map((differences.reviews ?? []).map((review, at) => [`review-${at + 1}`, review])),
    departments: each(department, differences.departments),
    districts: differences.districts ?? {},
    areas: {},
    areaNames: { areas: [], outside: [], boxes: { outwards: [], source: 'ours' } },
    departmentPage,
    walkthroughs: new Map(),
    sayings: new Map(),
    doors: new Map(),
    doorWords: { groups: {}, not: [], first: [] },
    firstWords: new Map(),
    sheets: new Map(),
    reachMe: new Map(),
  };
}
