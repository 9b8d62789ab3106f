import { namesIn } from '../authoring/mdx-usage.ts';
import { hasOwnPages, type Guide } from '../guides/guide.ts';
import {
  noSuchFile,
  noSuchFact,
  noSuchPage,
  tooLoud,
  type CitedFacts,
} from '../authoring/messages.ts';
import type { Helpline } from '../helplines/schema.ts';
import { checkGraph } from './check-graph.ts';
import type { Flow, WalkthroughContent } from './schema.ts';
import { sentencesOf } from './trail.ts';

interface Checked extends WalkthroughContent {
  readonly guides: readonly Pick<Guide, 'address' | 'file' | 'uses'>[];
  readonly facts: CitedFacts;
  readonly helplines: ReadonlyMap<string, Pick<Helpline, 'channels'>>;
  readonly quietWords: readonly string[];
}

/**
 * The facts of the walkthroughs that a guide shows whole. A page with only the questions does not list
 * their sources.
 */
export const factsOfWalkthroughs = (
  guide: Pick<Guide, 'uses'>,
  { walkthroughs }: WalkthroughContent,
): string[] =>
  namesIn(guide, 'WholeWalkthrough')
    .flatMap((id) => walkthroughs.get(id) ?? [])
    .flatMap(factsOfFlow);

const factsOfFlow = (flow: Flow): string[] => sentencesOf(flow).flatMap(({ facts }) => facts);

const linesOf = (flow: Flow): string[] =>
  Object.values(flow.endings).flatMap(({ call, talk }) =>
    [...call, ...talk].map(({ line }) => line),
  );

/** A helpline that an ending says to call must have a number. */
function withoutNumber(file: string, line: string, helplines: Checked['helplines']): string[] {
  const channels = helplines.get(line)?.channels;
  return channels && !channels.some(({ kind }) => kind === 'phone')
    ? [`${file} says to call "${line}", which has no number.\n  wanted: one with a phone`]
    : [];
}

/** Faults in walkthroughs: as graphs, in what they name, and if no page shows them. */
export const checkWalkthroughs = (content: Checked): string[] =>
  [...content.walkthroughs].flatMap(([id, flow]) => faultsIn(id, flow, content));

function faultsIn(
  id: string,
  flow: Flow,
  { guides, facts, helplines, quietWords }: Checked,
): string[] {
  const file = `content/walkthroughs/${id}.yaml`;
  const cited = new Set(factsOfFlow(flow));
  const places = [flow.questions, flow.endings, flow.timelines].flatMap(Object.keys);
  return [
    ...checkGraph(flow, file),
    ...places.flatMap((name) => tooLoud(file, 'name', name, quietWords)),
    ...['Walkthrough', 'WholeWalkthrough'].flatMap((component) =>
      hasOwnPages(guides) || guides.some((guide) => namesIn(guide, component).includes(id))
        ? []
        : [`${file}: no page shows it.\n  wanted: <${component} of="${id}" /> in a page`],
    ),
    ...[...new Set(linesOf(flow))].flatMap((line) =>
      noSuchFile(file, line, 'helplines', helplines),
    ),
    ...Object.values(flow.endings).flatMap(({ call }) =>
      call.flatMap(({ line }) => withoutNumber(file, line, helplines)),
    ),
    ...Object.values(flow.endings).flatMap(({ find }) =>
      find ? noSuchPage(file, find.to.replace(/#.*/, ''), guides) : [],
    ),
    ...[...cited].flatMap((fact) => noSuchFact(file, fact, facts)),
    ...sentencesOf(flow).flatMap(({ more }) => (more ? noSuchPage(file, more, guides) : [])),
  ];
}
