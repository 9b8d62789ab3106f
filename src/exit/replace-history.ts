import { setTabFlag, tabFlag } from './tab-flag.ts';

const isOn = (): boolean => tabFlag() === 'trail';

/**
 * With a light trail, each page of the site takes the place of the one before it, so that the
 * whole visit is one step for the browser's Back. Off until the reader asks for it.
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

/** What the pages show follows what is kept: a browser may have refused to keep it. */
function show(): void {
  document.documentElement.classList.toggle('trail', isOn());
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-trail-switch]')) {
    box.checked = isOn();
  }
}

/** Only a plain press on a plain link of this site; anything else is the browser's own. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest('a');
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
