import { plainNumbers, pressCalls } from '../helplines/plain-numbers.client.ts';
import { mostCalls } from './calls.ts';
import { drawViews } from './draw-views.ts';
import { keepWhatHolds } from './keep-what-holds.ts';
import { make, makeButton, makeHeading } from './make.ts';
import { giveOwnIds } from './own-ids.ts';
import { citedSources } from './cited-sources.ts';
import type { Place } from './trail.ts';
import type { WalkWords } from './words.ts';
import { partOf, type Whole } from './whole.ts';

/**
 * Draws an ending: what has to happen, whom to call, each person's view at a switch, who can help,
 * and printing.
 *
 * @param change replaces the last answer with another
 */
export function drawEnding(
  whole: Whole,
  place: Place,
  change: (id: string) => void,
): HTMLElement[] {
  const { words } = whole;
  const part = partOf(whole, 'ending', place.name);
  if (!part) return [];
  keepWhatHolds(part, place, whole);
  const own = (name: string) => part.querySelector<HTMLElement>(name);
  const calls = own('.walk-calls');
  for (const more of [...(calls?.children ?? [])].slice(mostCalls)) more.remove();
  const to = part.dataset['change'];
  const changing = own('.walk-change');
  if (to !== undefined && changing) {
    const says = changing.textContent.trim();
    changing.replaceChildren(makeButton('row', says, () => change(to)));
  }
  const views = [...part.querySelectorAll<HTMLAnchorElement>('.walk-leads a')];
  const talk = own('.walk-talk');
  const talkHeading = make('h3', '', talk?.previousElementSibling?.textContent ?? '');
  const drawn = [
    makeHeading(own('h3')?.textContent.trim() ?? ''),
    ...[own('.walk-short'), calls, changing, own('.walk-then')],
    ...drawViews(whole, views, place),
    ...[talkHeading, talk, make('p', 'walk-gone', words.gone), printing(words)],
  ].filter((each) => each !== null);
  const step = make('div', '', ...drawn);
  const sources = citedSources(whole, step);
  if (sources) step.append(sources);
  giveOwnIds(step, '-here');
  const heading = step.querySelector('h2');
  if (heading) heading.id = 'step';
  if (!pressCalls()) plainNumbers(step);
  return [step];
}

const printing = ({ print: says, printHint }: WalkWords): HTMLElement =>
  make(
    'p',
    'walk-print',
    makeButton('', says, () => print()),
    ` ${printHint}`,
  );
