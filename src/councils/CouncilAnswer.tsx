import { councilAddress } from '../site/addresses.ts';
import type { CouncilAnswerWords, FinderData } from './finder-file.ts';
import type { CouncilFinding, CandidateGroup } from './find.ts';
import CouncilCard from './CouncilCard.tsx';
import type { AnyoneToCall } from './NumbersToCall.tsx';

interface Found {
  readonly finding: CouncilFinding;
  readonly data: FinderData;
}

/** How many characters of what was typed are repeated, as somebody may paste a lot. */
const mostRepeated = 60;

/** The sentence that screen readers announce. */
export function announcementOf({ typed, finding, data }: Found & { typed: string }): string {
  const {
    words,
    register: { councils },
  } = data;
  const quoted = typed.length > mostRepeated ? `${typed.slice(0, mostRepeated)}…` : typed;
  switch (finding.kind) {
    case 'empty':
      return words.empty;
    case 'nothing':
      return words.nothing.replace('{typed}', quoted);
    case 'elsewhere':
      return words.elsewhere[finding.where];
    case 'one':
      return words.one.replace('{council}', councils[finding.council]?.official ?? finding.council);
    case 'ask':
      return words.ask.replace('{typed}', quoted);
    case 'choose':
      return readings(finding.groups)
        ? words.chooseReading
        : words.choose.replace('{typed}', quoted);
  }
}

/** What comes below that sentence: the council's card, or the councils to choose from. */
export default function CouncilAnswer({
  finding,
  data,
  anyone,
}: Found & { readonly anyone: AnyoneToCall | null }) {
  const {
    words,
    register: { councils },
  } = data;
  if (finding.kind === 'one') {
    const { council: slug, known, label, close } = finding;
    const found = councils[slug];
    const reach = data.reach[slug];
    return found && reach ? (
      <div data-gss={found.gss}>
        <CouncilCard
          {...{ slug, reach, anyone, words, name: found.name, nation: found.nation }}
          calendar={data.calendar}
          ask={data.ask[found.nation]}
          says={data.says}
          because={words.known[known].replace('{label}', whole(label))}
          close={close.map((each) => councils[each]?.name ?? each)}
        />
      </div>
    ) : null;
  }
  const groups = 'groups' in finding ? finding.groups : [];
  if (groups.length === 0) return null;
  return (
    <>
      <p>{words.child}</p>
      {groups.map((group) => (
        <section key={group.label + group.councils.join()}>
          <h2>{headingOf(group, words)}</h2>
          <ul class="rows">
            {group.councils.map((slug) => (
              <li key={slug} data-gss={councils[slug]?.gss}>
                <a class="row" href={councilAddress(slug)}>
                  {councils[slug]?.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="/council/#a-to-z">{words.none}</a>
      </p>
    </>
  );
}

const readings = (groups: readonly CandidateGroup[]): boolean =>
  groups.length > 1 && groups.some((group) => !isName(group) && group.known !== 'area');

/** Keeps a postcode from being split over two lines. */
const whole = (postcode: string): string => postcode.replace(' ', '\u00a0');

/** Whether what was typed was read as a name, and not as a postcode or part of one. */
const isName = ({ known }: CandidateGroup): boolean =>
  known === 'name' || known === 'place' || known === 'named';

const headingOf = (group: CandidateGroup, words: CouncilAnswerWords): string =>
  isName(group) ? group.label : words.beginsWith.replace('{start}', whole(group.label));
