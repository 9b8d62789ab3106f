import { keepWhatHolds } from './keep-what-holds.ts';
import { make, makeButton } from './make.ts';
import { nameOfPlace } from './place.ts';
import type { Place } from './trail.ts';
import { partOf, type Whole } from './whole.ts';

/** From this width on, the steps of a view are shown open: see layout.css. */
const wide = '(min-width: 75em) and (min-height: 30em)';

/** Draws what happens next, as each person sees it: a switch, and the steps of the chosen view. */
export function drawViews(
  whole: Whole,
  links: readonly HTMLAnchorElement[],
  place: Place,
): HTMLElement[] {
  if (links.length === 0) return [];
  const title = make('h3', '', whole.words.views);
  title.id = 'views';
  const bar = make('div', 'walk-views');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-labelledby', title.id);
  const views = links.map((link) => drawView(whole, nameOfPlace(link.hash), place));
  const buttons = links.map((link, at) =>
    makeButton('', link.textContent.trim(), () => choose(at)),
  );
  const choose = (chosen: number): void => {
    for (const [at, view] of views.entries()) view.hidden = at !== chosen;
    for (const [at, button] of buttons.entries()) {
      button.setAttribute('aria-pressed', String(at === chosen));
    }
  };
  choose(0);
  if (buttons.length > 1) bar.append(...buttons);
  return [title, ...(buttons.length > 1 ? [bar] : []), ...views];
}

/** The steps of a view, each folded but the first. A step without a sentence that holds is left out. */
function drawView(whole: Whole, name: string, place: Place): HTMLElement {
  const line = partOf(whole, 'view', name)?.querySelector<HTMLElement>('.walk-line');
  if (!line) return make('ol', 'walk-line');
  keepWhatHolds(line, place, whole);
  const open = matchMedia(wide).matches;
  for (const step of [...line.children].filter((each) => !each.querySelector('li'))) step.remove();
  for (const [at, step] of [...line.children].entries()) {
    const [heading, ...says] = step.children;
    const summary = make('summary', '', make('h4', '', heading?.textContent.trim() ?? ''));
    const fold = make('details', 'fold', summary, ...says);
    fold.open = open || at === 0;
    step.replaceChildren(fold);
  }
  return line;
}
