import type { Locator } from '@playwright/test';

/** What the translator here puts before each text. */
export const mark = '«translated» ';

/**
 * Does to a part of a page what page translators do: every text goes into elements of the
 * translator's own, with other words, behind the back of whatever drew it.
 */
export const translate = (part: Locator): Promise<void> =>
  part.evaluate((element, before) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() !== '') texts.push(node);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = before + text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, mark);
