/**
 * Everything about leaving. It stands at the top of every page's head, so that it works before
 * anything else has loaded and even when every other script fails. Each part is told in
 * docs/decisions/0007-leaving.md, with what was seen in real browsers.
 */
import { shiftShortcut } from './shift-shortcut.ts';
import { go, isLeaving, leave, leaveWithOthers, practise } from './leave.ts';
import { replaceHistory } from './replace-history.ts';
import { setTabFlag, tabFlag } from './tab-flag.ts';

const root = document.documentElement;
const closest = (event: Event, selector: string): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest(selector) : null;

function press(event: MouseEvent): void {
  // Whatever key is held, and by the middle button too: a new tab with the other site would leave
  // this page on the screen. On the blank page any press tries again.
  const out = closest(event, '[data-leave]') ?? isLeaving();
  const trial = closest(event, '[data-practise]');
  if ((!out && !trial) || event.button > 1) return;
  event.preventDefault();
  if (trial) practise(trial.href);
  else leave();
}
addEventListener('click', press, true);
addEventListener('auxclick', press, true);

// Somebody who is writing capitals does not want to leave.
const isThird = shiftShortcut();
const writing = 'textarea,select,[contenteditable],input:not([type=checkbox],[type=radio])';
addEventListener(
  'keydown',
  (event) => {
    const { repeat, timeStamp } = event;
    const key = closest(event, writing) ? '' : event.key;
    if (isThird({ key, repeat, timeStamp })) leave();
  },
  true,
);

// A page that the browser sets aside is set aside blank. When it brings it back, what was typed
// there is gone, and a tab that has left shows nothing.
let touched = false;
addEventListener('input', () => (touched = true), true);
addEventListener('pagehide', () => {
  root.classList.add('left');
});
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  if (tabFlag() === 'left') go();
  else if (touched) location.reload();
  else root.classList.remove('left');
});

// Some browsers leave what has the focus half under the way out, although the page asks them not to.
addEventListener('focusin', (event) => {
  const focused = closest(event, 'a,button,input,select,textarea,summary');
  if (focused?.matches(':focus-visible')) focused.scrollIntoView({ block: 'nearest' });
});

// A tab that has left and comes here by Back, Forward, Reload or reopening goes on to the other
// site. Somebody who opens the site afresh is welcome.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (tabFlag() === 'left') {
  if (visit?.type === 'navigate') setTabFlag(null);
  else go();
}

leaveWithOthers();
replaceHistory();
