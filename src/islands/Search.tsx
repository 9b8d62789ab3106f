import { useEffect, useRef, useState } from 'preact/hooks';
import { foundInWords, type FoundWords } from '../logic/found-in-words.ts';
import { quickSearch, type Found } from '../logic/quick-search.ts';
import { dangerReader } from '../logic/danger-words.ts';
import type { SearchData, SearchHelpData } from '../logic/search-data.ts';
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

interface Answer {
  readonly intents: readonly string[];
  readonly found: readonly Found[];
}
type Answers = (typed: string) => Answer;
/** More would fill a phone’s screen. */
const mostIntents = 2;
const noAnswer: Answer = { intents: [], found: [] };

/** Long enough that what is read out does not come between two letters. */
const pauseBeforeSaying = 600;

/**
 * Search in the reader’s own words. What it goes by is fetched whole when the field is first used:
 * what is typed stays in this page’s memory and is in no request, address or title.
 */
export default function Search({ data, dataOfHelp, help, words }: Props) {
  const [live, setLive] = useState(false);
  const [typed, setTyped] = useState('');
  const [{ intents, found }, setAnswer] = useState(noAnswer);
  const [foundFor, setFoundFor] = useState('');
  const [said, setSaid] = useState('');
  const ready = useRef<Promise<Answers | null>>(null);
  const latest = useRef('');
  useEffect(() => setLive(true), []);
  useEffect(() => {
    const inWords = foundFor.trim() === '' ? '' : foundInWords(found.length, words);
    const timer = setTimeout(() => setSaid(inWords), pauseBeforeSaying);
    return () => clearTimeout(timer);
  }, [foundFor]);
  if (!live) return null;

  const getReady = (): Promise<Answers | null> => (ready.current ??= fetchSearch(data, dataOfHelp));
  const look = async (text: string): Promise<void> => {
    setTyped(text);
    latest.current = text;
    const answer = await getReady();
    // A later letter may have been typed while the data came.
    if (latest.current !== text) return;
    setAnswer(answer?.(text) ?? noAnswer);
    setFoundFor(text);
    if (!answer) setSaid(words.failed);
  };

  return (
    <div class="search">
      <div class="field">
        <label for="words">{words.type}</label>
        <p id="words-hint">{words.hint}</p>
        <input
          id="words"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="words-hint"
          value={typed}
          onFocus={() => void getReady()}
          onInput={(event) => void look(event.currentTarget.value)}
        />
      </div>
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
  const find = quickSearch(data);
  const intentsIn = ofDanger ? dangerReader(ofDanger.model, ofDanger.intents) : () => [];
  return (typed) => ({
    intents: intentsIn(typed).slice(0, mostIntents),
    found: find(typed),
  });
}

async function fetchJson<Kind>(address: string): Promise<Kind | null> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    return response.ok ? ((await response.json()) as Kind) : null;
  } catch {
    return null;
  }
}
