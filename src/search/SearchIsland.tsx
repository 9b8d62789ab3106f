import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addLanguages } from '../danger/add-languages.ts';
import { orderResults, ownDoor } from '../danger/order-results.ts';
import { notePress, showHelp, type HelpShown } from '../danger/show-help.ts';
import { countLabel, type CountWords } from '../text/count-label.ts';
import { answerInSight } from './answer-in-sight.ts';
import type { SearchResult } from './result.ts';
import { loadSearch, type LoadedSearch, type SearchFiles } from './load-search.ts';
import '../site/base-in-islands.client.ts';
import Field from '../site/Field.tsx';
import NothingFound, { type NothingWords, type SomebodyToCall } from './NothingFound.tsx';
import SearchResults, { type ResultWords } from './SearchResults.tsx';
import FullTextSearch, { type FullTextWords } from './FullTextSearch.tsx';

interface Props {
  readonly files: SearchFiles;
  /** What each door of the help strip says while it is closed, by its name. */
  readonly doors: Readonly<Record<string, string>>;
  /** The door that belongs to a section, by the section’s address. */
  readonly doorOf: Readonly<Record<string, string>>;
  /** The pages for somebody worried about their own behaviour. */
  readonly ownPages: readonly string[];
  /** Whom anybody can call if nothing is found. */
  readonly call: SomebodyToCall | null;
  readonly words: CountWords &
    ResultWords &
    NothingWords &
    FullTextWords &
    Readonly<Record<'type' | 'hint' | 'failed' | 'opened' | 'also', string>>;
  /** The help strip, which is there without script too. */
  readonly children?: ComponentChildren;
}

/**
 * In milliseconds. Results come with each letter; what is read out, and help, wait for a pause in the
 * typing. Half a question may mean something else, and things that come and go catch the eye.
 */
const pause = 500;

/** How many results may bring up their doors in the strip. */
const resultsWithDoors = 3;

interface Results {
  readonly found: readonly SearchResult[];
  readonly foundFor: string;
}
const noResults: Results = { found: [], foundFor: '' };

/** What is shown and read out once the typing has paused. */
interface Settled {
  readonly settledFor: string;
  readonly help: HelpShown;
  readonly count: string;
  readonly opened: string;
}
const noHelp: HelpShown = { open: null, also: [], beside: [], language: null };
const unsettled: Settled = { settledFor: '', help: noHelp, count: '', opened: '' };

/**
 * Search in the reader’s own words. All of its data is fetched when the field is first used, so that
 * what is typed stays in this page’s memory: it is never in a request, an address or a title. Whatever
 * changes is keyed: a page translator may have moved its words, and then only whole elements can be
 * replaced.
 */
export default function Search({ files, doors, doorOf, ownPages, call, words, children }: Props) {
  const [live, setLive] = useState(false);
  const [typed, setTyped] = useState('');
  const [results, setResults] = useState(noResults);
  const strip = useRef<HTMLDivElement>(null);
  const loaded = useRef<Promise<LoadedSearch | null>>(null);
  const latest = useRef('');
  const { found, foundFor } = results;
  useEffect(() => setLive(true), []);
  const { settledFor, help, count, opened } = useSettled(results, async () => {
    const search = await loaded.current;
    if (latest.current !== foundFor) return null;
    const shown = search ? helpFor(results, search, doorOf) : noHelp;
    const door = doors[shown.open ?? ''];
    return {
      settledFor: foundFor,
      help: shown,
      count: search ? countLabel(found.length, words) : words.failed,
      opened: door === undefined ? '' : words.opened.replace('{door}', door),
    };
  });
  // Before the browser paints, so that results never appear beside help for another question.
  useLayoutEffect(() => {
    if (!strip.current) return;
    showHelp(strip.current, help);
    if (strip.current.parentElement) answerInSight(strip.current.parentElement);
  }, [help]);

  /** Tries again after a failure, because the connection may be back by the next letter. */
  const load = (): Promise<LoadedSearch | null> =>
    (loaded.current ??= loadSearch(files).then((search) => {
      if (!search) loaded.current = null;
      else if (strip.current) addLanguages(strip.current, search.inLanguages);
      return search;
    }));
  const look = async (text: string): Promise<void> => {
    setTyped(text);
    latest.current = text;
    const search = await load();
    // Something else may have been typed while the data loaded.
    if (latest.current !== text) return;
    setResults({ found: search ? resultsFor(text, search, ownPages) : [], foundFor: text });
  };
  const also = help.also.flatMap((name) => doors[name] ?? []);

  return (
    <div class="search" data-settled-for={settledFor} data-opened={help.open ?? ''}>
      <div class="search-field">
        {live && (
          <Field
            id="words"
            label={words.type}
            {...{ hint: words.hint, typed }}
            onCome={() => void load()}
            onType={(text) => void look(text)}
          />
        )}
      </div>
      <div ref={strip} onClick={({ target }) => notePress(target)}>
        {children}
      </div>
      {live && (
        <p role="status">
          {count && <span key={count}>{count}</span>}
          {opened && (
            <span key={opened} class="help-opened">
              {' '}
              {opened}
            </span>
          )}
        </p>
      )}
      {also.length > 0 && (
        <p key={also.join()} class="help-also">
          {words.also.replace('{doors}', also.join('; '))}
        </p>
      )}
      {foundFor.trim() !== '' && (
        <>
          <SearchResults key={foundFor} found={found} typed={foundFor} words={words} />
          {found.length === 0 && <NothingFound call={call} words={words} />}
          <FullTextSearch typed={foundFor} words={words} />
        </>
      )}
    </div>
  );
}

/** Waits for a pause in the typing before it settles on what to show for the results. */
function useSettled(results: Results, settle: () => Promise<Settled | null>): Settled {
  const [settled, setSettled] = useState(unsettled);
  useEffect(() => {
    if (results.foundFor.trim() === '') {
      setSettled(unsettled);
      return;
    }
    const timer = setTimeout(async () => {
      const now = await settle();
      if (now) setSettled(now);
    }, pause);
    return () => clearTimeout(timer);
  }, [results]);
  return settled;
}

/** The help that a text asks for by itself: the doors that its words open, and its language. */
function helpAskedFor(typed: string, { choose, detect }: LoadedSearch): Omit<HelpShown, 'beside'> {
  const { open, also } = choose(typed);
  const detected = detect(typed);
  return { open: open ?? detected?.door ?? null, also, language: detected?.code ?? null };
}

function resultsFor(
  typed: string,
  search: LoadedSearch,
  ownPages: Props['ownPages'],
): readonly SearchResult[] {
  const { open } = helpAskedFor(typed, search);
  return orderResults(search.find(typed), ownPages, { any: open !== null, own: open === ownDoor });
}

/** All that the strip shows for a text and its results. */
function helpFor(
  { found, foundFor }: Results,
  search: LoadedSearch,
  doorOf: Props['doorOf'],
): HelpShown {
  const beside = found.slice(0, resultsWithDoors).flatMap(({ address }) => doorOf[address] ?? []);
  return { ...helpAskedFor(foundFor, search), beside };
}
