import { labelOf } from './trail.ts';
import type { Ending, Piece } from './schema.ts';
import Sentences from '../facts/Sentences.tsx';
import ContactLink from '../helplines/ContactLink.tsx';
import type { WalkthroughProps } from './WalkthroughIsland.tsx';

/**
 * The id of a question, ending or timeline. It can be seen in the address, so names are quiet
 * words.
 */
const placeOf = (name: string): string => `at-${name}`;

/** Goes to a link's section without putting the section into the address. */
function goWithin(event: MouseEvent): void {
  const link = event.currentTarget;
  if (!(link instanceof HTMLAnchorElement)) return;
  const heading = document.getElementById(link.hash.slice(1));
  if (!heading) return;
  event.preventDefault();
  heading.scrollIntoView();
  heading.focus();
}

/** Every question, ending and timeline, one after another and linked. */
export default function WholeWalkthrough({
  flow,
  contacts,
  words,
  ...surroundings
}: WalkthroughProps) {
  const sentences = (pieces: readonly Piece[]) => (
    <Sentences pieces={pieces} labelOf={(piece) => labelOf(flow, piece.if)} {...surroundings} />
  );
  const link = (name: string, say: string | undefined) => (
    <a href={`#${placeOf(name)}`} onClick={goWithin}>
      {say}
    </a>
  );
  const heading = (name: string, say: string) => (
    <h3 id={placeOf(name)} tabIndex={-1}>
      {say}
    </h3>
  );
  const talk = (lines: Ending['talk']) =>
    lines.map(({ line, if: marks }) => {
      const contact = contacts[line];
      return (
        contact && (
          <li key={line}>
            <b>{[labelOf(flow, marks), contact.name].filter(Boolean).join(': ')}</b>{' '}
            <ContactLink {...contact.reach} />
          </li>
        )
      );
    });
  return (
    <>
      <h2 id="whole">{words.whole}</h2>
      {Object.entries(flow.questions).map(([name, { ask, why, answers }]) => (
        <div key={name}>
          {heading(name, ask)}
          <p>{why}</p>
          <ul>
            {answers.map(({ id, say, go }) => (
              <li key={id}>{link(go, say)}</li>
            ))}
          </ul>
        </div>
      ))}
      {Object.entries(flow.endings).map(
        ([name, { heading: says, says: pieces, timelines, talk: lines }]) => (
          <div key={name}>
            {heading(name, says)}
            {pieces.length > 0 && sentences(pieces)}
            {timelines.length > 0 && (
              <>
                <p>{words.leadsTo}</p>
                <ul>
                  {timelines.map((timeline) => (
                    <li key={timeline}>{link(timeline, flow.timelines[timeline]?.switch)}</li>
                  ))}
                </ul>
              </>
            )}
            <p>{words.talk}</p>
            <ul class="walk-talk">{talk(lines)}</ul>
          </div>
        ),
      )}
      {Object.entries(flow.timelines).map(([name, { switch: as, parts }]) => (
        <div key={name} class="walk-whole-line">
          {heading(name, as)}
          <ol class="walk-line">
            {parts.map((part) => (
              <li key={part.heading}>
                <h4>{part.heading}</h4>
                {sentences(part.says)}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
