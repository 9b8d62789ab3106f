import { useEffect, useMemo, useState } from 'preact/hooks';
import { countLabel, type CountWords } from '../text/count-label.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import { rank, type Wanted } from './rank.ts';
import type { LondonTime } from '../time/london-time.ts';
import { describeClock } from './describe-opening.ts';
import HelplineCard, { type CardWords, type ListedService } from './HelplineCard.tsx';
import { useLondonNow } from '../time/use-london-now.ts';

type Choice = 'need' | 'identity' | 'nation' | 'way' | 'language';

export interface FinderWords extends Readonly<Record<Choice, string>>, CountWords {
  readonly heading: string;
  readonly hint: string;
  readonly any: string;
  readonly options: Readonly<Record<Choice, Readonly<Record<string, string>>>>;
  readonly openNow: string;
  readonly least: string;
  readonly dropped: string;
  readonly first: string;
  readonly next: string;
  readonly more: string;
  readonly all: string;
  readonly card: CardWords;
}

interface Props {
  readonly services: readonly ListedService[];
  readonly calendar: HolidayCalendar;
  readonly words: FinderWords;
}

const choices = ['need', 'identity', 'nation', 'way', 'language'] as const;
/** The ladder’s first steps; the rest is a press away. */
const steps = 3;

/**
 * Who to try first, and who next. All of it may be left alone; nothing chosen is kept or sent.
 * The order is made when something is chosen and then stands: each minute changes only what is
 * said of opening, so nothing moves under a finger.
 */
export default function HelplineFinder({ services, calendar, words }: Props) {
  const now = useLondonNow();
  const [chosenAt, setChosenAt] = useState<LondonTime | null>(null);
  const [wanted, setWanted] = useState<Wanted>({});
  const [order, setOrder] = useState<readonly (keyof Wanted)[]>([]);
  const [least, setLeast] = useState(false);
  const [whole, setWhole] = useState(false);
  // The order that is there before anything is chosen stands too.
  useEffect(() => {
    setChosenAt((before) => before ?? now);
  }, [now]);
  // Drawn once: only which of them is chosen changes.
  const optionsOf = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(words.options).map(([name, options]) => [
          name,
          [
            <option key="" value="">
              {words.any}
            </option>,
            ...Object.entries(options).map(([value, say]) => (
              <option key={value} value={value}>
                {say}
              </option>
            )),
          ],
        ]),
      ),
    [words],
  );
  if (!now) return null;

  const choose = (name: keyof Wanted, value: unknown): void => {
    const others = Object.entries(wanted).filter(([each]) => each !== name);
    const chosen = value === undefined ? [] : [[name, value] as const];
    setWanted(Object.fromEntries([...others, ...chosen]) as Wanted);
    setOrder([...order.filter((each) => each !== name), ...(value === undefined ? [] : [name])]);
    setChosenAt(now);
    setWhole(false);
  };
  const { results, dropped } = rank(services, wanted, order, chosenAt ?? now, calendar, least);
  const shown = whole ? results : results.slice(0, steps);
  const nameOf = (name: keyof Wanted): string =>
    name === 'openNow' ? words.openNow : (words.options[name][wanted[name] ?? ''] ?? '');

  return (
    <div class="finder">
      <div class="field" role="group" aria-labelledby="finder">
        <h3 id="finder">{words.heading}</h3>
        <p>{words.hint}</p>
        {choices.map((name) => (
          <div key={name}>
            <label for={`choose-${name}`}>{words[name]}</label>
            <select
              id={`choose-${name}`}
              autocomplete="off"
              value={wanted[name] ?? ''}
              onChange={(event) => choose(name, event.currentTarget.value || undefined)}
            >
              {optionsOf[name]}
            </select>
          </div>
        ))}
        <label class="switch">
          <input
            type="checkbox"
            autocomplete="off"
            checked={wanted.openNow ?? false}
            onChange={(event) => choose('openNow', event.currentTarget.checked || undefined)}
          />
          {words.openNow}
        </label>
        <label class="switch">
          <input
            type="checkbox"
            autocomplete="off"
            checked={least}
            onChange={(event) => {
              setLeast(event.currentTarget.checked);
              setChosenAt(now);
            }}
          />
          {words.least}
        </label>
      </div>
      <p role="status">
        {dropped.length > 0 &&
          `${words.dropped.replace('{choices}', dropped.map(nameOf).join(', '))}. `}
        {countLabel(results.length, words)}
      </p>
      <p>{describeClock(now, words.card.opening)}</p>
      <ol class="ladder">
        {shown.map((result, at) => (
          <li key={result.service.id}>
            <p class="ladder-when">{at === 0 ? words.first : words.next}</p>
            <HelplineCard
              result={result}
              language={wanted.language}
              now={now}
              calendar={calendar}
              words={words.card}
            />
          </li>
        ))}
      </ol>
      {results.length > shown.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {words.more}
        </button>
      )}
      <p>
        <strong>{words.all}</strong>
      </p>
    </div>
  );
}
