import { setTabFlag, tabFlag } from './tab-flag.ts';
import { closest, root } from './this-page.ts';

const isOn = (): boolean => tabFlag() === 'trail';

/**
 * If the reader has switched this on, each page of the site replaces the one before it, so that the
 * browser's Back passes over the whole visit in one step.
 */
export function replaceHistory(): void {
  show();
  addEventListener('DOMContentLoaded', show);
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement && target.matches('[data-trail-switch]'))) return;
    const wanted = target.checked;
    setTabFlag(wanted ? 'trail' : null);
    show();
    const refused = document.querySelector<HTMLElement>('[data-trail-refused]');
    if (refused) refused.hidden = wanted === isOn();
  });
  addEventListener('click', follow);
}

/** Shows what was really stored, because a browser may have refused to store the flag. */
function show(): void {
  root.classList.toggle('trail', isOn());
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-trail-switch]')) {
    box.checked = isOn();
  }
}

/** Handles plain clicks on ordinary links within this site; all others are left to the browser. */
function follow(event: MouseEvent): void {
  const link = closest(event, 'a');
  if (
    link &&
    isOn() &&
    !event.defaultPrevented &&
    event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
    !link.target &&
    !link.hasAttribute('download') &&
    link.origin === location.origin
  ) {
    event.preventDefault();
    location.replace(link.href);
  }
}
