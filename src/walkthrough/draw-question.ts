import { make, makeButton, makeHeading } from './make.ts';
import { partOf, type Whole } from './whole.ts';

/** The id of the words that say how far the questions are. They are read aloud with each question. */
export const howFar = 'how-far';

/**
 * Draws a question: its heading, why it is asked, and a button for each answer. The nodes are new, so
 * that a browser's translation of the question before cannot stay.
 *
 * @param given the answer that the reader gave here before, if they came back
 */
export function drawQuestion(
  whole: Whole,
  name: string,
  given: string | undefined,
  answer: (id: string) => void,
): HTMLElement[] {
  const part = partOf(whole, 'question', name);
  if (!part) return [];
  const ask = part.dataset['ask'] ?? part.querySelector('h3')?.textContent ?? '';
  const rows = make('ul', 'rows');
  for (const link of part.querySelectorAll<HTMLElement>('[data-answer]')) {
    rows.append(make('li', '', answerButton(link, given, answer)));
  }
  const why = part.querySelector<HTMLElement>('.walk-why');
  const heading = makeHeading(ask.trim());
  heading.setAttribute('aria-describedby', howFar);
  return [heading, ...(why ? [why] : []), rows];
}

/** A button in the place of a link to what follows from an answer. */
export function answerButton(
  link: HTMLElement,
  given: string | undefined,
  answer: (id: string) => void,
): HTMLButtonElement {
  const { answer: id = '', unsure } = link.dataset;
  const button = makeButton('row', link.textContent.trim(), () => answer(id));
  button.dataset['answer'] = id;
  if (unsure !== undefined) button.dataset['unsure'] = '';
  if (id === given) button.setAttribute('aria-current', 'true');
  return button;
}
