import type { RefObject } from 'preact';
import type { Question } from './schema.ts';

interface Props {
  readonly question: Question;
  /** Such as "Question 2 of at most 6". */
  readonly step: string;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly answer: (id: string) => void;
}

/** One question, why it is asked, and a button for each answer. */
export default function WalkthroughQuestion({ question, step, heading, answer }: Props) {
  return (
    <section aria-labelledby="step">
      <p class="walk-step">{step}</p>
      <h2 id="step" tabIndex={-1} ref={heading}>
        {question.ask}
      </h2>
      <p>{question.why}</p>
      <ul class="walk-answers">
        {question.answers.map(({ id, say, unsure }) => (
          <li key={id}>
            <button type="button" data-unsure={unsure} onClick={() => answer(id)}>
              {say}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
