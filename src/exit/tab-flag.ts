/**
 * The only thing this site ever stores: one word in the tab's own session storage, which the
 * browser deletes with the tab. `left`: this tab has left, so Back must not show an earlier page.
 * `trail`: the reader asked for pages to replace one another in the history.
 */
export type TabFlag = 'left' | 'trail';

const key = 'tab';

/** This tab's flag; null if there is none or the browser refuses storage. */
export function tabFlag(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Sets or removes this tab's flag. Does nothing if the browser refuses storage. */
export function setTabFlag(word: TabFlag | null): void {
  try {
    if (word) sessionStorage.setItem(key, word);
    else sessionStorage.removeItem(key);
  } catch {
    // The exit works without the flag, but Back may then show an earlier page.
  }
}
