import { departmentAddress } from '../site/addresses.ts';
import type { FinderRegister } from './names.ts';
import type { Finding, Group, SureKnown } from './find.ts';
import type { Elsewhere } from '../postcodes/parse.ts';

export interface AnswerWords {
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
  readonly finding: Finding;
  /** What was typed when it was asked; null before. */
  readonly typed: string | null;
  readonly departments: FinderRegister['departments'];
  readonly words: AnswerWords;
}

/** Long pastes are not repeated whole. */
const shown = 60;

/** What was found, to be read out when it comes; what to do in any case stands under it. */
export default function CouncilAnswer({ finding, typed, departments, words }: Props) {
  if (typed === null) return <div role="status" />;
  const quoted = typed.length > shown ? `${typed.slice(0, shown)}…` : typed;
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
            {words.one} <strong>{departments[finding.department]?.official}</strong>.
          </p>
        )}
        {finding.kind === 'ask' && <p>{words.ask.replace('{typed}', quoted)}</p>}
        {finding.kind === 'choose' && (
          <p>{readings ? words.chooseReading : words.choose.replace('{typed}', quoted)}</p>
        )}
      </div>
      {finding.kind === 'one' && (
        <OneAnswer found={finding} departments={departments} words={words} />
      )}
      {(finding.kind === 'choose' || finding.kind === 'ask') && (
        <>
          {finding.groups.map((group) => (
            <section key={group.label + group.departments.join()}>
              <h3>{headingOf(group, words)}</h3>
              <ul class="ways">
                {group.departments.map((slug) => (
                  <Department key={slug} slug={slug} departments={departments} />
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

/** A postcode is not broken at the end of a line. */
const whole = (postcode: string): string => postcode.replace(' ', '\u00a0');

/** Whether what was typed was read as a name, not as a postcode or its beginning. */
const isName = ({ known }: Group): boolean =>
  known === 'name' || known === 'place' || known === 'named';

const headingOf = (group: Group, words: AnswerWords): string =>
  isName(group) ? group.label : words.beginsWith.replace('{start}', whole(group.label));

interface AnswerProps extends Pick<Props, 'departments' | 'words'> {
  readonly found: Extract<Finding, { kind: 'one' }>;
}

function OneAnswer({ found, departments, words }: AnswerProps) {
  const { known, label, department, close } = found;
  const others = close.map((slug) => departments[slug]?.name ?? slug);
  return (
    <div class="found" data-gss={departments[department]?.gss}>
      <p>{words.known[known].replace('{label}', whole(label))}</p>
      <p>
        <a class="reach" href={departmentAddress(department)}>
          {words.open} {departments[department]?.name}
        </a>
      </p>
      {others.length > 0 && <p>{words.close.replace('{names}', others.join(', '))}</p>}
    </div>
  );
}

function Department({ slug, departments }: Pick<Props, 'departments'> & { readonly slug: string }) {
  const department = departments[slug];
  return (
    <li data-gss={department?.gss}>
      <a href={departmentAddress(slug)}>{department?.name}</a>
    </li>
  );
}
