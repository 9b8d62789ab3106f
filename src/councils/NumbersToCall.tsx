import type { ComponentChildren } from 'preact';
import SourceNumber from '../facts/SourceNumber.tsx';
import { briefHours } from '../helplines/describe-hours.ts';
import { formatDay } from '../time/days.ts';
import CallButton from './CallButton.tsx';
import type { NumberWords } from './finder-file.ts';
import type { FirstToCall } from './first-to-call.ts';
import type { CouncilNumber } from './numbers.ts';

/** The helpline that can be called about any child. */
export interface AnyoneToCall {
  readonly name: string;
  readonly number: string;
}

interface Props {
  readonly numbers: readonly CouncilNumber[];
  readonly anyone: AnyoneToCall | null;
  readonly words: NumberWords;
  /** Which to call now; left out where that is not known yet, as in a page that was built before. */
  readonly first?: FirstToCall;
  /** The day in London, so that an overdue number says so; left out in a page that was built before. */
  readonly today?: string;
  /** For each number, that of its source in the page's list. */
  readonly sources?: readonly number[];
}

/**
 * The numbers of a council, the one for this hour first and largest, and last the line that can be
 * called about any child, so that a wrong number is never the end.
 */
export default function NumbersToCall({
  numbers,
  anyone,
  words,
  first,
  today = '',
  sources = [],
}: Props) {
  const calls = [
    ...numbers.map((phone, at) => (
      <Call key={phone.when} when={phone.when}>
        <When {...{ phone, first, words }} />
        <CallButton says={words.call.replace('{number}', phone.number)} number={phone.number} />
        <Told phone={phone} source={sources[at]} {...{ words, today }} />
      </Call>
    )),
    anyone && (
      <Call key="anyone" when="anyone">
        <CallButton
          says={words.callNamed.replace('{name}', anyone.name).replace('{number}', anyone.number)}
          number={anyone.number}
        />
      </Call>
    ),
  ];
  const isFirst = (call: (typeof calls)[number]): boolean => call !== null && call.key === first;
  return <>{[...calls.filter(isFirst), ...calls.filter((call) => !isFirst(call))]}</>;
}

/** A button, and below it what it is for. src/councils/call-now.client.ts moves it to the top. */
function Call({
  when,
  children,
}: {
  readonly when: FirstToCall;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="phone" data-when={when}>
      {children}
    </div>
  );
}

/** When a number is for, and whether it is the one to try now. */
function When({
  phone: { when, hours, pageOf },
  words,
  first,
}: {
  readonly phone: CouncilNumber;
  readonly words: NumberWords;
  readonly first: FirstToCall | undefined;
}) {
  return (
    <p class="chips">
      <span class="chip">
        {hours
          ? briefHours({ hours }, { atAnyHour: words.when.always, hoursUnknown: '' })
          : words.when[when]}
      </span>
      <span class="chip try-now" hidden={first !== when}>
        {pageOf === undefined ? words.now : words.old}
      </span>
    </p>
  );
}

/** What to do once a number answers, and where and when it was read. */
function Told({
  phone,
  source,
  words,
  today,
}: {
  readonly phone: CouncilNumber;
  readonly source: number | undefined;
  readonly words: NumberWords;
  readonly today: string;
}) {
  const { then, shared, publisher, pageOf, assurance, checked, checkBy } = phone;
  return (
    <>
      {(then !== undefined || shared) && (
        <p>
          {then} {shared && words.shared}
        </p>
      )}
      <p class="read">
        {publisher !== undefined && `${words.from.replace('{publisher}', publisher)} `}
        {pageOf === undefined ? (
          // A page that was built before is marked when it opens: src/helplines/mark-old.client.ts.
          <span data-number-by={today === '' ? checkBy : undefined}>
            {`${words.sure[assurance]}. ${words.checked} ${formatDay(checked)}.`}
          </span>
        ) : (
          words.oldPage.replace('{year}', pageOf)
        )}
        {pageOf === undefined && today > checkBy && <strong> {words.changed}</strong>}
        {source !== undefined && <SourceNumber number={source} />}
      </p>
    </>
  );
}
