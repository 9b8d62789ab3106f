/*
 * Everything about leaving. It is inlined at the top of every page's head, so that it works before
 * anything else has loaded, even if every other script fails. docs/decisions/0007-leaving.md
 * explains each part, with what we observed in real browsers.
 */
import { bothShifts, type KeyEvent } from './both-shifts.ts';
import { go, isLeaving, leave, leaveWithOthers, practise } from './leave.ts';
import { replaceHistory } from './replace-history.ts';
import { setTabFlag, tabFlag } from './tab-flag.ts';
import { closest, root } from './this-page.ts';

function press(event: MouseEvent): void {
  // Also with the middle button or a modifier key: opening the other site in a new tab would leave
  // this page on the screen. Once the page is blank, any press tries again.
  const out = closest(event, '[data-leave]') ?? isLeaving();
  const trial = closest(event, '[data-practise]');
  if ((!out && !trial) || event.button > 1) return;
  event.preventDefault();
  if (trial) practise(trial.href);
  else leave();
}
addEventListener('click', press, true);
addEventListener('auxclick', press, true);

// Somebody who is typing capitals does not want to leave.
const isBoth = bothShifts();
const writing = 'textarea,select,[contenteditable],input:not([type=checkbox],[type=radio])';
for (const type of ['keydown', 'keyup', 'blur'] as const) {
  addEventListener(
    type,
    (event: Event & KeyEvent) => {
      if (isBoth(closest(event, writing) ? null : event)) leave();
    },
    true,
  );
}

// A page goes into the browser's back/forward cache blank. When it comes back, it goes to the other
// site again if this tab has left, and reloads if anything was typed, so that this is gone.
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

// Some browsers leave the focused element half hidden under the exit button, despite our CSS.
addEventListener('focusin', (event) => {
  const focused = closest(event, 'a,button,input,select,textarea,summary');
  if (focused?.matches(':focus-visible')) focused.scrollIntoView({ block: 'nearest' });
});

// A tab that has left and comes back by Back, Forward, Reload or reopening goes to the other site
// again. Only opening the site anew starts afresh.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (tabFlag() === 'left') {
  if (visit?.type === 'navigate') setTabFlag(null);
  else go();
}

leaveWithOthers();
replaceHistory();
