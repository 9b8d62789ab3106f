// One row's test bed: an engine, places of its own, a tab of its own, and the steps of a journey.
import assert from 'node:assert/strict';
import type { Break } from './breaks.ts';
import { middleOf, until, type Engine, type EngineName, type Holding, type Tab } from './engine.ts';
import { blue, green, openPlaces, white, type Places } from './places.ts';
import type { Sight } from './screen.ts';

/** How the fault begins when the site was painted after somebody had left. */
export const siteWasSeen =
  'something other than a blank screen, the page before or the page left for was painted';

/** A row that this engine cannot do, or that has no meaning in it. */
export class NotApplicable extends Error {}

/** What the engines paint by themselves while a page is on its way. */
const engineBlank: Readonly<Record<EngineName, readonly number[]>> = {
  Chromium: [white],
  Firefox: [white, 0xf9f9fb],
  WebKit: [white, 0xf6f5f4],
};

export interface Bed {
  readonly engine: Engine;
  readonly places: Places;
  readonly tab: Tab;
  /** Another tab; all are closed with the bed. */
  anotherTab(): Promise<Tab>;
  /** From the page before the site to its first page, then by links to others. */
  travel(tab: Tab, ...paths: readonly string[]): Promise<void>;
  /** Presses the first element that fits, as soon as there is one. */
  press(tab: Tab, selector: string, holding?: Holding): Promise<void>;
  /** Waits until a tab has come to an address and its page is whole. */
  arrive(tab: Tab, address: string): Promise<void>;
  /** Waits until the page to leave for was asked for so many times in all, and is there. */
  arriveAtExit(tab: Tab, asked?: number): Promise<void>;
  /** Takes a step in the history, and waits for another page to be whole. Gives its address. */
  step(tab: Tab, take: (tab: Tab) => Promise<void>): Promise<string>;
  /** Waits until the site is painted, then watches the screen until the function that it gives is called. */
  watchExit(): Promise<() => void>;
  /** Presses the exit, and waits for the other site. Watches the screen, as `watchExit` does. */
  exit(tab: Tab): Promise<() => void>;
  /** The same, where the site is no longer on the screen. */
  watchAfterExit(): () => void;
  /**
   * Waits until the screen itself is blank. The page's own tree says nothing about that: WebKit
   * goes on showing a page that is empty already, once another is on its way.
   */
  blankOnScreen(): Promise<void>;
}

/** The link that leaves the site. */
export const exitLink = '[data-leave]';

/** A page of the site has more colours than this in its letters' edges; the others have one. */
const plain = 5;

/** Runs something on a bed, with the code whole or broken, and clears it away whatever happens. */
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
    // First the places: a tab that still waits for one of them cannot be closed.
    await places.stop();
    await engine.closeTabs();
  }
}

async function press(tab: Tab, selector: string, holding?: Holding): Promise<void> {
  await until(
    () => tab.ask<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`),
    `an element like ${selector}`,
  );
  // What the browser lays out only when it comes near can still push the element on.
  let before = '';
  await until(async () => {
    const last = before;
    before = JSON.stringify(await tab.ask(middleOf(selector)));
    return before === last;
  }, `${selector} to keep still`);
  await tab.press(selector, holding);
}

async function arrive(tab: Tab, address: string): Promise<void> {
  const where = (): Promise<string> => tab.ask('document.readyState + " " + location.href');
  await until(
    async () => (await where()) === `complete ${address}`,
    async () => `${address}; but it is ${await where().catch(() => 'a page that does not answer')}`,
  );
}

async function travel(places: Places, tab: Tab, paths: readonly string[]): Promise<void> {
  await tab.visit(places.before);
  await press(tab, 'a');
  await arrive(tab, `${places.site}/`);
  for (const path of paths) {
    await press(tab, `a[href="${path}"]`);
    await arrive(tab, places.site + path);
  }
}

let marks = 0;

async function step(tab: Tab, take: (tab: Tab) => Promise<void>): Promise<string> {
  const mark = ++marks;
  await tab.ask(`(window.__mark = ${mark})`);
  await take(tab);
  // A page of the site may come first and send on: it is passed through, not arrived at.
  await until(
    () =>
      tab.ask(`window.__mark !== ${mark} && document.readyState === "complete" &&
        !document.documentElement.classList.contains('left') && document.title !== ""`),
    'another page',
  );
  return tab.ask('location.href');
}

const inHex = (colours: readonly number[]): string => colours.map((c) => c.toString(16)).join();

/** Once the screen is blank, nothing of the site is painted again. */
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

/** What a row does, by its number. It throws when what must be seen is not seen. */
export type Rows = Readonly<Record<number, (bed: Bed) => void | Promise<void>>>;
