// The finder for somebody to talk to: its script, its data, making a choice, and coping with many
// more services.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { root } from '../../machine/cli/paths.ts';
import { readContent } from '../../src/content/read.ts';
import { holidayCalendar } from '../../src/time/bank-holidays.ts';
import { rank, type Service } from '../../src/helplines/rank.ts';
import {
  ownScript,
  slow,
  slowPresses,
  timed,
  within,
  type Measured,
  type Taken,
} from './measure.ts';

const content = readContent(root);

const mostData = 20_000;
const many = 5_000;

export async function benchFinder(browser: Browser, site: string): Promise<Measured[]> {
  const page = await browser.newPage();
  const talk = `${site}/talk/`;
  const script = await ownScript(page, [talk], 12_000);
  const given = await page.locator('[data-finder]').getAttribute('data-finder');
  const data = gzipSync(given ?? '').length;
  await slow(page);
  const buttons = '[data-question="need"] .row';
  const answers = await page.locator(buttons).allTextContents();
  const taken: Taken[] = [];
  for (const answer of [...answers, ...answers]) {
    taken.push(await timed(page, buttons, answer));
    await page.locator('[data-again]').dispatchEvent('click');
  }
  await page.close();
  return [
    script,
    {
      says: `data, gzip: ${String(data)} bytes of at most ${String(mostData)}`,
      right: given !== null && data <= mostData,
    },
    slowPresses('an answer', taken, 50),
    within(`the order of ${String(many)} made-up services`, manyServices(), 200),
  ];
}

/** Milliseconds to sort many services on a Sunday night, when the most must be looked up. */
function manyServices(): number[] {
  const known = [...content.helplines];
  const services = Array.from({ length: many }, (_, at): Service => {
    const [id = '', service] = known[at % known.length] ?? [];
    if (!service) throw new Error('There are no services.');
    return { ...service, name: `${id}-${String(at)}` };
  });
  const calendar = holidayCalendar();
  return Array.from({ length: 11 }, () => {
    const start = performance.now();
    rank(services, {}, [], { day: '2026-12-27', time: '23:00' }, calendar);
    return performance.now() - start;
  });
}
