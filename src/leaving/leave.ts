import { keep } from './one-key.ts';

// Put in when the site is built, from the operator's settings.
declare const LEAVING_ADDRESS: string;
declare const LEAVING_NAME: string;

const root = document.documentElement;
let others: BroadcastChannel | undefined;
let going = false;

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
 * Goes to the other site in place of this page, again if need be. The request goes out first: it
 * gains time, and no fault in what follows can keep somebody here. Blank in the same task.
 */
export function go(): void {
  location.replace(LEAVING_ADDRESS);
  blank(LEAVING_NAME);
}

/**
 * Leaves, once: no fragment left in the address, the other site in place of this page, remembered
 * for this tab, and the other tabs told.
 */
export function leave(tellOthers = true): void {
  if (going) return;
  going = true;
  forgetFragment();
  go();
  keep('left');
  if (tellOthers) others?.postMessage(0);
}

function forgetFragment(): void {
  try {
    if (location.hash) history.replaceState(null, '', location.pathname);
  } catch {
    // A browser may refuse it; leaving must not wait for that.
  }
}

/** The same, but to a page of this site, with nothing remembered: to see how it feels. */
export function practise(address: string): void {
  blank('');
  location.replace(address);
}
