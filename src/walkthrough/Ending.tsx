import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { holds, labelOf, partsThatHold, type Place } from './trail.ts';
import type { Ending } from './schema.ts';
import Sentences from '../facts/Sentences.tsx';
import ContactLink from '../helplines/ContactLink.tsx';
import type { ContactLine } from '../helplines/contact-line.ts';
import type { WalkthroughProps } from './props.ts';

interface Props extends WalkthroughProps {
  readonly ending: Ending;
  readonly place: Place;
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** The end of a trail: what follows, from each person's point of view, and who can help now. */
export default function WalkthroughEnding({
  flow,
  ending,
  place,
  heading,
  contacts,
  words,
  ...surroundings
}: Props) {
  const [view, setView] = useState(ending.timelines[0]);
  const timeline = view === undefined ? undefined : flow.timelines[view];
  const says = ending.says.filter((piece) => holds(piece, place.marks));
  const lines = ending.talk.filter((each) => holds(each, place.marks));
  const only = (piece: { readonly if: readonly string[] }): string =>
    labelOf(
      flow,
      piece.if.filter((mark) => place.open.has(mark)),
    );
  return (
    <section aria-labelledby="step">
      <h2 id="step" tabIndex={-1} ref={heading}>
        {ending.heading}
      </h2>
      {says.length > 0 && (
        <div class="walk-short">
          <Sentences pieces={says} labelOf={only} {...surroundings} />
        </div>
      )}
      {ending.timelines.length > 1 && <Views {...{ flow, ending, view, words }} choose={setView} />}
      {timeline && (
        <ol class="walk-line">
          {partsThatHold(timeline, place.marks).map((part) => (
            <li key={part.heading}>
              <h3>{part.heading}</h3>
              <Sentences pieces={part.says} labelOf={only} {...surroundings} />
            </li>
          ))}
        </ol>
      )}
      <h3>{words.talk}</h3>
      <ul class="walk-talk">
        {lines.map(({ line }) => {
          const contact = contacts[line];
          return contact && <Contact key={line} {...contact} />;
        })}
      </ul>
      <p class="walk-gone">{words.gone}</p>
      <p class="walk-print">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>{' '}
        {words.printHint}
      </p>
    </section>
  );
}

interface ViewsProps extends Pick<Props, 'flow' | 'ending' | 'words'> {
  readonly view: string | undefined;
  readonly choose: (timeline: string) => void;
}

/** A button for each person's point of view. */
function Views({ flow, ending, view, words, choose }: ViewsProps) {
  return (
    <div class="walk-views" role="group" aria-labelledby="views">
      <p id="views">{words.views}</p>
      {ending.timelines.map((name) => (
        <button key={name} type="button" aria-pressed={name === view} onClick={() => choose(name)}>
          {flow.timelines[name]?.switch}
        </button>
      ))}
    </div>
  );
}

function Contact({ name, forWhom, reach, when }: ContactLine) {
  return (
    <li>
      <b>{name}</b> {forWhom} <ContactLink {...reach} /> {when}
    </li>
  );
}
