// What a row may ask of a browser, implemented for each of the three engines.
import { setTimeout as after } from 'node:timers/promises';
import type { Screen } from './screen.ts';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

export type Key = 'ShiftLeft' | 'ShiftRight' | 'Escape' | 'Tab' | 'Enter' | 'a' | 'b';

/** How a link is pressed, other than by a plain click: with a key held, or the middle button. */
export type Holding = 'Control' | 'Shift' | 'middle';

export interface Tab {
  /** Opens an address as if it had been typed in. */
  visit(address: string): Promise<void>;
  /** Moves a real pointer to the middle of the first element that matches, and presses. */
  press(selector: string, holding?: Holding): Promise<void>;
  /** Rests a real pointer on the middle of the first element that matches. */
  hover(selector: string): Promise<void>;
  /** Presses real keys, one after another; they go to whatever has the focus. */
  keys(...keys: readonly Key[]): Promise<void>;
  /** Presses keys and lets none go until all are down, so many times: real keys, but in WebKit their events. */
  hold(keys: readonly Key[], times?: number): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression in the page, passed as JSON. Throws if the page has gone. */
  ask<T>(expression: string): Promise<T>;
  /** Resizes the page; both sizes are in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  readonly screen: Screen;
  newTab(): Promise<Tab>;
  /** How many tabs are open now, including those that pages opened. */
  tabCount(): Promise<number>;
  /** Closes every tab but the first, which no row uses. */
  closeTabs(): Promise<void>;
  /** The browser's own "Duplicate tab"; absent where a test cannot call it. */
  readonly duplicate?: (tab: Tab) => Promise<Tab>;
  /** Closes a tab, then brings it back by "Reopen closed tab"; absent where a test cannot. */
  readonly reopen?: (tab: Tab) => Promise<Tab>;
  /** The addresses in the browser's own history; absent where a test cannot read it. */
  readonly historyList?: () => Promise<string[]>;
  /** Puts a tab in dark colours, forced colours or print; absent where a test cannot. */
  readonly withMedia?: (
    medium: 'dark' | 'forced' | 'print',
    look: (tab: Tab) => Promise<void>,
  ) => Promise<void>;
  stop(): Promise<void>;
}

/**
 * Waits until something is true. After ten seconds, or as long as is said, it throws and says what it
 * waited for.
 */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string | (() => string | Promise<string>),
  mostMs = 10_000,
): Promise<void> {
  const deadline = performance.now() + mostMs;
  for (;;) {
    // A page that is on its way out may fail to answer, or never answer: that counts as no.
    const asked = Promise.resolve()
      .then(holds)
      .catch(() => false);
    if (await Promise.race([asked, after(3000, false, { ref: false })])) return;
    if (performance.now() > deadline) {
      throw new Error(`Waited in vain: ${typeof what === 'string' ? what : await what()}`);
    }
    await after(15);
  }
}

/** Code that scrolls an element into view and gives its middle. Only the engines use it. */
export const middleOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return null;
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
})()`;
