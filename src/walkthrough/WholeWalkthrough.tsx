import { labelOf } from './trail.ts';
import type { Ending, Piece } from './schema.ts';
import Sentences from '../facts/Sentences.tsx';
import ContactLink from '../helplines/ContactLink.tsx';
import type { WalkthroughProps } from './props.ts';

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
export default function WholeWalkthrough(props: WalkthroughProps) {
  const { questions, endings, timelines } = props.flow;
  return (
    <>
      <h2 id="whole">{props.words.whole}</h2>
      {Object.entries(questions).map(([name, { ask, why, answers }]) => (
        <div key={name}>
          <Heading {...{ name }} says={ask} />
          <p>{why}</p>
          <ul>
            {answers.map(({ id, say, go }) => (
              <li key={id}>
                <Link to={go} says={say} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {Object.entries(endings).map(([name, ending]) => (
        <EndingSection key={name} {...props} {...{ name, ending }} />
      ))}
      {Object.entries(timelines).map(([name, { switch: view, parts }]) => (
        <div key={name} class="walk-whole-line">
          <Heading {...{ name }} says={view} />
          <ol class="walk-line">
            {parts.map(({ heading, says }) => (
              <li key={heading}>
                <h4>{heading}</h4>
                <LabelledSentences {...props} pieces={says} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

interface EndingProps extends WalkthroughProps {
  readonly name: string;
  readonly ending: Ending;
}

function EndingSection({ name, ending, ...props }: EndingProps) {
  const { flow, contacts, words } = props;
  return (
    <div>
      <Heading {...{ name }} says={ending.heading} />
      {ending.says.length > 0 && <LabelledSentences {...props} pieces={ending.says} />}
      {ending.timelines.length > 0 && (
        <>
          <p>{words.leadsTo}</p>
          <ul>
            {ending.timelines.map((timeline) => (
              <li key={timeline}>
                <Link to={timeline} says={flow.timelines[timeline]?.switch} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.talk}</p>
      <ul class="walk-talk">
        {ending.talk.map(({ line, if: marks }) => {
          const contact = contacts[line];
          return (
            contact && (
              <li key={line}>
                <b>{[labelOf(flow, marks), contact.name].filter(Boolean).join(': ')}</b>{' '}
                <ContactLink {...contact.reach} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

const Heading = ({ name, says }: { readonly name: string; readonly says: string }) => (
  <h3 id={placeOf(name)} tabIndex={-1}>
    {says}
  </h3>
);

const Link = ({ to, says }: { readonly to: string; readonly says: string | undefined }) => (
  <a href={`#${placeOf(to)}`} onClick={goWithin}>
    {says}
  </a>
);

interface LabelledSentencesProps extends Omit<WalkthroughProps, 'contacts' | 'words'> {
  readonly pieces: readonly Piece[];
}

/** Sentences labelled with all their marks, because nobody has answered anything yet. */
const LabelledSentences = ({ flow, numbers, pages, how, pieces }: LabelledSentencesProps) => (
  <Sentences {...{ pieces, numbers, pages, how }} labelOf={(piece) => labelOf(flow, piece.if)} />
);
