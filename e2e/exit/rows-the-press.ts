// Rows 9 to 16, 28 to 30 and 32: the press itself, even when the network, other code or other tabs
// misbehave.
import assert from 'node:assert/strict';
import { token } from '../../src/brand/accent.ts';
import { settings } from '../site-pages.ts';
import { exitLink, type Bed, type Rows } from './bed.ts';
import { until, type Key } from './engine.ts';
import { said, tellItself, type Said } from './said.ts';

const shifts: readonly Key[] = ['ShiftLeft', 'ShiftRight'];
const neutral = settings.leaving.name;

const nothingButTheName = (when: Said[0]): Said => [when, neutral, neutral];

/** Our background, and the button's ink, pine and dark: no browser's own pages use them. */
const ours = ['paper', 'leave', 'ink', 'pine'].map((name) =>
  Number.parseInt(token(name, 'light').slice(1), 16),
);
const isOurs = (colour: number): boolean => ours.includes(colour);

/** Makes a page count its errors and report each one to the server. */
const tellErrors = `window.__errors = 0;
  for (const kind of ['error', 'unhandledrejection']) {
    addEventListener(kind, () => { window.__errors += 1; navigator.sendBeacon('/error'); });
  }`;

/** Stops a page's clock, so that however slow the presses are, no second passes between them. */
const noTimePasses = 'performance.now = () => 5;';

/** Gives every key the same moment, or each a later second, however slow the tests are. */
const keysCome = (moment: '5' | '(second += 1000)'): string => `{
    let second = 0;
    Object.defineProperty(Event.prototype, 'timeStamp', { get: () => ${moment} });
  }`;
const atOnce = keysCome('5');

const assertNoErrors = ({ places }: Bed): void => {
  assert.ok(!places.siteAsked.some(({ path }) => path === '/error'), 'an error in the page');
};

async function stays({ tab, places }: Bed, path: string): Promise<void> {
  // The page answers this only after it has dealt with the keys.
  assert.equal(await tab.ask('location.href'), places.site + path);
  assert.equal(await tab.ask('document.querySelector("h1") !== null'), true);
  assert.equal(places.exitAsked.length, 0);
}

