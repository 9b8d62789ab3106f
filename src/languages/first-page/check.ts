import { noSuchFact, noSuchFile, tooLoud, type CitedFacts } from '../../authoring/messages.ts';
import { factsOfFirstPage, type FirstPageContent } from './schema.ts';

interface Checked extends FirstPageContent {
  readonly facts: CitedFacts;
  readonly helplines: ReadonlyMap<string, unknown>;
  readonly quietWords: readonly string[];
}

const file = 'content/first-page.yaml';

/** Finds facts and helplines that there are not, and a title that gives too much away. */
export const checkFirstPage = ({ firstPage, facts, helplines, quietWords }: Checked): string[] => [
  ...factsOfFirstPage(firstPage).flatMap((id) => noSuchFact(file, id, facts)),
  ...firstPage.parts
    .flatMap(({ lines = [] }) => lines)
    .flatMap(({ line }) => noSuchFile(file, line, 'helplines', helplines)),
  ...tooLoud(file, 'title', firstPage.title, quietWords),
  ...tooLoud(file, 'summary', firstPage.summary, quietWords),
  ...firstPage.parts.flatMap(({ id }) => tooLoud(file, 'id', id, quietWords)),
];
