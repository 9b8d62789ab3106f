import { below } from '../site/base.client.ts';
import { answerButton, drawQuestion, howFar } from './draw-question.ts';
import { drawEnding } from './draw-ending.ts';
import { make, makeButton } from './make.ts';
import { placeAfter, type Trail } from './trail.ts';
import { fetchWhole, type Whole } from './whole.ts';
import type { WalkWords } from './words.ts';

/**
 * Asks one question after another in the place of the first. The answers are its only state. They stay
 * in this page's memory, and never get into the address, the history or any request: what follows is
 * copied from one page, which is fetched before anything is answered. A page that the browser brings
 * back starts again.
 */
export function walkThrough(): void {
  const walk = document.querySelector<HTMLElement>('[data-walk]');
  if (!walk) return;
  const { walk: address = '' } = walk.dataset;
  const fetched = fetchWhole(address);
  for (const link of walk.querySelectorAll<HTMLAnchorElement>('a[data-answer]')) {
    link.replaceWith(
      answerButton(link, undefined, (id) => {
        void fetched.then((whole) => {
          // Without it the answer is what it was before this script: a link to what follows.
          if (whole) steps(walk, whole, address)([id]);
          else location.assign(link.href);
        });
      }),
    );
  }
}

/** Gives the function that goes to where a trail leads. */
function steps(walk: HTMLElement, whole: Whole, address: string): (trail: Trail) => void {
  const { words } = whole;
  /** The last answer to each question, by its name: going back does not forget it. */
  const given = new Map<string, string>();

  const go = (trail: Trail): void => {
    // The exit code takes this for typing, so it reloads a page that Back brings back.
    dispatchEvent(new Event('input'));
    for (const [at, id] of trail.entries()) {
      given.set(placeAfter(whole, trail.slice(0, at)).name, id);
    }
    const place = placeAfter(whole, trail);
    const isQuestion = Object.hasOwn(whole.questions, place.name);
    const change = (id: string) => go([...trail.slice(0, -1), id]);
    const paper = make('p', 'walk-paper', words.printHeading);
    const line = controls(trail, words, address, go);
    walk.dataset['walking'] = '';
    walk.replaceChildren(
      paper,
      ...(isQuestion
        ? [
            dots(trail.length, words),
            ...drawQuestion(whole, place.name, given.get(place.name), (id) => go([...trail, id])),
            line,
          ]
        : [line, ...drawEnding(whole, place, change)]),
    );
    // Scroll to the top of the step, so that nothing of it is missed above or below the screen.
    walk.scrollIntoView();
    walk.querySelector<HTMLElement>('#step')?.focus({ preventScroll: true });
  };
  return go;
}

/** How far the questions are: a line of dots, and the same in words. */
function dots(answered: number, { step, most }: WalkWords): HTMLElement {
  const line = make('span', 'walk-dots');
  line.setAttribute('aria-hidden', 'true');
  for (let at = 0; at < most; at += 1) {
    const dot = make('i', '');
    if (at <= answered) dot.dataset['done'] = '';
    line.append(dot);
  }
  const says = make('span', '', step.replace('{number}', String(answered + 1)));
  says.id = howFar;
  return make('p', 'walk-step', line, says);
}

/** One line: back, start again, or the page with all of it. */
function controls(
  trail: Trail,
  { back, again, all }: WalkWords,
  address: string,
  go: (trail: Trail) => void,
): HTMLElement {
  const whole = make('a', '', all);
  whole.href = below(address);
  return make(
    'p',
    'walk-controls',
    trail.length > 0 ? makeButton('', back, () => go(trail.slice(0, -1))) : null,
    trail.length > 1 ? makeButton('', again, () => go([])) : null,
    whole,
  );
}
