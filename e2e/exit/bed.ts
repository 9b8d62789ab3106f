// The test bed for one row: an engine, its own places, its own tab, and the steps of a journey.
import assert from 'node:assert/strict';
import type { Break } from './breaks.ts';
import { middleOf, until, type Engine, type EngineName, type Holding, type Tab } from './engine.ts';
import { blue, green, openPlaces, white, type Places } from './places.ts';
import type { Sight } from './screen.ts';

/** How the message begins when the site was painted after somebody had left. */
export const siteWasSeen =
  'something other than a blank screen, the page before or the page left for was painted';

/** Thrown by a row that this engine cannot run, or that makes no sense in it. */
export class NotApplicable extends Error {}

/** The colours that each engine itself paints while a page is loading. */
const engineBlank: Readonly<Record<EngineName, readonly number[]>> = {
  Chromium: [white],
  Firefox: [white, 0xf9f9fb],
  WebKit: [white, 0xf6f5f4],
};

export interface Bed {
  readonly engine: Engine;
  readonly places: Places;
  readonly tab: Tab;
  /** Opens another tab. Every tab is closed along with the bed. */
  anotherTab(): Promise<Tab>;
  /** Goes from the page before the site to its home page, then follows links to the others. */
  travel(tab: Tab, ...paths: readonly string[]): Promise<void>;
  /** Presses the first element that matches, as soon as there is one. */
  press(tab: Tab, selector: string, holding?: Holding): Promise<void>;
  /** Waits until a tab has reached an address and its page has fully loaded. */
  arrive(tab: Tab, address: string): Promise<void>;
  /** Waits until the page we leave for has been requested `asked` times in all and has loaded. */
  arriveAtExit(tab: Tab, asked?: number): Promise<void>;
  /** Takes a step through the history, waits for the new page to load, and gives its address. */
  step(tab: Tab, take: (tab: Tab) => Promise<void>): Promise<string>;
  /** Waits until the site is painted, then watches the screen until the returned function runs. */
  watchExit(): Promise<() => void>;
  /** Presses the exit and waits for the other site, watching the screen as `watchExit` does. */
  exit(tab: Tab): Promise<() => void>;
  /** As `watchExit`, for when the site is no longer on the screen. */
  watchAfterExit(): () => void;
  /**
   * Waits until the screen itself is blank. The document cannot tell us that: once another page is
   * on its way, WebKit goes on showing the old one even when it has already been emptied.
   */
  blankOnScreen(): Promise<void>;
}

export const exitLink = '[data-leave]';

/** The smooth edges of its text give a page of ours more colours than this; the others have one. */
const plain = 5;

/** Runs something on a bed, with the code intact or broken, and always clears up afterwards. */
export async function withBed(
  engine: Engine,
  run: (bed: Bed) => void | Promise<void>,
  broken?: Break,
): Promise<void> {
  const places = await openPlaces(broken);
  const watchAfterExit = (): (() => void) => {
    const watch = engine.screen.watch();
    return () => {
      assertNoSiteSeen(watch.end(), engine.name);
    };
  };
  const watchExit = async (): Promise<() => void> => {
    await until(() => engine.screen.look().length > plain, 'the site on the screen');
    return watchAfterExit();
  };
  const arriveAtExit = async (on: Tab, asked = 1): Promise<void> => {
    await until(
      () => places.exitAsked.length >= asked,
      () => `the exit was asked for ${places.exitAsked.length} times, not ${asked}`,
    );
    await arrive(on, places.exit);
  };
  try {
    const tab = await engine.newTab();
    await run({
      engine,
      places,
      tab,
      anotherTab: () => engine.newTab(),
      travel: (on, ...paths) => travel(places, on, paths),
      press,
      arrive,
      arriveAtExit,
      step,
      exit: async (on) => {
        const asked = places.exitAsked.length;
        const seen = await watchExit();
        await press(on, exitLink);
        await arriveAtExit(on, asked + 1);
        return seen;
      },
      watchExit,
      watchAfterExit,
      blankOnScreen: () =>
        until(
          () => engine.screen.look().every((colour) => engineBlank[engine.name].includes(colour)),
          () => `the screen to be blank; it shows ${inHex(engine.screen.look())}`,
        ),
    });
  } finally {
    // The places must go first: a tab still waiting for one of them cannot be closed.
    await places.stop();
    await engine.closeTabs();
  }
}

