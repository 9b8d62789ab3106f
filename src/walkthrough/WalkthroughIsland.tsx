import { useEffect, useRef, useState } from 'preact/hooks';
import { placeAfter, type Trail } from './trail.ts';
import type { WalkthroughProps } from './props.ts';
import type { Ending } from './schema.ts';
import WholeWalkthrough from './WholeWalkthrough.tsx';
import WalkthroughEnding from './Ending.tsx';
import WalkthroughQuestion from './Question.tsx';

/**
 * The whole walkthrough is there as linked sections, with or without script. With script it can also
 * be taken one question at a time.
 *
 * The answers are its only state. They stay in this page's memory, and never get into the address,
 * the history or any request. A page that the browser brings back starts again.
 */
export default function Walkthrough(props: WalkthroughProps) {
  const { flow, words } = props;
  const [live, setLive] = useState(false);
  /** Null while the whole of it is shown. */
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
      // Scroll to the top of the step, so that no answer is missed above or below the screen.
      whole.current?.scrollIntoView();
      heading.current?.focus({ preventScroll: true });
    } else begin.current?.focus();
  }, [trail]);

  const go = (next: Trail | null): void => {
    moved.current = true;
    // The exit code takes this for typing, so it reloads a page that Back brings back.
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
  return (
    <div class="walk" data-walking ref={whole}>
      <p class="walk-paper">{words.printHeading}</p>
      <p class="danger">
        <strong>{words.danger}</strong> <a href="/talk/#other-ways">{words.cannotSpeak}</a>
      </p>
      {question && (
        <WalkthroughQuestion
          {...{ question, heading }}
          step={words.step.replace('{number}', String(trail.length + 1))}
          answer={(id) => go([...trail, id])}
        />
      )}
      {ending && (
        <WalkthroughEnding {...props} {...{ ending, place, heading }} key={trail.join()} />
      )}
      <Controls {...{ trail, words, go }} change={ending?.change} />
    </div>
  );
}

interface ControlsProps extends Pick<WalkthroughProps, 'words'> {
  readonly trail: Trail;
  readonly change: Ending['change'] | undefined;
  readonly go: (next: Trail | null) => void;
}

/** Changes the last answer, goes one back, starts again, or shows the whole walkthrough. */
function Controls({ trail, words, change, go }: ControlsProps) {
  return (
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
  );
}
