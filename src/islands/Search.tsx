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
    WholeTextWords & { readonly type: string; readonly hint: string; readonly failed: string };
}

interface Answers {
  readonly find: (typed: string) => readonly Found[];
  readonly intentsIn: (typed: string) => readonly string[];
}
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
  const ready = useRef<Promise<Answers | null>>(null);
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
      const answers = await ready.current;
      if (latest.current !== foundFor) return;
      setIntents(answers?.intentsIn(foundFor).slice(0, mostIntents) ?? []);
      setSaid(answers ? foundInWords(found.length, words) : words.failed);
      setSettledFor(foundFor);
    }, pause);
    return () => clearTimeout(timer);
  }, [foundFor]);
  if (!live) return null;

  const getReady = (): Promise<Answers | null> =>
    (ready.current ??= fetchSearch(data, dataOfHelp).then((answers) => {
      // A line that broke may be back by the next letter.
      if (!answers) ready.current = null;
      return answers;
    }));
  const look = async (text: string): Promise<void> => {
    setTyped(text);
    latest.current = text;
    const answers = await getReady();
    // A later letter may have been typed while the data came.
    if (latest.current !== text) return;
    setFound(answers?.find(text) ?? []);
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
      <SearchHelp intents={intents} {...help} />
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

/** Both files are the same for everybody. Without the second, results come without help above them. */
async function fetchSearch(address: string, ofHelp: string): Promise<Answers | null> {
  const [data, ofDanger] = await Promise.all([
    fetchJson<SearchData>(address),
    fetchJson<SearchHelpData>(ofHelp),
  ]);
  if (!data) return null;
  return {
    find: quickSearch(data),
    intentsIn: ofDanger ? dangerReader(ofDanger.model, ofDanger.intents) : () => [],
  };
}

async function fetchJson<Kind>(address: string): Promise<Kind | null> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    return response.ok ? ((await response.json()) as Kind) : null;
  } catch {
    return null;
  }
}