export const thePress: Rows = {
  9: async (bed) => {
    const { tab, places } = bed;
    places.change({ firstScript: tellItself });
    await bed.travel(tab, '/talk/');
    const answer = places.stallExit();
    const seen = await bed.watchExit();
    await bed.press(tab, exitLink);
    await until(() => places.exitAsked.length === 1, 'the exit to be asked for');
    const since = performance.now();
    await bed.blankOnScreen();
    await until(() => performance.now() - since > 5000, 'five seconds');
    await bed.blankOnScreen();
    assert.deepEqual(said(bed, 'at once').at(-1), nothingButTheName('at once'));
    assert.deepEqual(said(bed, 'later').at(-1), nothingButTheName('later'));
    answer();
    await bed.arriveAtExit(tab);
    seen();
  },

  10: async (bed) => {
    const { tab, places } = bed;
    places.change({ firstScript: tellItself + atOnce });
    await bed.travel(tab, '/talk/');
    const answer = places.stallExit();
    const seen = await bed.watchExit();
    await bed.press(tab, exitLink);
    await until(() => places.exitAsked.length === 1, 'the exit to be asked for');
    await bed.blankOnScreen();
    await tab.keys('Escape');
    await until(() => said(bed, 'after Escape').length > 0, 'Escape to come to the page');
    assert.deepEqual(said(bed, 'after Escape')[0], nothingButTheName('after Escape'));
    await bed.blankOnScreen();
    // One second later another press sends the request again, and so does one four seconds after
    // that: first by the keys, then anywhere on the blank page.
    let asked = places.exitAsked.length;
    for (const [seconds, again] of [
      [1, () => tab.hold(shifts)],
      [4, () => tab.press('html')],
    ] as const) {
      const since = performance.now();
      await until(() => performance.now() - since > seconds * 1000, `${String(seconds)} seconds`);
      await again();
      await until(() => places.exitAsked.length > asked, 'the exit to be asked for again');
      asked = places.exitAsked.length;
      await tab.keys('Escape');
    }
    await bed.blankOnScreen();
    // Meanwhile the address bar shows the home page, not the page that was being read.
    assert.equal(await tab.ask('location.pathname'), '/');
    answer();
    await tab.reload();
    await bed.arriveAtExit(tab, asked + 1);
    seen();
  },

  11: async (bed) => {
    const { tab, places, engine } = bed;
    await bed.travel(tab, '/talk/');
    await until(() => engine.screen.look().some(isOurs), 'the site on the screen');
    const reachable = places.refuseAtExit();
    await bed.press(tab, exitLink);
    await until(() => !engine.screen.look().some(isOurs), 'the page to go from the screen');
    // The browser's words after the press must not be mistaken for those after Back, nor must the
    // empty page that Firefox shows before them: reloading at that point would cut them off.
    const saysItself = (): Promise<void> =>
      until(
        () =>
          tab.ask(
            `!window.__seen && !location.href.startsWith('${places.site}') &&
              document.readyState !== 'loading' && document.body.hasChildNodes()`,
          ),
        'the browser’s own words',
      );
    await saysItself();
    await tab.ask('(window.__seen = true)');
    const watch = engine.screen.watch();
    const tried = places.exitConnections;
    await tab.back();
    await until(() => places.exitConnections > tried, 'the page before to send on too');
    await saysItself();
    reachable();
    await tab.reload();
    await bed.arriveAtExit(tab);
    const seen = watch.end().filter(({ colours }) => colours.some(isOurs));
    assert.deepEqual(
      seen,
      [],
      'a browser says in its own colours that it found nothing; ours came',
    );
  },

  32: async (bed) => {
    const { tab, places, engine } = bed;
    const isOnScreen = (): boolean => engine.screen.look().some(isOurs);
    // Leave by the link, the middle button and the keys, each before a slow site has answered.
    places.change({ firstScript: atOnce });
    const presses = [
      () => bed.press(tab, exitLink),
      () => bed.press(tab, exitLink, 'middle'),
      () => tab.hold(shifts),
    ];
    for (const press of presses) {
      await bed.travel(tab, '/talk/');
      const answer = places.stallExit();
      const asked = places.exitAsked.length;
      const seen = await bed.watchExit();
      await press();
      await bed.blankOnScreen();
      await until(() => places.exitAsked.length > asked, 'the exit to be asked for');
      await bed.blankOnScreen();
      answer();
      await bed.arriveAtExit(tab, asked + 1);
      seen();
    }
    // If the other site hangs up or cannot be found, the browser says so in its own colours.
    for (const make of [() => places.refuseAtExit(), () => places.closeExit()]) {
      await bed.travel(tab, '/talk/');
      await until(isOnScreen, 'the site on the screen');
      await make();
      await bed.press(tab, exitLink);
      await until(() => !isOnScreen(), 'the page to go from the screen');
      const watch = engine.screen.watch();
      await until(
        () => tab.ask(`!location.href.startsWith('${places.site}') && document.body !== null`),
        'the browser’s own words',
      );
      assert.deepEqual(
        watch.end().filter(({ colours }) => colours.some(isOurs)),
        [],
        'ours came again',
      );
    }
  },

  12: async (bed) => {
    const { tab, places } = bed;
    places.change({ policy: (policy) => policy.replace(/script-src [^;]*/, "script-src 'none'") });
    await bed.travel(tab, '/talk/');
    await bed.press(tab, exitLink);
    await bed.arriveAtExit(tab);
    assert.equal(places.exitAsked[0]?.headers.referer, undefined);
    assert.equal(await tab.ask('document.referrer'), '');
  },

  13: async (bed) => {
    const { tab, places, engine } = bed;
    // WebKit passes no keys or presses to a page that it has not painted yet.
    const painted = (): Promise<void> =>
      until(() => engine.screen.look().length > 5, 'the page on the screen');
    places.change({ codeHangs: true, endsAfter: '</main>' });
    await tab.visit(places.before);
    await bed.press(tab, 'a');
    await until(() => tab.ask('document.querySelector("[data-leave]") !== null'), 'the exit link');
    await painted();
    await bed.press(tab, exitLink);
    await bed.arriveAtExit(tab);
    places.change({ codeHangs: true, firstScript: atOnce });
    await tab.visit(places.before);
    await bed.press(tab, 'a');
    await until(() => tab.ask('document.querySelector("footer") !== null'), 'the page');
    await painted();
    await tab.hold(shifts);
    await bed.arriveAtExit(tab, 2);
  },

  14: async (bed) => {
    const { tab, places } = bed;
    places.change({ firstScript: atOnce });
    await bed.travel(tab, '/talk/');
    await bed.press(tab, exitLink);
    await bed.arriveAtExit(tab);
    await bed.travel(tab, '/talk/');
    await tab.hold(shifts);
    await bed.arriveAtExit(tab, 2);
    assert.equal(await tab.ask('document.referrer'), '');
    for (const { headers } of places.exitAsked) {
      assert.deepEqual([headers.referer, headers.origin], [undefined, undefined]);
    }
  },

  15: async (bed) => {
    const { tab, places } = bed;
    places.change({ firstScript: tellErrors + atOnce });
    await tab.visit(`${places.site}/search/`);
    await bed.press(tab, 'main input');
    await tab.hold(shifts);
    await tab.keys('a');
    await stays(bed, '/search/');
    await tab.ask('document.activeElement.blur()');
    // What programs that read aloud let through of Shift with a letter, and an accident.
    await tab.keys('ShiftLeft', 'ShiftLeft', 'ShiftLeft', 'ShiftRight', 'ShiftLeft');
    await tab.hold(['ShiftLeft', 'a', 'ShiftRight']);
    await stays(bed, '/search/');
    // Somebody who types with both hands, where the letters in between do not come to the page.
    places.change({ firstScript: tellErrors + keysCome('(second += 1000)') });
    await tab.visit(`${places.site}/talk/`);
    await tab.hold(shifts);
    await stays(bed, '/talk/');
    // The first time leaves; those after it must do nothing more.
    places.change({ firstScript: tellErrors + noTimePasses + atOnce });
    const answer = places.stallExit();
    await tab.visit(`${places.site}/talk/`);
    await tab.hold(shifts, 3);
    await until(() => places.exitAsked.length > 0, 'the exit to be asked for');
    answer();
    await bed.arriveAtExit(tab);
    assert.equal(places.exitAsked.length, 1);
    assertNoErrors(bed);
  },

  16: async (bed) => {
    const { tab, places } = bed;
    const other = await bed.anotherTab();
    await bed.travel(other, '/talk/');
    await bed.travel(tab, '/search/');
    await bed.press(tab, exitLink);
    await bed.arriveAtExit(tab, 2);
    await bed.arrive(other, places.exit);
    // In the other tab, the page before must also send the reader away.
    await other.back();
    await bed.arriveAtExit(other, 3);
  },

  28: async (bed) => {
    const { tab, places } = bed;
    // A sandboxed page may not store anything: the browser throws an error if it tries.
    places.change({
      firstScript: tellErrors,
      policy: (policy) => `${policy}; sandbox allow-scripts`,
    });
    await bed.travel(tab);
    assert.equal(
      await tab.ask(
        '(() => { try { return sessionStorage.length } catch { return "refused" } })()',
      ),
      'refused',
    );
    assert.equal(await tab.ask('window.__errors'), 0);
    const seen = await bed.exit(tab);
    assert.equal(await bed.step(tab, (t) => t.back()), places.before);
    seen();
    assertNoErrors(bed);
  },

  29: async (bed) => {
    const { tab, places } = bed;
    places.change({ firstScript: 'throw new Error("a fault in other code")' });
    await bed.travel(tab, '/talk/');
    const seen = await bed.exit(tab);
    await tab.back();
    await bed.arriveAtExit(tab, 2);
    seen();
  },

  30: async (bed) => {
    const { tab, places } = bed;
    places.change({ firstScript: tellErrors + noTimePasses + atOnce });
    await bed.travel(tab, '/talk/');
    const answer = places.stallExit();
    await bed.press(tab, exitLink);
    await until(() => places.exitAsked.length > 0, 'the exit to be asked for');
    await tab.hold(shifts);
    answer();
    await bed.arriveAtExit(tab);
    assert.equal(places.exitAsked.length, 1);
    assertNoErrors(bed);
  },
};
