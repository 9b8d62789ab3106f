import { useEffect, useState } from 'preact/hooks';
import { countLabel, type CountWords } from '../text/count-label.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import { rank, type Wanted } from './rank.ts';
import type { LondonTime } from '../time/london-time.ts';
import { describeClock } from './describe-opening.ts';
import HelplineCard, { type CardWords, type ListedService } from './HelplineCard.tsx';
import HelplineChoices, { type ChoiceWords } from './HelplineChoices.tsx';
import { useLondonNow } from '../time/use-london-now.ts';

export interface FinderWords extends ChoiceWords, CountWords {
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

/** How many results are shown at first; a button shows the rest. */
const shownAtFirst = 3;

/**
 * Ranks the helplines: who to try first, and who next. Nothing chosen is kept or sent. The order
 * changes only when a choice does: each minute updates only what is said about opening hours, so
 * nothing moves under a reader's finger.
 */
export default function HelplineFinder({ services, calendar, words }: Props) {
  const now = useLondonNow();
  const { wanted, order, leastFirst, rankedAt, choose, chooseLeastFirst } = useChoices(now);
  const [showsAll, setShowsAll] = useState(false);
  if (!now) return null;

  const { results, dropped } = rank(services, wanted, order, rankedAt ?? now, calendar, leastFirst);
  const shown = showsAll ? results : results.slice(0, shownAtFirst);
  const nameOf = (name: keyof Wanted): string =>
    name === 'openNow' ? words.openNow : (words.options[name][wanted[name] ?? ''] ?? '');

  return (
    <div class="finder">
      <HelplineChoices
        {...{ wanted, leastFirst, words, chooseLeastFirst }}
        choose={(name, value) => {
          choose(name, value);
          setShowsAll(false);
        }}
      />
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
              {...{ result, now, calendar }}
              language={wanted.language}
              words={words.card}
            />
          </li>
        ))}
      </ol>
      {results.length > shown.length && (
        <button type="button" onClick={() => setShowsAll(true)}>
          {words.more}
        </button>
      )}
      <p>
        <strong>{words.all}</strong>
      </p>
    </div>
  );
}

/** What the reader chose, in which order, and the London time that the ranking goes by. */
function useChoices(now: LondonTime | null) {
  const [rankedAt, setRankedAt] = useState<LondonTime | null>(null);
  const [wanted, setWanted] = useState<Wanted>({});
  const [order, setOrder] = useState<readonly (keyof Wanted)[]>([]);
  const [leastFirst, setLeastFirst] = useState(false);
  // The first ranking, before anything is chosen, keeps its time too.
  useEffect(() => {
    setRankedAt((before) => before ?? now);
  }, [now]);

  return {
    ...{ wanted, order, leastFirst, rankedAt },
    choose: (name: keyof Wanted, value: unknown): void => {
      const others = Object.entries(wanted).filter(([each]) => each !== name);
      const chosen = value === undefined ? [] : [[name, value] as const];
      setWanted(Object.fromEntries([...others, ...chosen]) as Wanted);
      setOrder([...order.filter((each) => each !== name), ...(value === undefined ? [] : [name])]);
      setRankedAt(now);
    },
    chooseLeastFirst: (chosen: boolean): void => {
      setLeastFirst(chosen);
      setRankedAt(now);
    },
  };
}
