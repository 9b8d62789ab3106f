// Rows 23, 24, 26 and 27: the lighter trail, other sites, and tabs that are reopened.
import assert from 'node:assert/strict';
import { exitLink, NotApplicable, type Bed, type Rows } from './bed.ts';
import { until, type Tab } from './engine.ts';

export const theTrail: Rows = {
  23: async (bed) => {
    const { tab, places, engine } = bed;
    await tab.visit(places.before);
    const first = `${places.site}/you/using-this-site/`;
    places.change({ firstPage: '/you/using-this-site/' });
    await tab.visit(places.before);
    await bed.press(tab, 'a');
    await bed.arrive(tab, first);
    const steps = await tab.ask<number>('history.length');
    await bed.press(tab, '[data-trail-switch]');
    assert.equal(await tab.ask('sessionStorage.getItem("tab")'), 'trail');
    for (const path of ['/talk/', '/search/']) {
      await bed.press(tab, `a[href="${path}"]`);
      await bed.arrive(tab, places.site + path);
      assert.equal(await tab.ask('history.length'), steps);
    }
    const seen = await bed.exit(tab);
    assert.equal(await bed.step(tab, (t) => t.back()), places.before);
    seen();
    if (!engine.historyList) return;
    const listed = (await engine.historyList()).filter((each) => each.includes(places.site));
    assert.deepEqual(listed, [], 'the history page lists the site');
  },

  24: async (bed) => {
    const { tab, places } = bed;
    places.change({ outside: places.before });
    await bed.travel(tab, '/talk/');
    await bed.press(tab, `main a[href="${places.before}"]`);
    await bed.arrive(tab, places.before);
    await tab.back();
    await bed.arrive(tab, `${places.site}/talk/`);
    await until(
      () => tab.ask('document.querySelector("h1").innerText.length > 5'),
      'the words of the page',
    );
    await until(() => bed.engine.screen.look().length > 5, 'the page on the screen');
  },

  26: async (bed) => {
    const { duplicate, reopen } = bed.engine;
    if (!duplicate || !reopen) {
      throw new NotApplicable('its small browser can neither copy a tab nor open one again');
    }
    // Try both, so that a known failure of one cannot hide a failure of the other; and more than
    // once while neither fails, because one that fails nearly always may hold by chance.
    const faults: string[] = [];
    for (let round = 0; round < 3 && faults.length === 0; round += 1) {
      for (const [how, again] of Object.entries({ copied: duplicate, 'opened again': reopen })) {
        const fault = await faultOf(() => leftAndBack(bed, again));
        if (fault !== null) faults.push(`${how}: ${fault}`);
      }
    }
    if (faults.length > 0) throw new Error(faults.join('; '));
  },

  27: () => {
    throw new NotApplicable(
      'a desktop browser has no list of open apps, and no test can see a phone’s',
    );
  },
};

/** Leaves in a tab of its own, makes that tab again, and goes back in it as far as there is. */
async function leftAndBack(bed: Bed, again: (tab: Tab) => Promise<Tab>): Promise<void> {
  const { places } = bed;
  const own = await bed.anotherTab();
  await bed.travel(own, '/talk/', '/search/');
  const asked = places.exitAsked.length;
  await bed.press(own, exitLink);
  await bed.arriveAtExit(own, asked + 1);
  const made = await again(own);
  const seen = bed.watchAfterExit();
  await bed.arrive(made, places.exit);
  const steps: string[] = [];
  for (let count = 0; count < 3; count += 1) steps.push(await bed.step(made, (t) => t.back()));
  seen();
  assert.deepEqual(steps, [places.exit, places.exit, places.before]);
}

/** The first line of what an attempt throws, or null if it throws nothing. */
async function faultOf(attempt: () => Promise<void>): Promise<string | null> {
  try {
    await attempt();
    return null;
  } catch (fault) {
    const [line = ''] = String(fault instanceof Error ? fault.message : fault).split('\n');
    return line;
  }
}
