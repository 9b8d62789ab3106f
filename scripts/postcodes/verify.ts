import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { todayInLondon } from '../../src/time/days.ts';
import { councilsOn } from '../../src/postcodes/area-on-day.ts';
import {
  openPostcodeIndex,
  type LookUpResult as Found,
  type PostcodeIndex,
} from '../../src/postcodes/index-reader.ts';
import { currentIndex } from '../../src/postcodes/current-index.ts';
import { readContent } from '../../src/content/read.ts';
import type { Answer } from '../../machine/cli/run-cli.ts';
import { openPostcodes } from './source.ts';
import { truthOf, type Truth, type TrueSector } from './reference.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/**
 * Looks up, in the list in use, every postcode of the zip, every unit that no postcode has, and
 * every sector that is not there, on each day that matters; 1 when anything differs.
 */
export async function verifyPostcodes(zip: string, folder: string, now: Date): Promise<Answer> {
  const list = currentIndex(folder);
  if (!list) throw new SetupProblem('There is no list yet: run npm run postcodes -- FILE.zip.');
  const { councils, districts } = readContent(folder);
  const source = await openPostcodes(zip);
  try {
    const { edition } = source.about;
    if (list.about.source !== source.about.source || list.about.edition !== edition) {
      throw new SetupProblem(
        `The list in use was made from another zip: ${list.about.source}, ${list.about.edition}.`,
      );
    }
    const truth = await truthOf(source, councils, districts, todayInLondon(now));
    const file = readFileSync(path.join(folder, 'public', list.address));
    return verified(openPostcodeIndex(gunzipSync(file)), truth);
  } finally {
    await source.close();
  }
}

const letters = 'ABDEFGHJLNPQRSTUWXYZ';
const allUnits = [...letters].flatMap((first) => [...letters].map((second) => first + second));

const same = (found: readonly string[], wanted: ReadonlySet<string>): boolean =>
  found.length === wanted.size && found.every((each) => wanted.has(each));

/** What was looked up, and what differs, with the first postcode of each kind of difference. */
function verified({ lookUp }: PostcodeIndex, truth: Truth): Answer {
  const differs = new Map<string, { first: string; count: number }>();
  const counts = { known: 0, unknown: 0, absent: 0, close: 0, closeTooMuch: 0 };
  const check = (right: boolean, what: string, postcode: string): void => {
    if (right) return;
    const { first, count } = differs.get(what) ?? { first: postcode, count: 0 };
    differs.set(what, { first, count: count + 1 });
  };
  const on = (pasts: Iterable<number>, day: number): Set<string> =>
    new Set([...pasts].map((past) => truth.pasts[past]?.[day] ?? ''));
  const asWanted = (found: Found, pasts: ReadonlySet<number>, postcode: string): void => {
    for (const [at, day] of truth.days.entries()) {
      const right = same(councilsOn(found, day).councils, on(pasts, at));
      check(right, `not the right councils on ${day}`, postcode);
    }
  };

  const ofOutward = new Map<string, TrueSector[]>();
  for (const sector of truth.sectors) {
    const { outward, digit, units, close } = sector;
    ofOutward.set(outward, [...(ofOutward.get(outward) ?? []), sector]);
    const own = new Set(units.values());
    const closeToAny = new Set([...close.values()].flatMap((pasts) => [...pasts]));
    const bySector = lookUp({ outward, sector: digit });
    check(bySector.known === 'sector', 'a sector is not known', outward);
    asWanted(bySector, own, `${outward} ${String(digit)}`);
    for (const unit of allUnits) {
      const postcode = `${outward} ${String(digit)}${unit}`;
      const found = lookUp({ outward, sector: digit, unit });
      const past = units.get(unit);
      counts[past === undefined ? 'unknown' : 'known'] += 1;
      const told = past !== undefined && own.size > 1 ? 'postcode' : 'sector';
      check(found.known === told, 'known by the wrong part', postcode);
      asWanted(found, past === undefined ? own : new Set([past]), postcode);
      for (const [at, day] of truth.days.entries()) {
        const mine = on(past === undefined ? own : [past], at);
        const near = told === 'postcode' ? (close.get(unit) ?? []) : closeToAny;
        const wanted = new Set([...on(near, at)].filter((name) => !mine.has(name)));
        const said = councilsOn(found, day).close;
        if (told === 'sector') check(same(said, wanted), `not who is close on ${day}`, postcode);
        else {
          const missed = [...wanted].some((name) => !said.includes(name));
          check(!missed, `a border close by is not said on ${day}`, postcode);
          if (said.length > 0 && wanted.size === 0) counts.closeTooMuch += 1;
          else if (said.length > 0) counts.close += 1;
        }
      }
    }
  }
  for (const [outward, sectors] of ofOutward) {
    const all = new Set(sectors.flatMap(({ units }) => [...units.values()]));
    asWanted(lookUp({ outward }), all, outward);
    for (let digit = 0; digit < 10; digit += 1) {
      if (sectors.some((sector) => sector.digit === digit)) continue;
      counts.absent += 1;
      const found = lookUp({ outward, sector: digit, unit: 'AA' });
      check(found.known === 'outward', 'an absent sector is known', `${outward} ${String(digit)}`);
      asWanted(found, all, `${outward} ${String(digit)}`);
    }
  }

  const number = new Intl.NumberFormat('en-GB');
  const lines = [...differs].map(
    ([what, { first, count }]) => `${number.format(count)} times ${what}, first at ${first}.`,
  );
  const text = [
    `Looked up on ${truth.days.join(', ')}:`,
    `${number.format(counts.known)} postcodes in a district (${number.format(truth.unplaced)} are in none)`,
    `${number.format(counts.unknown)} endings that no postcode has, in ${number.format(truth.sectors.length)} sectors`,
    `${number.format(counts.absent)} sectors that are not there, in ${number.format(ofOutward.size)} first halves`,
    `${number.format(counts.close)} times a border close by is said, and ${number.format(counts.closeTooMuch)} times without need`,
    ...(lines.length > 0 ? lines : ['Nothing differs.']),
  ].join('\n');
  return { code: differs.size > 0 ? 1 : 0, text };
}
