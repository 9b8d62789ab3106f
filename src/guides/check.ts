import { faultInWords } from '../authoring/content-fault.ts';
import { namesIn } from '../authoring/mdx-usage.ts';
import { canYouFaults } from './check-can-you.ts';
import { linkFaults } from './check-links.ts';
import { columnFaults, pieceFaults } from './check-pieces.ts';
import { drawnFaults } from './drawn-pieces.ts';
import { answerIn } from './answer.ts';
import { helplinesOf, type Guide } from './guide.ts';
import type { GuideContent } from './schema.ts';
import { noSuchFile, noSuchFact, tooLoud, type CitedFacts } from '../authoring/messages.ts';
import { sectionsOf } from '../authoring/sections.ts';
import { councilAddress } from '../site/addresses.ts';
import { didYouMean } from '../text/did-you-mean.ts';

/** The guides, and everything that they name. */
interface CheckedContent extends GuideContent {
  readonly guides: readonly Guide[];
  readonly facts: CitedFacts;
  readonly helplines: ReadonlyMap<string, unknown>;
  readonly walkthroughs: ReadonlyMap<string, unknown>;
  readonly councils: ReadonlyMap<string, unknown>;
  readonly quietWords: readonly string[];
}

/** Finds what is wrong in guides, their reviews and retired addresses. */
export const checkGuides = (content: CheckedContent): string[] => [
  ...content.guides.flatMap((guide) => faultsInGuide(guide, content)),
  ...twice(content.guides),
  ...reviewFaults(content),
  ...retiredFaults(content),
];

/** What a component cannot do without. */
const needed: Readonly<Record<string, string>> = {
  ...{
    Cite: 'fact',
    CallCard: 'of',
    HelplineCards: 'of',
    QuietPaper: 'of',
    Walkthrough: 'of',
    WholeWalkthrough: 'of',
    Worksheet: 'of',
    Letter: 'of',
    ContactRequest: 'of',
  },
  ...{ CardSheet: 'page', Poster: 'page', Snippet: 'page', ShareEntry: 'page', ShortLink: 'page' },
  EmbedCard: 'says',
};

function faultsInGuide(guide: Guide, content: CheckedContent): string[] {
  const { file, data, mdx, address } = guide;
  // Only those that it cites itself: the facts of a file that it shows are checked with that file.
  const facts = new Set(namesIn(guide, 'Cite', 'fact'));
  const lines = mdx.split('\n');
  const lineAt = (place: number): number => mdx.slice(0, place).split('\n').length;
  const loud = (what: string, text: string): string[] =>
    tooLoud(file, what, text, content.quietWords);
  const headings = [...mdx.matchAll(/^(#{1,6}) +(.+)$/gm)].map(
    ({ index, 1: marks, 2: words }) =>
      `${file}, line ${lineAt(index)}: the heading "${words}" has no address of its own.\n` +
      `  wanted: <h${marks?.length} id="one-quiet-word">${words}</h${marks?.length}>`,
  );
  const pieces = pieceFaults(guide);
  const sections = sectionsOf(mdx).length;
  const unmarked =
    pieces.length > 0 || guide.uses.filter(({ name }) => name === 'h2').length === sections
      ? []
      : [
          `${file}: a heading is not written as the search and the links read it.\n` +
            '  wanted: each <h2 id="one-quiet-word">Words</h2> on a line of its own, with only words in it',
        ];
  const incomplete = guide.uses
    .filter(({ name, attributes }) => {
      const wanted = needed[name];
      return wanted !== undefined && attributes[wanted] === undefined;
    })
    .map(({ name, line = 1 }) =>
      faultInWords(file, {
        line,
        what: `<${name}> does not say what it is of.`,
        found: lines[line - 1]?.trim() ?? `<${name}>`,
        wanted: `<${name} ${needed[name]}="…">`,
      }),
    );
  const ids = [...mdx.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
  const repeated = ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map(
      (id) =>
        `${file}: the id "${id}" is used twice.\n  wanted: a different quiet word for one of them`,
    );
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
    ...pieces,
    ...columnFaults(guide),
    ...canYouFaults(guide),
    ...linkFaults(guide, {
      guides: content.guides,
      others: [...content.councils.keys()].map(councilAddress),
    }),
    ...unmarked,
    ...incomplete,
    ...answerFaults(file, answerIn(mdx).mdx),
    ...repeated,
    ...drawnFaults(guide),
    ...loud('address', address),
    ...loud('title', data.title),
    ...loud('summary', data.summary),
    ...ids.flatMap((id) => loud('id', id)),
    ...[...facts].flatMap((id) => noSuchFact(file, id, content.facts)),
    ...answers,
    ...['Walkthrough', 'WholeWalkthrough']
      .flatMap((component) => namesIn(guide, component))
      .flatMap((id) => noSuchFile(file, id, 'walkthroughs', content.walkthroughs)),
    ...helplinesOf(guide).flatMap((id) => noSuchFile(file, id, 'helplines', content.helplines)),
  ];
}

/** How many words an answer may have, so that it and somebody to call fit one screen of a phone. */
const longestAnswer = 40;

/** What is wrong with the words in a guide's `<Answer>`. */
function answerFaults(file: string, answer: string): string[] {
  const bare = answer.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  const count = bare.split(/\s+/).filter(Boolean).length;
  return [
    ...(count > longestAnswer
      ? [
          `${file}: the answer has ${count} words.\n` +
            `  wanted: at most ${longestAnswer} words in <Answer>, and the rest below it`,
        ]
      : []),
    ...(answer.includes('](')
      ? [`${file}: the answer has a link.\n  wanted: only words in <Answer>, and the link below it`]
      : []),
  ];
}

function twice(guides: readonly Guide[]): string[] {
  const shared = (what: string, of: (guide: Guide) => string) =>
    [...Map.groupBy(guides, of)].flatMap(([value, [first, ...others]]) =>
      others.map(
        ({ file }) =>
          `${file} and ${first?.file} have the same ${what}: ${value}\n` +
          `  wanted: a different ${what} for one of them`,
      ),
    );
  return [
    ...shared('address', ({ address }) => address),
    ...shared('title', ({ data }) => data.title),
  ];
}

/** What was said of a page that was taken down since is kept. */
const reviewFaults = ({ reviews, guides, retired }: CheckedContent): string[] =>
  [...reviews]
    .filter(([, { page }]) => ![...guides, ...retired].some(({ address }) => address === page))
    .map(
      ([id, { page }]) =>
        `content/reviews/${id}.yaml is a review of ${page}, but there is no such page.\n` +
        '  wanted: if the page was taken down, its address in retired.yaml (docs/tasks/take-a-page-down.md), and ' +
        'the review may stay; if it was never put on line, this file put aside, outside the project',
    );

function retiredFaults({ retired, guides }: CheckedContent): string[] {
  const addresses = guides.map(({ address }) => address);
  return retired.flatMap(({ address, goTo }) => [
    ...(addresses.includes(address)
      ? [`content/retired.yaml: "${address}" is still a page. Delete the page or this entry.`]
      : []),
    ...(addresses.includes(goTo)
      ? []
      : [
          `content/retired.yaml: "${address}" sends readers to ${goTo}, but there is no such page.`,
        ]),
  ]);
}
