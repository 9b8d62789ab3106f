import { setTabFlag } from './tab-flag.ts';

// Put in when the site is built, from the operator's settings.
declare const LEAVING_ADDRESS: string;
declare const LEAVING_NAME: string;

const root = document.documentElement;
let others: BroadcastChannel | undefined;
/** When this page last set out for the other site, in milliseconds since it began. */
let setOut: number | null = null;
/** How often it has set out. */
let tries = 0;

/** From now on a tab of this site that leaves takes this one with it. */
export function leaveWithOthers(): void {
  try {
    others = new BroadcastChannel('tab');
    others.onmessage = () => {
      leave(false);
    };
  } catch {
    // Not in this browser: then each tab must leave by itself.
  }
}

/**
 * Nothing of the page can be seen, heard or found from this moment on. The body is taken out, and
 * the sheet hides any that is still to come: what is being loaded goes on loading unseen. The
 * page itself stays and is painted blank: WebKit shows its last picture in place of a page that
 * has nothing to paint.
 */
function blank(name: string): void {
  document.title = name;
  root.classList.add('left');
  if (!document.body) return;
  document.body.remove();
  // Heard by a screen reader if the other page takes long; the sheet keeps it off the screen.
  const word = document.createElement('p');
  word.setAttribute('role', 'alert');
  word.className = 'heard';
  word.textContent = name;
  root.append(word);
}

/**
 * Goes to the other site in place of this page: first the blank, and once that is painted the
 * request. WebKit paints nothing more from the moment that another page is on its way, so a page
 * that was emptied in the same task would stay on the screen for as long as that takes.
 */
export function go(): void {
  setOut = performance.now();
  tries += 1;
  blankThen(LEAVING_NAME, LEAVING_ADDRESS);
  hideAddress();
}

/** How long to wait for a frame, in milliseconds. A tab that nobody sees never has one. */
const longest = 250;

function blankThen(name: string, address: string): void {
  let left = false;
  const leaveNow = (): void => {
    if (left) return;
    left = true;
    location.replace(address);
  };
  // Before all else, so that no fault in what follows can keep somebody here.
  setTimeout(leaveNow, longest);
  blank(name);
  // The first frame paints the blank; the second comes when that has been handed to the screen.
  requestAnimationFrame(() => requestAnimationFrame(leaveNow));
}

/**
 * Leaves: remembered for this tab, nothing of this page in the address, the other site in its place,
 * and the other tabs told. Asked again, it tries again: the reader may have stopped it, or the line
 * may have broken.
 */
export function leave(tellOthers = true): void {
  if (setOut !== null && performance.now() - setOut < patience()) return;
  const isFirst = setOut === null;
  setTabFlag('left');
  go();
  if (tellOthers && isFirst) others?.postMessage(0);
}

/**
 * How long another press is not heard, in milliseconds: a second, then four, then sixteen. Each press
 * starts the request anew; on a slow line somebody who keeps pressing would never arrive.
 */
const patience = (): number => 1000 * 4 ** (tries - 1);

/** Whether this page has set out for the other site already. */
export const isLeaving = (): boolean => setOut !== null;

/** The address bar names this page until the other site answers: the start says less. */
function hideAddress(): void {
  try {
    history.replaceState(null, '', '/');
  } catch {
    // A browser may refuse it; leaving must not wait for that.
  }
}

/** The same, but to a page of this site, with nothing remembered: to see how it feels. */
export function practise(address: string): void {
  blankThen('', address);
}
