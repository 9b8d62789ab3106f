import { useEffect, useRef, useState } from 'preact/hooks';
import type { FinderRegister } from './names.ts';
import { councilFinder, type FindCouncil, type CouncilFinding } from './find.ts';
import { todayInLondon } from '../time/days.ts';
import CouncilAnswer, { type CouncilAnswerWords } from './CouncilAnswer.tsx';
import Field from '../site/Field.tsx';
import { loadPostcodes, type DatedPostcodeIndex } from './load-postcodes.ts';

interface Props {
  /** The address of the postcode index, if this site has one. */
  readonly file: string | null;
  readonly words: CouncilAnswerWords & {
    readonly type: string;
    readonly hint: string;
    readonly find: string;
  };
}

/**
 * Finds the council for a postcode, a council's name or a place. This happens on the device: the
 * whole postcode index is fetched when the field is first used, and nothing that is typed is sent,
 * stored or put in the address.
 */
export default function CouncilFinder({ file, words }: Props) {
  const [live, setLive] = useState(false);
  const [typed, setTyped] = useState('');
  const [finding, setFinding] = useState<CouncilFinding>({ kind: 'empty' });
  const [asked, setAsked] = useState<string | null>(null);
  const latest = useRef('');
  const places = useRef<Promise<DatedPostcodeIndex | null>>(null);
  const register = useRef<FinderRegister>(null);
  const finder = useRef<{ readonly day: string; readonly find: FindCouncil }>(null);
  useEffect(() => setLive(true), []);
  if (!live) return null;

  const fetchOnce = (): Promise<DatedPostcodeIndex | null> =>
    (places.current ??= file === null ? Promise.resolve(null) : loadPostcodes(file));

  const find = async (): Promise<void> => {
    const opened = await fetchOnce();
    // Something else may have been typed while the index was loading.
    if (latest.current !== typed) return;
    const day = todayInLondon(new Date());
    register.current ??= readRegister();
    if (finder.current?.day !== day) {
      finder.current = { day, find: councilFinder(register.current, day) };
    }
    setAsked(typed.trim());
    setFinding(finder.current.find(typed, opened ? opened.lookUpOn(day) : null));
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
          setAsked(null);
        }}
        find={{ says: words.find, press: () => void find() }}
      />
      <CouncilAnswer
        finding={finding}
        typed={asked}
        councils={register.current?.councils ?? {}}
        words={words}
      />
    </div>
  );
}

/** Reads the finder's register, which is text in the page, when it is first needed. */
function readRegister(): FinderRegister {
  const template = document.querySelector<HTMLTemplateElement>('template[data-register]');
  return JSON.parse(template?.content.textContent ?? '') as FinderRegister;
}
