// Rows 1 to 8: what Back, Forward and Reload show once somebody has left.
import assert from 'node:assert/strict';
import { exitLink, NotApplicable, type Bed, type Rows } from './bed.ts';
import { until } from './engine.ts';

const three = ['/talk/', '/search/'];

async function isUsable({ tab, engine }: Bed): Promise<void> {
  await until(
    () => tab.ask('document.querySelector("h1")?.innerText.length > 5'),
    'the words of the page',
  );
  // This many colours means that the background is painted, with text on it.
  await until(() => engine.screen.look().length > 5, 'the page on the screen');
}

export const backAndForward: Rows = {
  1: async (bed) => {
    const { tab, places } = bed;
    await bed.travel(tab);
    const seen = await bed.exit(tab);
    assert.equal(await bed.step(tab, (t) => t.back()), places.before);
    seen();
  },

  2: async (bed) => {
    const { tab, places } = bed;
    await bed.travel(tab, ...three);
    const seen = await bed.exit(tab);
    await tab.back();
    await bed.arriveAtExit(tab, 2);
    await tab.back();
    await bed.arriveAtExit(tab, 3);
    assert.equal(await bed.step(tab, (t) => t.back()), places.before);
    seen();
  },

  3: async (bed) => {
    const { tab } = bed;
    await bed.travel(tab, ...three);
    await tab.back();
    await bed.arrive(tab, `${bed.places.site}/talk/`);
    const seen = await bed.exit(tab);
    await tab.forward();
    await bed.arriveAtExit(tab, 2);
    seen();
  },

  4: async (bed) => {
    const { tab, places } = bed;
    await bed.travel(tab, ...three);
    const seen = await bed.exit(tab);
    const ways = ['back', 'back', 'forward', 'back', 'back', 'forward', 'forward'] as const;
    for (const way of ways) {
      const at = await bed.step(tab, (t) => t[way]());
      assert.ok([places.exit, places.before].includes(at), `${way} came to ${at}`);
    }
    seen();
  },

  5: async (bed) => {
    const { tab, places } = bed;
    // Take the channel between tabs away, because its use makes Chromium discard the kept page.
    places.change({ firstScript: 'delete window.BroadcastChannel' });
    await bed.travel(tab, ...three);
    const seen = await bed.exit(tab);
    await tab.back();
    await bed.arriveAtExit(tab, 2);
    seen();
    if (places.siteAsked.filter(({ path }) => path === '/talk/').length > 1) {
      throw new NotApplicable('it kept no page of this site to bring back: it loaded it afresh');
    }
  },

  6: async (bed) => {
    const { tab, places } = bed;
    await bed.travel(tab, ...three);
    const seen = await bed.exit(tab);
    const answer = places.stallExit();
    await tab.back();
    await until(() => places.exitAsked.length === 2, 'Back to send on');
    await tab.reload();
    await until(() => places.exitAsked.length >= 3, 'Reload to send on');
    answer();
    await bed.arriveAtExit(tab, 3);
    seen();
  },

  7: async (bed) => {
    const { tab, places } = bed;
    await bed.travel(tab, ...three);
    await bed.press(tab, exitLink);
    await bed.arriveAtExit(tab);
    await tab.visit(`${places.site}/talk/`);
    await isUsable(bed);
    assert.equal(await tab.ask('sessionStorage.length'), 0);
    assert.equal(await tab.ask('document.documentElement.className'), '');
    assert.equal(places.exitAsked.length, 1);
  },

  8: async (bed) => {
    const { tab, places } = bed;
    await bed.travel(tab, ...three);
    await tab.back();
    await bed.arrive(tab, `${places.site}/talk/`);
    await isUsable(bed);
    await tab.forward();
    await bed.arrive(tab, `${places.site}/search/`);
    await isUsable(bed);
    assert.equal(places.exitAsked.length, 0);
  },
};
