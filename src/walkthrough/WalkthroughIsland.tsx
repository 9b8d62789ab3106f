import type { ContactLine } from '../helplines/contact-line.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { placeAfter, type Trail } from './trail.ts';
import type { Flow } from './schema.ts';
import type { SentenceContext } from '../facts/Sentence.tsx';
import WholeWalkthrough from './WholeWalkthrough.tsx';
import Ending from './Ending.tsx';
import Question from './Question.tsx';

export interface WalkthroughWords {
  readonly begin: string;
  readonly beginHint: string;
  readonly whole: string;
  readonly step: string;
  readonly back: string;
  readonly again: string;
  readonly all: string;
  readonly leadsTo: string;
  readonly views: string;
  readonly talk: string;
  readonly gone: string;
  readonly print: string;
  readonly printHint: string;
  readonly printHeading: string;
  readonly danger: string;
  readonly cannotSpeak: string;
}

export interface WalkthroughProps extends SentenceContext {
  readonly flow: Flow;
  readonly contacts: Readonly<Record<string, ContactLine>>;
  readonly words: WalkthroughWords;
}

/**
 * The whole walkthrough stands there as linked sections, with script or without. Once live it
 * also offers the same data one question at a time.
 *
 * The answers are the only state. They stay in this page's memory: not in the address, the
 * history or anything sent; and a page that the browser brings back begins afresh.
 */
export default function Walkthrough(props: WalkthroughProps) {
  const { flow, words } = props;
  const [live, setLive] = useState(false);
  /** null: the whole of it on one page. */
  const [trail, setTrail] = useState<Trail | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    setLive(true);
  }, []);
  useEffect(() => {
    if (!moved.current) return;
    if (trail) {
      // To the top of the step, so that nothing of the answers is missed above or below.
      whole.current?.scrollIntoView();
      heading.current?.focus({ preventScroll: true });
    } else begin.current?.focus();
  }, [trail]);

  const go = (next: Trail | null): void => {
    moved.current = true;
    // To the leaving code this counts as typing: a page brought back by Back is loaded afresh.
    dispatchEvent(new Event('input'));
    setTrail(next);
  };

  if (trail === null) {
    return (
      <div class="walk">
        {live && (
          <div class="walk-begin">
            <button type="button" ref={begin} onClick={() => go([])}>
              {words.begin}
            </button>
            <p>{words.beginHint}</p>
          </div>
        )}
        <WholeWalkthrough {...props} />
      </div>
    );
  }

  const place = placeAfter(flow, trail);
  const question = flow.questions[place.name];
  const ending = flow.endings[place.name];
  const change = ending?.change;
  return (
    <div class="walk" data-walking ref={whole}>
      <p class="walk-paper">{words.printHeading}</p>
      <p class="danger">
        <strong>{words.danger}</strong> <a href="/talk/#other-ways">{words.cannotSpeak}</a>
      </p>
      {question && (
        <Question
          question={question}
          step={words.step.replace('{number}', String(trail.length + 1))}
          heading={heading}
          answer={(id) => go([...trail, id])}
        />
      )}
      {ending && (
        <Ending {...props} key={trail.join()} ending={ending} place={place} heading={heading} />
      )}
      <div class="walk-controls">
        {change && (
          <button type="button" onClick={() => go([...trail.slice(0, -1), change.to])}>
            {change.say}
          </button>
        )}
        {trail.length > 0 && (
          <button type="button" onClick={() => go(trail.slice(0, -1))}>
            {words.back}
          </button>
        )}
        {trail.length > 1 && (
          <button type="button" onClick={() => go([])}>
            {words.again}
          </button>
        )}
        <button type="button" onClick={() => go(null)}>
          {words.all}
        </button>
      </div>
    </div>
  );
}
