import { namesIn } from '../authoring/mdx-usage.ts';
import { shown, type Guide, type ShownData } from '../guides/guide.ts';
import {
  noSuchFile,
  noSuchFact,
  noSuchPage,
  tooLoud,
  type CitedFacts,
} from '../authoring/messages.ts';
import { checkGraph } from './check-graph.ts';
import type { Flow, WalkthroughContent } from './schema.ts';
import { sentencesOf } from './trail.ts';

interface Checked extends WalkthroughContent {
  readonly guides: readonly Pick<Guide, 'address' | 'uses'>[];
  readonly facts: CitedFacts;
  readonly helplines: ReadonlyMap<string, unknown>;
  readonly quietWords: readonly string[];
}

/** The walkthroughs that a guide shows. */
export const shownWalkthroughs = (
  guide: Pick<Guide, 'uses'>,
  { walkthroughs }: WalkthroughContent,
): ShownData[] =>
  namesIn(guide, 'Walkthrough')
    .flatMap((id) => walkthroughs.get(id) ?? [])
    .map((flow) => shown(flow, factsOfFlow(flow)));

const factsOfFlow = (flow: Flow): string[] => sentencesOf(flow).flatMap(({ facts }) => facts);

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
    ...(guides.some((guide) => namesIn(guide, 'Walkthrough').includes(id))
      ? []
      : [`${file}: no page shows it.\n  wanted: <Walkthrough of="${id}" /> in a page`]),
    ...Object.values(flow.endings).flatMap(({ talk }) =>
      talk.flatMap(({ line }) => noSuchFile(file, line, 'helplines', helplines)),
    ),
    ...[...cited].flatMap((fact) => noSuchFact(file, fact, facts)),
    ...sentencesOf(flow).flatMap(({ more }) => (more ? noSuchPage(file, more, guides) : [])),
  ];
}
