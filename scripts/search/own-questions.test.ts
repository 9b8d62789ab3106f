import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { doorChooser } from '../../src/danger/choose-door.ts';
import { languageDetector } from '../../src/danger/first-words.ts';
import { packedDoors, packedLanguage, unpackedDoors } from '../../src/danger/packed-doors.ts';
import { topicsSchema as topicRules } from '../../src/guides/schema.ts';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import { door, doorWordsSchema, firstWordsSchema } from '../../src/danger/schema.ts';
import type { ZodType } from 'zod';
import { phrasesIn } from './phrase-report.ts';
import { root } from '../../machine/cli/paths.ts';
import { questionsIn, questionsWithTopics, textOf } from './question-file.ts';
import { readContent } from '../../src/content/read.ts';
import { searchData, searchPages } from '../../src/search/index-data.ts';
import { quickSearch } from '../../src/search/quick-search.ts';

const text = (name: string) => textOf(path.join(root, 'content/questions', name));
/** A file of the live content, because these questions are about the live wording. */
const live = <Rules extends ZodType>(name: string, rules: Rules) =>
  readYaml(readFileSync(path.join(root, 'content', name), 'utf8'), name, rules);
const liveFolder = <Rules extends ZodType>(folder: string, rules: Rules) =>
  new Map(
    globSync(`${folder}/*.yaml`, { cwd: path.join(root, 'content') }).map((name) => [
      path.basename(name, '.yaml'),
      live(name, rules),
    ]),
  );
const topics = Object.keys(live('topics.yaml', topicRules));
const unseen = questionsWithTopics(text('unseen.tsv'), 'unseen.tsv', topics);
const phrases = phrasesIn(text('phrases.tsv'), 'phrases.tsv');
const taught = questionsIn(text('taught.tsv'), 'taught.tsv', ['query', 'topic', 'place']);

test('every topic is asked for at least once', () => {
  const missing = topics.filter((each) => !unseen.some(({ topics: of }) => of.includes(each)));
  assert.deepEqual(missing, []);
});

test('no question stands twice', () => {
  const all = [...unseen, ...phrases, ...taught].map(({ query }) => query.toLowerCase());
  assert.deepEqual(
    all.filter((query, at) => all.indexOf(query) !== at),
    [],
  );
});

// They were taught, so this measures nothing: it only keeps what was mended for them.
test('each question that the search has learned leads to the place that answers it', () => {
  const content = readContent(root);
  const search = quickSearch(searchData(content), searchPages(content));
  const pages = new Set(content.guides.map(({ address }) => address));
  const placeOf = (query: string): string | undefined =>
    search(query).find(({ address }) => pages.has(address.split('#')[0] ?? ''))?.address;
  assert.deepEqual(
    taught.map(({ query }) => ({ query, place: placeOf(query) })),
    taught.map(({ query, place }) => ({ query, place })),
  );
});

const packed = packedDoors({
  doors: liveFolder('doors', door),
  doorWords: live('door-words.yaml', doorWordsSchema),
});
const choose = doorChooser(unpackedDoors(packed));
const speaks = languageDetector(
  [...liveFolder('first-words', firstWordsSchema)].map(([code, language]) =>
    packedLanguage(code, language),
  ),
);
const tried = phrases.map((phrase) => ({
  ...phrase,
  opened: choose(phrase.query).open ?? speaks(phrase.query)?.door ?? null,
}));

test('no phrase opens a door that would insult or endanger whoever typed it', () => {
  assert.ok(phrases.length > 1000);
  const harms = tried.filter(({ opened, forbidden }) => forbidden.includes(opened ?? ''));
  assert.deepEqual(
    harms.map(({ query, who, opened }) => `${who}: ${query} opens ${opened ?? ''}`),
    [],
  );
});

test('no door opens for what needs none', () => {
  const ordinary = tried.filter(({ right }) => right.length === 0);
  assert.ok(ordinary.length > 100);
  assert.deepEqual(
    ordinary.flatMap(({ query, opened }) => (opened === null ? [] : [query])),
    [],
  );
});

// Most people put it in other words; for them, the strip still offers every door.
test('of those who need a door many have it opened by their own words', () => {
  const needed = tried.filter(({ right, mayStayShut }) => right.length > 0 && !mayStayShut);
  const right = needed.filter((phrase) => phrase.right.includes(phrase.opened ?? ''));
  assert.ok(right.length / needed.length > 0.4, `${right.length} of ${needed.length}`);
});
