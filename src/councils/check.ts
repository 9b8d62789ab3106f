import { usesComponent } from '../authoring/mdx-usage.ts';
import type { Guide } from '../guides/guide.ts';
import { checkPostcodeTable } from './check-postcode-table.ts';
import type { CouncilContent } from './content-files.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkKept, type Kept } from './kept.ts';
import { dayAfter } from '../time/days.ts';
import { factsOfCouncil, placeholders, piecesOf } from './page-words.ts';
import { noSuchFile, noSuchFact, noSuchPage, tooLoud, unfitName } from '../authoring/messages.ts';
import type { FactContent } from '../facts/schema.ts';

/** The facts on the pages of councils, which are cited on the page that leads to them too. */
export const factsOfCouncils = (
  guide: Pick<Guide, 'uses'>,
  { councilPage }: CouncilContent,
): string[] => (usesComponent(guide, 'CouncilsAtoZ') ? factsOfCouncil(councilPage) : []);

interface CheckedContent extends CouncilContent, FactContent, Pick<Kept, 'site'> {
  readonly helplines: ReadonlyMap<string, unknown>;
  readonly guides: readonly Pick<Guide, 'address'>[];
  readonly quietWords: readonly string[];
}

/** Finds what is wrong in councils, the tables that lead to them and the words on their pages. */
export const checkCouncils = (content: CheckedContent): string[] => [
  ...successionFaults(content),
  ...districtFaults(content),
  ...checkAreas(content),
  ...checkPostcodeTable(content),
  ...pageFaults(content),
  ...nameFaults(content),
  ...checkNumbers(content),
  ...checkKept(content),
];

/** Each successor of a council must start on the day after the council's last. */
const successionFaults = ({ councils, facts }: CheckedContent): string[] =>
  [...councils].flatMap(([id, { until, becomes = [], change = [] }]) => {
    const file = `content/councils/${id}.yaml`;
    const wanted = until === undefined ? undefined : dayAfter(until, 1);
    return [
      ...becomes.flatMap((next) => noSuchFile(file, next, 'councils', councils)),
      ...becomes
        .filter((next) => councils.has(next) && councils.get(next)?.from !== wanted)
        .map(
          (next) =>
            `${file} ends on ${until}, so content/councils/${next}.yaml needs "from: '${wanted}'".`,
        ),
      ...change.flatMap((fact) => noSuchFact(file, fact, facts)),
    ];
  });

/** Finds days of a district on which no council, or more than one, has the duty. */
const districtFaults = ({ councils, districts }: CheckedContent): string[] =>
  Object.entries(districts).flatMap(([code, { name, councils: dated }]) =>
    dated.flatMap(({ is, from }, at) => {
      const file = `content/districts.yaml, ${code} (${name})`;
      const before = dated[at - 1]?.until;
      const joins =
        at === 0 ? from === undefined : before !== undefined && from === dayAfter(before, 1);
      const last = at === dated.length - 1 && dated[at]?.until !== undefined;
      return [
        ...noSuchFile(file, is, 'councils', councils),
        ...(joins
          ? []
          : [`${file}: "${is}" must start on the day after the council before it ends.`]),
        ...(last ? [`${file}: "${is}" ends, and no council comes after it.`] : []),
      ];
    }),
  );

/** Every council that a postcode area names must exist. */
const checkAreas = ({ areas, councils }: CheckedContent): string[] =>
  Object.values(areas)
    .flat()
    .flatMap((id) => noSuchFile('content/postcode-areas.yaml', id, 'councils', councils));

/** Checks the words that all pages of councils share. */
function pageFaults({ councilPage, facts, helplines, guides }: CheckedContent): string[] {
  const file = 'content/council-page.yaml';
  const unknown = [...JSON.stringify(councilPage).matchAll(/\{(\w+)\}/g)]
    .map(([, hole]) => hole ?? '')
    .filter((hole) => !placeholders.includes(hole));
  return [
    ...unknown.map(
      (hole) =>
        `${file} has the unknown placeholder {${hole}}.\n  wanted: one of ${placeholders.map((name) => `{${name}}`).join(', ')}`,
    ),
    ...piecesOf(councilPage).flatMap(({ say, nations, facts: cited }) =>
      cited.flatMap((id) => {
        const holds = facts.get(id)?.nations ?? [];
        const beyond = nations?.some((nation) => !holds.includes(nation)) ?? holds.length < 4;
        const lost = noSuchFact(file, id, facts);
        if (lost.length > 0 || !beyond) return lost;
        return [
          `${file}: "${say}" is shown in nations that content/facts/${id}.yaml does not cover.`,
        ];
      }),
    ),
    ...councilPage.talk.flatMap((id) => noSuchFile(file, id, 'helplines', helplines)),
    ...[councilPage.next.before, ...councilPage.next.pages].flatMap((page) =>
      noSuchPage(file, page, guides),
    ),
  ];
}

/** A council's file name is in the address of its page, and its name is that page's title. */
const nameFaults = ({ councils, quietWords }: CheckedContent): string[] =>
  [...councils].flatMap(([id, { name }]) => {
    const file = `content/councils/${id}.yaml`;
    return [...unfitName(file, id, quietWords), ...tooLoud(file, 'name', name, quietWords)];
  });
