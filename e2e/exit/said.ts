import type { Bed } from './bed.ts';

/**
 * Makes a page report what it shows: in the same task as the press, and then ten times a second.
 * It reports to the server, because Chromium answers no questions while another site is loading.
 */
export const tellItself = `{
  const tell = (when) => {
    const text = document.documentElement.innerText.trim().slice(0, 60);
    const said = [when, document.title, text];
    navigator.sendBeacon('/said/' + encodeURIComponent(JSON.stringify(said)));
  };
  addEventListener('click', () => tell('at once'));
  setInterval(() => tell('later'), 100);
  addEventListener('keydown', ({ key }) => {
    // What Escape does in a browser's own window, in case the key goes to the page alone.
    if (key === 'Escape') { window.stop(); tell('after Escape'); }
  });
}`;

/** When the report was made, the title, and the words that could be read. */
export type Said = [when: 'at once' | 'later' | 'after Escape', title: string, text: string];

/** What the pages reported at moments of this kind, in order. */
export const said = ({ places }: Bed, when: Said[0]): Said[] =>
  places.siteAsked
    .filter(({ path }) => path.startsWith('/said/'))
    .map(({ path }) => JSON.parse(decodeURIComponent(path.slice('/said/'.length))) as Said)
    .filter(([moment]) => moment === when);
