import { useState } from 'preact/hooks';
import { deadlineFor, officesMayBeOpen, type DeadlineAnswer, type ToldFault } from './deadline.ts';
import type { BankHolidays } from '../time/holiday-calendar.ts';
import { formatDayAndWeekday } from '../time/days.ts';
import { formatTime } from '../time/format-time.ts';
import { withOffset } from '../time/london-time.ts';
import type { SiteSettings } from '../site/settings.ts';
import { useLondonNow } from '../time/use-london-now.ts';
import SourceMark from '../facts/SourceMark.tsx';
import SourceNumber from '../facts/SourceNumber.tsx';
import type { MarkWords } from '../facts/source-note.ts';

interface Props {
  readonly policy: SiteSettings['referral'];
  readonly holidays: BankHolidays;
  /** The numbers of the sources of the decision's day. */
  readonly numbers: readonly number[];
  readonly how: MarkWords;
  readonly words: {
    readonly legend: string;
    readonly day: string;
    readonly time: string;
    readonly hint: string;
    readonly now: string;
    readonly open: string;
    readonly shut: string;
    readonly window: string;
    readonly windowSameDay: string;
    readonly past: string;
    readonly none: string;
    readonly notLaw: string;
    readonly unconfirmed: string;
    readonly decision: string;
    readonly decisionUnknown: string;
    readonly later: string;
    readonly faults: Readonly<Record<ToldFault, string>>;
  };
}

/**
 * What follows from when the mediator was told. It shows only dates that follow from what was typed,
 * and first of all that nobody needs to wait. London time, whatever the device says. Words that change
 * are keyed: a page translator may have moved them, and then only whole elements can be replaced.
 */
export default function Deadline({ policy, holidays, numbers, how, words }: Props) {
  const now = useLondonNow();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');

  if (!now) return null;
  const answer = deadlineFor({ day, time }, now, policy, holidays);
  const offices = officesMayBeOpen(now, holidays) ? words.open : words.shut;
  const typed = day !== '' || time !== '';
  return (
    <div class="clock">
      <p key={offices}>{offices}</p>
      <div class="field" role="group" aria-labelledby="told">
        <h3 id="told">{words.legend}</h3>
        <p id="told-hint">{words.hint}</p>
        <label for="told-day">{words.day}</label>
        <input
          id="told-day"
          type="date"
          autocomplete="off"
          aria-describedby="told-hint"
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <label for="told-time">{words.time}</label>
        <input
          id="told-time"
          type="time"
          autocomplete="off"
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
      </div>
      <div role="status">
        {typed && typeof answer === 'string' && <p key={answer}>{words.faults[answer]}</p>}
        {typed && typeof answer === 'object' && (
          <Answer
            key={JSON.stringify([answer, offices])}
            {...{ answer, offices, policy, numbers, how, words }}
          />
        )}
      </div>
    </div>
  );
}

interface AnswerProps extends Omit<Props, 'holidays'> {
  readonly answer: DeadlineAnswer;
  /** Whether council offices may be open, in words. */
  readonly offices: string;
}

/** What to do now, then the end of the window, the decision, and what comes later. */
function Answer({ answer, offices, policy, numbers, how, words }: AnswerProps) {
  const { windowEnds, windowIsPast, ifTold, decisionBy } = answer;
  const windowWords = policy.parentCallsBy === 'same-day' ? words.windowSameDay : words.window;
  return (
    <ol class="clock-answer">
      <li>
        <strong>{words.now}</strong> {offices}
      </li>
      <li>
        {windowEnds ? <Sentence words={windowWords} at={windowEnds} /> : words.none}{' '}
        {windowIsPast && `${words.past} `}
        {windowEnds && words.notLaw} {!policy.confirmed && words.unconfirmed}
      </li>
      <li>
        {decisionBy === null ? (
          words.decisionUnknown
        ) : (
          <Sentence words={words.decision} told={ifTold} at={{ day: decisionBy }} />
        )}
        {numbers.map((number) => (
          <SourceNumber key={number} number={number} />
        ))}
        <SourceMark numbers={numbers} words={how} />
      </li>
      <li>{words.later}</li>
    </ol>
  );
}

interface SentenceProps {
  /** With {told} and {at} where the dates go. */
  readonly words: string;
  readonly told?: string;
  readonly at: { readonly day: string; readonly time?: string };
}

/** A sentence whose dates are `time` elements. */
function Sentence({ words, told, at }: SentenceProps) {
  const { day, time } = at;
  const dates: Readonly<Record<string, preact.JSX.Element>> = {
    '{told}': <time datetime={told}>{told !== undefined && formatDayAndWeekday(told)}</time>,
    '{at}':
      time === undefined ? (
        <time datetime={day}>{formatDayAndWeekday(day)}</time>
      ) : (
        <time datetime={withOffset({ day, time })}>
          {formatTime(time)} on {formatDayAndWeekday(day)}
        </time>
      ),
  };
  return <>{words.split(/(\{told\}|\{at\})/).map((part) => dates[part] ?? part)}</>;
}
