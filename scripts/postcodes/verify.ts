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
import { verifyTable } from './verify-table.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/**
 * Looks up in the list in use, for each day that matters, every postcode in the zip, every unit
 * that no postcode has and every sector that does not exist; and in the table, if that was made
 * from this edition. The code is 1 if anything differs.
 */
export async function verifyPostcodes(zip: string, folder: string, now: Date): Promise<Answer> {
  const list = currentIndex(folder);
  const { councils, districts, postcodeTable } = readContent(folder);
  const source = await openPostcodes(zip);
  try {
    const isFromZip = (made: { readonly source: string; readonly edition: string }): boolean =>
      made.source === source.about.source && made.edition === source.about.edition;
    if (list && !isFromZip(list.about)) {
      throw new SetupProblem(
        `The list in use was made from another zip: ${list.about.source}, ${list.about.edition}.`,
      );
    }
    if (!list && !isFromZip(postcodeTable)) {
      throw new SetupProblem(
        `There is no list yet, and the table was made from another zip: ${postcodeTable.source}, ${postcodeTable.edition}. Make the list first: run npm run postcodes.`,
      );
    }
    const today = todayInLondon(now);
    const truth = await truthOf(source, councils, districts, today);
    const answers = [
      ...(list ? [verified(openedList(folder, list.address), truth)] : []),
      ...(isFromZip(postcodeTable) ? [verifyTable(postcodeTable, truth, today)] : []),
    ];
    return {
      code: answers.some(({ code }) => code === 1) ? 1 : 0,
      text: answers.map(({ text }) => text).join('\n\n'),
    };
  } finally {
    await source.close();
  }
}

const openedList = (folder: string, address: string): PostcodeIndex =>
  openPostcodeIndex(gunzipSync(readFileSync(path.join(folder, 'public', address))));

const letters = [...'ABDEFGHJLNPQRSTUWXYZ'];
const allUnits = letters.flatMap((first) => letters.map((second) => first + second));

const same = (found: readonly string[], wanted: ReadonlySet<string>): boolean =>
  found.length === wanted.size && found.every((each) => wanted.has(each));

/** What was looked up and what differs, with the first postcode for each kind of difference. */
function verified(places: PostcodeIndex, truth: Truth): Answer {
  const check = new Check(places, truth);
  const byOutward = Map.groupBy(truth.sectors, ({ outward }) => outward);
  for (const sector of truth.sectors) check.sector(sector);
  for (const [outward, sectors] of byOutward) check.outward(outward, sectors);
  return { code: check.differs.size > 0 ? 1 : 0, text: report(check, truth, byOutward.size) };
}

/** Looks postcodes up, and records how many were looked up and where an answer was wrong. */
class Check {
  readonly differs = new Map<string, { first: string; count: number }>();
  readonly counts = { known: 0, unknown: 0, absent: 0, close: 0, closeTooMuch: 0 };
  readonly #lookUp: PostcodeIndex['lookUp'];
  readonly #truth: Truth;

  constructor({ lookUp }: PostcodeIndex, truth: Truth) {
    this.#lookUp = lookUp;
    this.#truth = truth;
  }

  /** Checks the sector by itself and all its possible units, whether or not a postcode has them. */
  sector(sector: TrueSector): void {
    const { outward, digit, units, close } = sector;
    const own = new Set(units.values());
    const closeToAny = new Set([...close.values()].flatMap((pasts) => [...pasts]));
    const found = this.#lookUp({ outward, sector: digit });
    this.#right(found.known === 'sector', 'a sector is not known', outward);
    this.#councils(found, own, `${outward} ${String(digit)}`);
    for (const unit of allUnits) this.#unit(sector, unit, own, closeToAny);
  }

  /** Checks the first half by itself, and the sectors that it does not have. */
  outward(outward: string, sectors: readonly TrueSector[]): void {
    const all = new Set(sectors.flatMap(({ units }) => [...units.values()]));
    this.#councils(this.#lookUp({ outward }), all, outward);
    for (let digit = 0; digit < 10; digit += 1) {
      if (sectors.some((sector) => sector.digit === digit)) continue;
      this.counts.absent += 1;
      const postcode = `${outward} ${String(digit)}`;
      const found = this.#lookUp({ outward, sector: digit, unit: 'AA' });
      this.#right(found.known === 'outward', 'an absent sector is known', postcode);
      this.#councils(found, all, postcode);
    }
  }

  #unit(
    { outward, digit, units, close }: TrueSector,
    unit: string,
    own: ReadonlySet<number>,
    closeToAny: ReadonlySet<number>,
  ): void {
    const postcode = `${outward} ${String(digit)}${unit}`;
    const found = this.#lookUp({ outward, sector: digit, unit });
    const past = units.get(unit);
    this.counts[past === undefined ? 'unknown' : 'known'] += 1;
    const pasts = past === undefined ? own : new Set([past]);
    const told = past !== undefined && own.size > 1 ? 'postcode' : 'sector';
    this.#right(found.known === told, 'known by the wrong part', postcode);
    this.#councils(found, pasts, postcode);
    const near = told === 'postcode' ? (close.get(unit) ?? []) : closeToAny;
    for (const [at, day] of this.#truth.days.entries()) {
      const mine = this.#on(pasts, at);
      const wanted = new Set([...this.#on(near, at)].filter((name) => !mine.has(name)));
      const said = councilsOn(found, day).close;
      if (told === 'sector')
        this.#right(same(said, wanted), `not who is close on ${day}`, postcode);
      else this.#border(said, wanted, day, postcode);
    }
  }

  /** A border may be mentioned needlessly, which is counted, but must never be missed. */
  #border(
    said: readonly string[],
    wanted: ReadonlySet<string>,
    day: string,
    postcode: string,
  ): void {
    const missed = [...wanted].some((name) => !said.includes(name));
    this.#right(!missed, `a border close by is not said on ${day}`, postcode);
    if (said.length > 0) this.counts[wanted.size === 0 ? 'closeTooMuch' : 'close'] += 1;
  }

  #councils(found: Found, pasts: ReadonlySet<number>, postcode: string): void {
    for (const [at, day] of this.#truth.days.entries()) {
      const right = same(councilsOn(found, day).councils, this.#on(pasts, at));
      this.#right(right, `not the right councils on ${day}`, postcode);
    }
  }

  #on(pasts: Iterable<number>, day: number): Set<string> {
    return new Set([...pasts].map((past) => this.#truth.pasts[past]?.[day] ?? ''));
  }

  #right(right: boolean, what: string, postcode: string): void {
    if (right) return;
    const { first, count } = this.differs.get(what) ?? { first: postcode, count: 0 };
    this.differs.set(what, { first, count: count + 1 });
  }
}

function report({ differs, counts }: Check, truth: Truth, outwards: number): string {
  const inWords = (count: number): string => new Intl.NumberFormat('en-GB').format(count);
  const lines = [...differs].map(
    ([what, { first, count }]) => `${inWords(count)} times ${what}, first at ${first}.`,
  );
  return [
    `Looked up on ${truth.days.join(', ')}:`,
    `${inWords(counts.known)} postcodes in a district (${inWords(truth.unplaced)} are in none)`,
    `${inWords(counts.unknown)} endings that no postcode has, in ${inWords(truth.sectors.length)} sectors`,
    `${inWords(counts.absent)} sectors that are not there, in ${inWords(outwards)} first halves`,
    `${inWords(counts.close)} times a border close by is said, and ${inWords(counts.closeTooMuch)} times without need`,
    ...(lines.length > 0 ? lines : ['Nothing differs.']),
  ].join('\n');
}
