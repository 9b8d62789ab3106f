// The finder with the postcode table as it is shipped.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../content/read.ts';
import { councilsOn } from '../postcodes/area-on-day.ts';
import { freshUntil } from '../postcodes/edition.ts';
import { openPostcodeTable } from '../postcodes/table.ts';
import { isDay } from '../time/days.ts';
import { finderData } from './finder-data.ts';
import type { CouncilAnswerWords } from './finder-file.ts';
import { councilFinder, type CouncilFinding } from './find.ts';

const content = readContent(join(import.meta.dirname, '../..'));
const table = openPostcodeTable(content.postcodeTable);
const words = { ...content.say.sources, ...content.say.councilFinder } as CouncilAnswerWords;
const { register } = finderData(content, words);
const find = (typed: string, day = '2026-11-29'): CouncilFinding =>
  councilFinder(register, day)(typed, (of) => {
    const found = table(of);
    return { known: found.known, ...councilsOn(found, day) };
  });
const councilsIn = (finding: CouncilFinding): readonly string[] =>
  finding.kind === 'choose' ? finding.groups.flatMap(({ councils }) => councils) : [];

test('LS1 4AP is Leeds, because all of LS1 4 is', () => {
  for (const typed of ['LS1 4AP', 'ls14ap', 'LS1 4']) {
    const found = find(typed);
    assert.equal(found.kind, 'one', typed);
    assert.deepEqual([found.council, found.known, found.label], ['leeds', 'sector', 'LS1 4']);
  }
});

test('a postcode of a sector in several councils lets the reader choose among just those', () => {
  const found = find('LS29 6AA');
  assert.equal(found.kind, 'choose');
  assert.deepEqual(councilsIn(found), ['bradford', 'leeds']);
});

test('where Surrey splits, the day decides', () => {
  const on = (day: string): string => {
    const found = find('GU1 2AA', day);
    return found.kind === 'one' ? found.council : found.kind;
  };
  assert.deepEqual([on('2027-03-31'), on('2027-04-01')], ['surrey', 'west-surrey']);
});

test('every area of Great Britain that readers may type is in the table', () => {
  const inTable = new Set(
    Object.keys(content.postcodeTable.starts).map((key) => /^[A-Z]+/.exec(key)?.[0]),
  );
  const areas = Object.keys(content.areas).filter((area) => !area.startsWith('BT'));
  assert.deepEqual(
    areas.filter((area) => !inTable.has(area)),
    [],
  );
  assert.ok(isDay(freshUntil(content.postcodeTable)));
});
