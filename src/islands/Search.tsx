import { useEffect, useRef, useState } from 'preact/hooks';
import { foundInWords, type FoundWords } from '../logic/found-in-words.ts';
import { quickSearch, type Found } from '../logic/quick-search.ts';
import { dangerReader } from '../logic/danger-words.ts';
import type { SearchData, SearchHelpData } from '../logic/search-data.ts';
import Field from './Field.tsx';
import SearchHelp, { type HelpSurroundings } from './SearchHelp.tsx';
import WholeText, { type WholeTextWords } from './WholeText.tsx';

interface Props {
  /** Where the quick search’s data is. */
  readonly data: string;
  /** Where the words are that may mean danger. */
  readonly dataOfHelp: string;
  readonly help: HelpSurroundings;
  readonly words: FoundWords &
    WholeTextWords &
    Readonly<Record<'type' | 'hint' | 'failed' | 'more', string>>;
}

type Find = (typed: string) => readonly Found[];
type IntentsIn = (typed: string) => readonly string[];
/** More would fill a phone’s screen. */
const mostIntents = 2;

/**
 * Results come with each letter. What is read out comes when the typing pauses, and so does help:
 * half a question may mean what the whole does not, and what comes and goes draws the eye.
 */
const pause = 500;

/**
 * Search in the reader’s own words. What it goes by is fetched whole when the field is first used:
 * what is typed stays in this page’s memory and is in no request, address or title.
 */
export default function Search({ data, dataOfHelp, help, words }: Props) {
  const [live, setLive] = useState(false);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Found[]>([]);
  const [foundFor, setFoundFor] = useState('');
  const [intents, setIntents] = useState<readonly string[]>([]);
  const [settledFor, setSettledFor] = useState('');
  const [said, setSaid] = useState('');
  const finder = useRef<Promise<Find | null>>(null);
  const reader = useRef<Promise<IntentsIn | null>>(null);
  const latest = useRef('');
  useEffect(() => setLive(true), []);
  useEffect(() => {
    if (foundFor.trim() === '') {
      setIntents([]);
      setSaid('');
      setSettledFor('');
      return;
    }
    const timer = setTimeout(async () => {
      setSaid((await finder.current) ? foundInWords(found.length, words) : words.failed);
      const intentsIn = await reader.current;
      if (latest.current !== foundFor) return;
      setIntents(intentsIn?.(foundFor).slice(0, mostIntents) ?? []);
      setSettledFor(foundFor);
    }, pause);
    return () => clearTimeout(timer);
  }, [foundFor]);
  if (!live) return null;

  /** What did not come is asked for again: a line that broke may be back by the next letter. */
  const getReady = (): Promise<Find | null> => {
    reader.current ??= fetched<SearchHelpData, IntentsIn>(
      dataOfHelp,
      reader,
      ({ model, intents }) => dangerReader(model, intents),
    );
    return (finder.current ??= fetched<SearchData, Find>(data, finder, quickSearch));
  };
  const look = async (text: string): Promise<void> => {
    setTyped(text);
    latest.current = text;
    const find = await getReady();
    // A later letter may have been typed while the data came.
    if (latest.current !== text) return;
    setFound(find?.(text) ?? []);
    setFoundFor(text);
  };

  return (
    <div class="search" data-settled-for={settledFor}>
      <Field
        id="words"
        label={words.type}
        {...{ hint: words.hint, typed }}
        onCome={() => void getReady()}
        onType={(text) => void look(text)}
      />
      <SearchHelp intents={intents} more={words.more} {...help} />
      <p role="status">{said}</p>
      {foundFor.trim() !== '' && (
        <>
          <ol class="search-results" data-for={foundFor}>
            {found.map(({ address, heading, summary, section }) => (
              <li key={address}>
                <a href={section ? `${address}#${section.id}` : address}>{heading}</a>
                <p>{section ? section.text : summary}</p>
              </li>
            ))}
          </ol>
          <WholeText typed={foundFor} words={words} />
        </>
      )}
    </div>
  );
}

/** Fetches a file that is the same for everybody; null, and ready to be asked again, if it fails. */
async function fetched<Data, Ready>(
  address: string,
  asked: { current: Promise<Ready | null> | null },
  getReady: (data: Data) => Ready,
): Promise<Ready | null> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok) throw new Error(response.statusText);
    return getReady((await response.json()) as Data);
  } catch {
    asked.current = null;
    return null;
  }
}