async function press(tab: Tab, selector: string, holding?: Holding): Promise<void> {
  await until(
    () => tab.ask<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`),
    `an element like ${selector}`,
  );
  // The page may still move: a reload scrolls back to where it was only after the page has loaded.
  await until(() => tab.ask<boolean>(keepsStill(selector)), `${selector} to keep still`);
  await tab.ask(notesPress);
  await tab.press(selector, holding);
}

/**
 * Code that gives true once an element has stood in one place for four frames on end. In a tab that is
 * hidden nothing moves. One that is not in front, or not yet, may have no frames though it is not
 * hidden: a timer then takes their place.
 */
const keepsStill = (selector: string): string => `new Promise((done) => {
  let before = '';
  let still = 0;
  const look = () => {
    const at = JSON.stringify(${middleOf(selector)});
    still = at === before ? still + 1 : 0;
    before = at;
    if (still >= 4 || document.hidden) done(true);
    else Promise.race([
      new Promise((frame) => requestAnimationFrame(frame)),
      new Promise((late) => setTimeout(late, 100)),
    ]).then(look);
  };
  look();
})`;

/** Code that keeps what the next press lands on, to say it where a press led nowhere. */
const notesPress = `(addEventListener('pointerdown', ({ target }) => {
  window.__pressed = target.outerHTML.slice(0, 120);
}, { capture: true, once: true }), true)`;

async function arrive(tab: Tab, address: string, mostMs?: number): Promise<void> {
  const where = (): Promise<string> => tab.ask('document.readyState + " " + location.href');
  await until(
    async () => (await where()) === `complete ${address}`,
    async () => {
      const pressed = await tab.ask('window.__pressed ?? "nothing"').catch(() => 'a page now gone');
      const now = await where().catch(() => 'a page that does not answer');
      return `${address}; but it is ${now}, where the last press landed on ${String(pressed)}`;
    },
    mostMs,
  );
}

/** In milliseconds. No row is about how fast an engine opens a page on a computer that is busy. */
const mostTravel = 30_000;

async function travel(places: Places, tab: Tab, paths: readonly string[]): Promise<void> {
  await tab.visit(places.before);
  await press(tab, 'a');
  await arrive(tab, `${places.site}/`, mostTravel);
  for (const path of paths) {
    await press(tab, `a[href="${path}"]`);
    await arrive(tab, places.site + path, mostTravel);
  }
}

let marks = 0;

async function step(tab: Tab, take: (tab: Tab) => Promise<void>): Promise<string> {
  const mark = ++marks;
  await tab.ask(`(window.__mark = ${mark})`);
  await take(tab);
  // A page of ours may come up first and redirect; that one does not count as the new page.
  await until(
    () =>
      tab.ask(`window.__mark !== ${mark} && document.readyState === "complete" &&
        !document.documentElement.classList.contains('left') && document.title !== ""`),
    'another page',
  );
  return tab.ask('location.href');
}

const inHex = (colours: readonly number[]): string => colours.map((c) => c.toString(16)).join();

/** Asserts that once the screen is blank, nothing of the site is painted again. */
function assertNoSiteSeen(sights: readonly Sight[], engine: EngineName): void {
  const harmless = new Set([blue, green, ...engineBlank[engine]]);
  const isClean = ({ colours }: Sight): boolean => colours.every((c) => harmless.has(c));
  const first = sights.findIndex(isClean);
  assert.ok(first >= 0, 'the screen never became blank');
  const told = sights.slice(first).filter((sight) => !isClean(sight));
  assert.deepEqual(
    told.map(({ at, colours }) => `${at.toFixed(0)} ms: ${inHex(colours)}`),
    [],
    siteWasSeen,
  );
}

/** What each row does, by its number. It throws if it does not see what it must. */
export type Rows = Readonly<Record<number, (bed: Bed) => void | Promise<void>>>;
