// What a row may ask of a browser. Each of the three engines implements it.
import { setTimeout as after } from 'node:timers/promises';
import type { Screen } from './screen.ts';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

export type Key = 'ShiftLeft' | 'ShiftRight' | 'Escape' | 'Tab' | 'Enter' | 'a' | 'b';

/** How a link is pressed, other than plainly. */
export type Holding = 'Control' | 'Shift' | 'middle';

export interface Tab {
  /** Opens an address as if it had been typed in. */
  visit(address: string): Promise<void>;
  /** A real pointer goes to the middle of the first element that fits, and presses. */
  press(selector: string, holding?: Holding): Promise<void>;
  /** A real pointer rests on the middle of the first element that fits. */
  hover(selector: string): Promise<void>;
  /** Real keys, one after another, for whatever has the focus. */
  keys(...keys: readonly Key[]): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression in the page, through JSON. Throws when the page is not there. */
  ask<T>(expression: string): Promise<T>;
  /** Makes the page so many CSS pixels large. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  readonly screen: Screen;
  newTab(): Promise<Tab>;
  /** Every tab that is open now, with the ones that pages opened. */
  tabCount(): Promise<number>;
  /** Closes every tab but the first, which no row uses. */
  closeTabs(): Promise<void>;
  /** The browser's own "Duplicate tab"; absent where no test can ask for it. */
  readonly duplicate?: (tab: Tab) => Promise<Tab>;
  /** Closes the tab and has it back by "Reopen closed tab"; absent likewise. */
  readonly reopen?: (tab: Tab) => Promise<Tab>;
  /** The addresses that the browser's own history lists; absent where no test can read it. */
  readonly historyList?: () => Promise<string[]>;
  /** A tab in dark colours, forced colours or print; absent where no test can set these. */
  readonly withMedia?: (
    medium: 'dark' | 'forced' | 'print',
    look: (tab: Tab) => Promise<void>,
  ) => Promise<void>;
  stop(): Promise<void>;
}

/** Waits until something holds; throws, with what it waited for, after ten seconds. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string | (() => string | Promise<string>),
): Promise<void> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    // A page that is just going cannot answer, or takes the question with it: that is a no.
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

/** Scrolls an element into view, and gives its middle. For the engines' own use. */
export const middleOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return null;
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
})()`;
