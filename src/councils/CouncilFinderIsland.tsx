import { useEffect, useRef, useState } from 'preact/hooks';
import { councilFinder, type CouncilFinding, type FindCouncil } from './find.ts';
import { todayInLondon } from '../time/days.ts';
import CouncilAnswer, { announcementOf } from './CouncilAnswer.tsx';
import '../site/base-in-islands.client.ts';
import Field from '../site/Field.tsx';
import type { FinderData } from './finder-file.ts';
import { loadFinderData } from './load-finder-data.ts';
import { loadPostcodes, type DatedPostcodes, type PostcodeFiles } from './load-postcodes.ts';
import type { AnyoneToCall } from './NumbersToCall.tsx';

/** What the page gives the finder. */
export interface FinderProps extends PostcodeFiles {
  /** The address of the finder's data. */
  readonly data: string;
  readonly anyone: AnyoneToCall | null;
  readonly words: Readonly<Record<'type' | 'hint' | 'find' | 'noData', string>>;
}

/** Everything that was fetched, and the finder made of it for one day. */
interface Known {
  readonly data: FinderData;
  readonly postcodes: DatedPostcodes | null;
  finder?: { readonly day: string; readonly find: FindCouncil };
}

/** What stands below the field; `found` is null if the data could not be fetched. */
interface Shown {
  readonly typed: string;
  readonly found: { readonly data: FinderData; readonly finding: CouncilFinding } | null;
}

/** In milliseconds: whoever stops typing for so long has typed all of it, or looks for an answer. */
const typingPause = 700;

/**
 * Finds the council for a postcode, a council's name or a place. This happens on the device: whole
 * files, the same for everybody, are fetched when the field is first used, and nothing that is
 * typed is sent, stored or put in the address.
 */
export default function CouncilFinder({ data, file, table, anyone, words }: FinderProps) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const latest = useRef('');
  const known = useRef<Promise<Known | null>>(null);
  const result = useRef<HTMLDivElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    // The number if there is one, or else what is announced.
    const first = shown && result.current?.querySelector('.button, [role="status"]:not(.card *)');
    first?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  const fetchOnce = (): Promise<Known | null> => {
    known.current ??= fetchAll(data, { file, table }).then((fetched) => {
      // What failed is tried again the next time.
      if (fetched === null) known.current = null;
      return fetched;
    });
    return known.current;
  };

  const find = async (text: string, pressed: boolean): Promise<void> => {
    clearTimeout(pause.current);
    const fetched = await fetchOnce();
    // Something else may have been typed while the files were loading.
    if (latest.current !== text) return;
    const found = fetched && lookUp(text, fetched);
    // Half a name is no question yet: without a press only an answer that is sure is shown.
    if (!pressed && found?.finding.kind !== 'one') return;
    setShown({ typed: text.trim(), found });
  };

  const press = (): void => {
    // An answer that came by itself has been read aloud: pressing goes to it, and it is read again.
    if (shown?.found && shown.typed === typed.trim()) result.current?.querySelector('p')?.focus();
    else void find(typed, true);
  };

  return (
    <div class="council-finder">
      <Field
        id="child-lives"
        label={words.type}
        {...{ hint: words.hint, typed }}
        onCome={() => void fetchOnce()}
        onType={(text) => {
          setTyped(text);
          latest.current = text;
          // The answer for something else must not be shown below what is typed now.
          setShown(null);
          clearTimeout(pause.current);
          pause.current = setTimeout(() => void find(text, false), typingPause);
        }}
        find={{ says: words.find, press }}
      />
      <div
        ref={result}
        class={shown?.found?.finding.kind === 'one' ? 'card council-card' : undefined}
      >
        {/*
         * An answer is keyed by what was typed: a page translator may have moved its words, and
         * then only whole elements can be replaced.
         */}
        <div role="status">
          {shown && (
            <p key={shown.typed} tabIndex={-1}>
              {shown.found ? announcementOf({ typed: shown.typed, ...shown.found }) : words.noData}
            </p>
          )}
        </div>
        {shown?.found && (
          <div key={shown.typed}>
            <CouncilAnswer {...shown.found} {...{ anyone }} />
          </div>
        )}
      </div>
    </div>
  );
}

async function fetchAll(data: string, files: PostcodeFiles): Promise<Known | null> {
  // Both, whatever will be typed: nobody can tell from the requests whether it was a postcode.
  const [fetched, postcodes] = await Promise.all([loadFinderData(data), loadPostcodes(files)]);
  return fetched && { data: fetched, postcodes };
}

function lookUp(typed: string, known: Known): Shown['found'] {
  const { data, postcodes } = known;
  const day = todayInLondon(new Date());
  if (known.finder?.day !== day) known.finder = { day, find: councilFinder(data.register, day) };
  return { data, finding: known.finder.find(typed, postcodes ? postcodes.lookUpOn(day) : null) };
}
