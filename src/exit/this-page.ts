/** The page's root element, the only one that is there when our script runs. */
export const root = document.documentElement;

/** The element that an event came from, or the nearest around it, that matches; null if none does. */
export const closest = (event: Event, selector: string): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest(selector) : null;
