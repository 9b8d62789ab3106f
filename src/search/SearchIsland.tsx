import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { doorChooser, type Chosen } from '../danger/choose-door.ts';
import { languageReader, type LanguageWords, type Spoken } from '../danger/first-words.ts';
import { unpackedDoors } from '../danger/packed-doors.ts';
import { orderResults, ownDoor } from '../danger/order-results.ts';
import { heedPress, showHelp, type HelpShown } from '../danger/show-help.ts';
import { countLabel, type CountWords } from '../text/count-label.ts';
import { quickSearch, type Found } from './quick-search.ts';
import type { SearchData, SearchPages } from './index-data.ts';
import Field from '../site/Field.tsx';
import SearchResults, { type ResultWords } from './SearchResults.tsx';
import FullTextSearch, { type WholeTextWords } from './FullTextSearch.tsx';

interface Props {
  /** Where the search’s data is. */
  readonly data: string;
  /** What each door of the help strip says while it is closed. */
  readonly doors: Readonly<Record<string, string>>;
  /** By a page and its section: the door that belongs there. */
  readonly doorOf: Readonly<Record<string, string>>;
  /** The pages for whoever worries about their own behaviour. */
  readonly ownPages: readonly string[];
  readonly words: CountWords &
    ResultWords &
    WholeTextWords &
    Readonly<Record<'type' | 'hint' | 'failed' | 'opened' | 'also', string>>;
  /** The help strip: HTML that is there without script. */
  readonly children?: ComponentChildren;
}

/** All that the search's file makes possible. */
interface Ready {
  readonly find: (typed: string) => readonly Found[];
  readonly choose: (typed: string) => Chosen;
  readonly speaks: (typed: string) => Spoken | null;
}

/**
 * Results come with each letter. What is read out comes when the typing pauses, and so does help:
 * half a question may mean what the whole does not, and what comes and goes draws the eye.
 */
const pause = 500;

/** The doors of so many results may stand in the strip besides. */
const resultsWithDoors = 3;

const noHelp: HelpShown = { open: null, also: [], beside: [], language: null };

const noResults: { readonly found: readonly Found[]; readonly foundFor: string } = {
  found: [],
  foundFor: '',
};

/**
 * Search in the reader’s own words. What it goes by is fetched whole when the field is first used:
 * what is typed stays in this page’s memory and is in no request, address or title.
 */
export default function Search({ data, doors, doorOf, ownPages, words, children }: Props) {
  const [live, setLive] = useState(false);
  const [typed, setTyped] = useState('');
  const [{ found, foundFor }, setResults] = useState(noResults);
  const [settledFor, setSettledFor] = useState('');
  const [help, setHelp] = useState(noHelp);
  const [said, setSaid] = useState({ count: '', opened: '' });
  const strip = useRef<HTMLDivElement>(null);
  const ready = useRef<Promise<Ready | null>>(null);
  const latest = useRef('');
  useEffect(() => setLive(true), []);
  // In one go with the results: help for another question never stands beside them.
  useLayoutEffect(() => {
    if (strip.current) showHelp(strip.current, help);
  }, [help]);
  useEffect(() => {
    if (foundFor.trim() === '') {
      setHelp(noHelp);
      setSaid({ count: '', opened: '' });
      setSettledFor('');
      return;
    }
    const timer = setTimeout(async () => {
      const all = await ready.current;
      if (latest.current !== foundFor) return;
      const shown = all ? helpFor(foundFor, found, all, doorOf) : noHelp;
      const count = all ? countLabel(found.length, words) : words.failed;
      const opened = doors[shown.open ?? ''];
      setHelp(shown);
      setSaid({
        count,
        opened: opened === undefined ? '' : words.opened.replace('{door}', opened),
      });
      setSettledFor(foundFor);
    }, pause);
    return () => clearTimeout(timer);
    // The same text may be looked for again, when the file came only with a later letter.
  }, [found, foundFor]);

  /** What did not come is asked for again: a line that broke may be back by the next letter. */
  const getReady = (): Promise<Ready | null> =>
    (ready.current ??= fetched(data).then((all) => {
      if (!all) ready.current = null;
      return all;
    }));
  const look = async (text: string): Promise<void> => {
    setTyped(text);
    latest.current = text;
    const all = await getReady();
    // A later letter may have been typed while the data came.
    if (latest.current !== text) return;
    setResults({ found: all ? resultsFor(text, all, ownPages) : [], foundFor: text });
  };
  const also = help.also.flatMap((name) => doors[name] ?? []);

  return (
    <div class="search" data-settled-for={settledFor} data-opened={help.open ?? ''}>
      {live && (
        <Field
          id="words"
          label={words.type}
          {...{ hint: words.hint, typed }}
          onCome={() => void getReady()}
          onType={(text) => void look(text)}
        />
      )}
      <div ref={strip} onClick={({ target }) => heedPress(target)}>
        {children}
      </div>
      {live && (
        <p role="status">
          {said.count}
          {said.opened && <span class="help-opened"> {said.opened}</span>}
        </p>
      )}
      {also.length > 0 && <p class="help-also">{words.also.replace('{doors}', also.join('; '))}</p>}
      {foundFor.trim() !== '' && (
        <>
          <SearchResults found={found} typed={foundFor} words={words} />
          <FullTextSearch typed={foundFor} words={words} />
        </>
      )}
    </div>
  );
}

/** What a text says by itself: the doors that its words open, and its language. */
function saidIn(typed: string, { choose, speaks }: Ready): Omit<HelpShown, 'beside'> {
  const { open, also } = choose(typed);
  const spoken = speaks(typed);
  return { open: open ?? spoken?.door ?? null, also, language: spoken?.code ?? null };
}

function resultsFor(typed: string, ready: Ready, ownPages: Props['ownPages']): readonly Found[] {
  const { open } = saidIn(typed, ready);
  return orderResults(ready.find(typed), ownPages, { any: open !== null, own: open === ownDoor });
}

/** What the strip shows for a text and its results. */
function helpFor(
  typed: string,
  found: readonly Found[],
  ready: Ready,
  doorOf: Props['doorOf'],
): HelpShown {
  const beside = found.slice(0, resultsWithDoors).flatMap(({ address }) => doorOf[address] ?? []);
  return { ...saidIn(typed, ready), beside };
}

/** Fetches the file, which is the same for everybody; null where it does not come. */
async function fetched(address: string): Promise<Ready | null> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok) throw new Error(response.statusText);
    const data = (await response.json()) as SearchData;
    return {
      find: quickSearch(data, readPages()),
      choose: doorChooser(unpackedDoors(data.help)),
      speaks: languageReader(readLanguages()),
    };
  } catch {
    return null;
  }
}

/** The first words of each language stand in the strip, beside what is shown for them. */
const readLanguages = (): LanguageWords[] =>
  [...document.querySelectorAll<HTMLElement>('[data-opens]')].map(
    (part) => JSON.parse(part.dataset['opens'] ?? '') as LanguageWords,
  );

/** What results show stands in the page as text, and is read when it is first needed. */
function readPages(): SearchPages {
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-pages]');
  return JSON.parse(template?.content.textContent ?? '') as SearchPages;
}
