/**
 * The only thing this site ever keeps: one word in this tab's own storage, which the browser
 * forgets with the tab. `left`: this tab has left, so an earlier page must not come back.
 * `trail`: the reader asked for a light trail.
 */
export type TabFlag = 'left' | 'trail';

const key = 'tab';

/** What is kept for this tab; null for nothing, and where the browser refuses storage. */
export function tabFlag(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps one word, or nothing. Where the browser refuses storage, nothing happens. */
export function setTabFlag(word: TabFlag | null): void {
  try {
    if (word) sessionStorage.setItem(key, word);
    else sessionStorage.removeItem(key);
  } catch {
    // The way out works without it; only Back may then show an earlier page.
  }
}
