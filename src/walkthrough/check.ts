import { walkthroughsIn } from '../authoring/mdx-usage.ts';
import type { Content } from '../content/content.ts';
import { missing, noSuchPage, tooLoud } from '../authoring/messages.ts';
import { checkGraph } from './check-graph.ts';
import type { Flow } from './schema.ts';
import { sentencesOf } from './trail.ts';

/** What is wrong in the flows: each is sound as a graph, some page shows it, what it names exists. */
export const checkWalkthroughs = (content: Content): string[] =>
  [...content.walkthroughs].flatMap(([id, flow]) => faultsOfOne(id, flow, content));

function faultsOfOne(id: string, flow: Flow, { guides, helplines, quietWords }: Content): string[] {
  const file = `content/walkthroughs/${id}.yaml`;
  const places = [flow.questions, flow.endings, flow.timelines].flatMap(Object.keys);
  return [
    ...checkGraph(flow, file),
    ...places.flatMap((name) => tooLoud(file, 'name', name, quietWords)),
    ...(guides.some(({ mdx }) => walkthroughsIn(mdx).includes(id))
      ? []
      : [`${file}: no page shows it.\n  wanted: <Walkthrough of="${id}" /> in a page`]),
    ...Object.values(flow.endings).flatMap(({ talk }) =>
      talk.flatMap(({ line }) => missing(file, line, 'helplines', helplines)),
    ),
    ...sentencesOf(flow).flatMap(({ more }) => (more ? noSuchPage(file, more, guides) : [])),
  ];
}
