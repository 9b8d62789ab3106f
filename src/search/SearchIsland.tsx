import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { doorChooser, type DoorChoice } from '../danger/choose-door.ts';
import {
  languageDetector,
  type LanguageWords,
  type DetectedLanguage,
} from '../danger/first-words.ts';
import { unpackedDoors } from '../danger/packed-doors.ts';
import { orderResults, ownDoor } from '../danger/order-results.ts';
import { notePress, showHelp, type HelpShown } from '../danger/show-help.ts';
import { countLabel, type CountWords } from '../text/count-label.ts';
import { quickSearch, type SearchResult } from './quick-search.ts';
import type { SearchData, SearchPages } from './index-data.ts';
import Field from '../site/Field.tsx';
import SearchResults, { type ResultWords } from './SearchResults.tsx';
import FullTextSearch, { type FullTextWords } from './FullTextSearch.tsx';

interface Props {
  /** The address of the search’s data. */
  readonly data: string;
  /** What each door of the help strip says while it is closed, by its name. */
  readonly doors: Readonly<Record<string, string>>;
  /** The door that belongs to a section, by the section’s address. */
  readonly doorOf: Readonly<Record<string, string>>;
  /** The pages for somebody worried about their own behaviour. */
  readonly ownPages: readonly string[];
  readonly words: CountWords &
    ResultWords &
    FullTextWords &
    Readonly<Record<'type' | 'hint' | 'failed' | 'opened' | 'also', string>>;
  /** The help strip, which is there without script too. */
  readonly children?: ComponentChildren;
}

/** What can be done once the search's data has loaded. */
interface Ready {
  readonly find: (typed: string) => readonly SearchResult[];
  readonly choose: (typed: string) => DoorChoice;
  readonly detect: (typed: string) => DetectedLanguage | null;
}

/**
 * In milliseconds. Results come with each letter; what is read out, and help, wait for a pause in the
 * typing. Half a question may mean something else, and things that come and go catch the eye.
 */
const pause = 500;

/** How many results may bring up their doors in the strip. */
const resultsWithDoors = 3;

const noHelp: HelpShown = { open: null, also: [], beside: [], language: null };

const noResults: { readonly found: readonly SearchResult[]; readonly foundFor: string } = {
  found: [],
  foundFor: '',
};

/**
 * Search in the reader’s own words. All of its data is fetched when the field is first used, so that
 * what is typed stays in this page’s memory: it is never in a request, an address or a title.
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
  // Before the browser paints, so that results never appear beside help for another question.
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
    // Results change for the same text if its data loaded only at a later try.
  }, [found, foundFor]);

  /** Tries again after a failure, because the connection may be back by the next letter. */
  const getReady = (): Promise<Ready | null> =>
    (ready.current ??= fetched(data).then((all) => {
      if (!all) ready.current = null;
      return all;
    }));
  const look = async (text: string): Promise<void> => {
    setTyped(text);
    latest.current = text;
    const all = await getReady();
    // Something else may have been typed while the data loaded.
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
      <div ref={strip} onClick={({ target }) => notePress(target)}>
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

/** The help that a text asks for by itself: the doors that its words open, and its language. */
function helpAskedFor(typed: string, { choose, detect }: Ready): Omit<HelpShown, 'beside'> {
  const { open, also } = choose(typed);
  const detected = detect(typed);
  return { open: open ?? detected?.door ?? null, also, language: detected?.code ?? null };
}

function resultsFor(
  typed: string,
  ready: Ready,
  ownPages: Props['ownPages'],
): readonly SearchResult[] {
  const { open } = helpAskedFor(typed, ready);
  return orderResults(ready.find(typed), ownPages, { any: open !== null, own: open === ownDoor });
}

/** All that the strip shows for a text and its results. */
function helpFor(
  typed: string,
  found: readonly SearchResult[],
  ready: Ready,
  doorOf: Props['doorOf'],
): HelpShown {
  const beside = found.slice(0, resultsWithDoors).flatMap(({ address }) => doorOf[address] ?? []);
  return { ...helpAskedFor(typed, ready), beside };
}

/** Fetches the data, which is the same for everybody; null if that fails. */
async function fetched(address: string): Promise<Ready | null> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok) throw new Error(response.statusText);
    const data = (await response.json()) as SearchData;
    return {
      find: quickSearch(data, readPages()),
      choose: doorChooser(unpackedDoors(data.help)),
      detect: languageDetector(readLanguages()),
    };
  } catch {
    return null;
  }
}

/** Reads the first words of each language from the strip, which holds them. */
const readLanguages = (): LanguageWords[] =>
  [...document.querySelectorAll<HTMLElement>('[data-opens]')].map(
    (part) => JSON.parse(part.dataset['opens'] ?? '') as LanguageWords,
  );

/** Reads what results show from the page's HTML, when it is first needed. */
function readPages(): SearchPages {
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-pages]');
  return JSON.parse(template?.content.textContent ?? '') as SearchPages;
}
