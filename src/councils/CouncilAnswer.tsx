import { councilAddress } from '../site/addresses.ts';
import type { FinderRegister } from './names.ts';
import type { CouncilFinding, CandidateGroup, SureKnown } from './find.ts';
import type { Elsewhere } from '../postcodes/parse.ts';

export interface CouncilAnswerWords {
  readonly empty: string;
  readonly nothing: string;
  readonly one: string;
  readonly choose: string;
  readonly ask: string;
  readonly chooseReading: string;
  readonly beginsWith: string;
  readonly none: string;
  readonly close: string;
  readonly open: string;
  readonly known: Readonly<Record<SureKnown, string>>;
  readonly elsewhere: Readonly<Record<Elsewhere, string>>;
  readonly always: Readonly<Record<'child' | 'danger' | 'shut' | 'wrong', string>>;
}

interface Props {
  readonly finding: CouncilFinding;
  /** What had been typed when Find was pressed; null before that. */
  readonly typed: string | null;
  readonly councils: FinderRegister['councils'];
  readonly words: CouncilAnswerWords;
}

/** How many characters of what was typed are repeated, as somebody may paste a lot. */
const mostRepeated = 60;

/** The result, which screen readers announce, and below it what to do in any case. */
export default function CouncilAnswer({ finding, typed, councils, words }: Props) {
  if (typed === null) return <div role="status" />;
  const quoted = typed.length > mostRepeated ? `${typed.slice(0, mostRepeated)}…` : typed;
  const readings =
    finding.kind === 'choose' &&
    finding.groups.length > 1 &&
    finding.groups.some((group) => !isName(group) && group.known !== 'area');
  return (
    <>
      <div role="status">
        {finding.kind === 'empty' && <p>{words.empty}</p>}
        {finding.kind === 'nothing' && <p>{words.nothing.replace('{typed}', quoted)}</p>}
        {finding.kind === 'elsewhere' && <p>{words.elsewhere[finding.where]}</p>}
        {finding.kind === 'one' && (
          <p>
            {words.one} <strong>{councils[finding.council]?.official}</strong>.
          </p>
        )}
        {finding.kind === 'ask' && <p>{words.ask.replace('{typed}', quoted)}</p>}
        {finding.kind === 'choose' && (
          <p>{readings ? words.chooseReading : words.choose.replace('{typed}', quoted)}</p>
        )}
      </div>
      {finding.kind === 'one' && <OneAnswer found={finding} councils={councils} words={words} />}
      {(finding.kind === 'choose' || finding.kind === 'ask') && (
        <>
          {finding.groups.map((group) => (
            <section key={group.label + group.councils.join()}>
              <h3>{headingOf(group, words)}</h3>
              <ul class="ways">
                {group.councils.map((slug) => (
                  <Council key={slug} slug={slug} councils={councils} />
                ))}
              </ul>
            </section>
          ))}
          <p>
            <a href="#a-to-z">{words.none}</a>
          </p>
        </>
      )}
      {finding.kind !== 'empty' && (
        <ul class="council-always">
          <li>
            <strong>{words.always.danger}</strong>
          </li>
          <li>{words.always.child}</li>
          <li>{words.always.shut}</li>
          <li>{words.always.wrong}</li>
        </ul>
      )}
    </>
  );
}

/** Keeps a postcode from being split over two lines. */
const whole = (postcode: string): string => postcode.replace(' ', '\u00a0');

/** Whether what was typed was read as a name, and not as a postcode or part of one. */
const isName = ({ known }: CandidateGroup): boolean =>
  known === 'name' || known === 'place' || known === 'named';

const headingOf = (group: CandidateGroup, words: CouncilAnswerWords): string =>
  isName(group) ? group.label : words.beginsWith.replace('{start}', whole(group.label));

interface AnswerProps extends Pick<Props, 'councils' | 'words'> {
  readonly found: Extract<CouncilFinding, { kind: 'one' }>;
}

function OneAnswer({ found, councils, words }: AnswerProps) {
  const { known, label, council, close } = found;
  const others = close.map((slug) => councils[slug]?.name ?? slug);
  return (
    <div class="found" data-gss={councils[council]?.gss}>
      <p>{words.known[known].replace('{label}', whole(label))}</p>
      <p>
        <a class="reach" href={councilAddress(council)}>
          {words.open} {councils[council]?.name}
        </a>
      </p>
      {others.length > 0 && <p>{words.close.replace('{names}', others.join(', '))}</p>}
    </div>
  );
}

function Council({ slug, councils }: Pick<Props, 'councils'> & { readonly slug: string }) {
  const council = councils[slug];
  return (
    <li data-gss={council?.gss}>
      <a href={councilAddress(slug)}>{council?.name}</a>
    </li>
  );
}
