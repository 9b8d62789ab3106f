import { setTabFlag } from './tab-flag.ts';
import { root } from './this-page.ts';

/*
 * The operator's settings, and where the site begins, stand on <html>: see bundle.ts. They are read
 * at once, because that element is there before any other, and nothing later can then change them.
 * Without them a blank page is still better than this one.
 */
const { exitName = '', exit = 'about:blank', base = '' } = root.dataset;
let others: BroadcastChannel | undefined;
/** When this page last started to leave, in milliseconds since it loaded; null if it has not. */
let setOut: number | null = null;
/** How many times it has started to leave. */
let tries = 0;

/** Makes this tab leave as soon as another tab of this site does. */
export function leaveWithOthers(): void {
  try {
    others = new BroadcastChannel('tab');
    others.onmessage = () => {
      leave(false);
    };
  } catch {
    // This browser does not support it, so each tab has to be left by itself.
  }
}

/**
 * Makes sure that from now on nothing of the page can be seen, heard or found. The body is removed,
 * and the style sheet hides whatever is still loading. The page itself stays and is painted blank,
 * because WebKit keeps showing the last picture of a page that has nothing to paint.
 */
function blank(name: string): void {
  document.title = name;
  root.classList.add('left');
  if (!document.body) return;
  document.body.remove();
  // A screen reader says this if the other page is slow; the style sheet keeps it off the screen.
  const word = document.createElement('p');
  word.setAttribute('role', 'alert');
  word.className = 'heard';
  word.textContent = name;
  root.append(word);
}

/**
 * Replaces this page with the other site. The page is blanked first, and only when that has been
 * painted is the other page requested: WebKit stops painting once a new page is on its way, so a
 * page that was blanked in the same task would stay on the screen until the new one arrived.
 */
export function go(): void {
  setOut = performance.now();
  tries += 1;
  blankThen(exitName, exit);
  hideAddress();
}

/**
 * How long to wait for frames, in milliseconds. A tab in the background never gets one. In one that
 * can be seen they may be late on a slow phone, and to go sooner would leave the page on the screen.
 */
const longestWait = (): number => (document.hidden ? 250 : 1000);

function blankThen(name: string, address: string): void {
  let left = false;
  const leaveNow = (): void => {
    if (left) return;
    left = true;
    location.replace(address);
  };
  // Set first, so that no error in what follows can keep somebody here.
  setTimeout(leaveNow, longestWait());
  blank(name);
  // The first frame paints the blank page; the second comes when that has gone to the screen.
  requestAnimationFrame(() => requestAnimationFrame(leaveNow));
}

/**
 * Leaves: sets this tab's flag, replaces this page with the other site, clears the address, and
 * tells the other tabs. Called again, it tries again, because the reader may have stopped the other
 * page from loading, or the connection may have dropped.
 */
export function leave(tellOthers = true): void {
  if (setOut !== null && performance.now() - setOut < patience()) return;
  const isFirst = setOut === null;
  setTabFlag('left');
  go();
  if (tellOthers && isFirst) others?.postMessage(0);
}

/**
 * How long further presses are ignored, in milliseconds: one second, then four, then sixteen. Each
 * new attempt restarts the request, so on a slow connection constant pressing would never arrive.
 */
const patience = (): number => 1000 * 4 ** (tries - 1);

/** Whether this page has already started to leave. */
export const isLeaving = (): boolean => setOut !== null;

/** Shows the home page's address, because this page's would stay until the other site answers. */
function hideAddress(): void {
  try {
    history.replaceState(null, '', `${base}/`);
  } catch {
    // A browser may refuse this, which must not stop anybody from leaving.
  }
}

/** Practises leaving: goes to a page of this site in the same way, but sets no flag. */
export function practise(address: string): void {
  blankThen('', address);
}
