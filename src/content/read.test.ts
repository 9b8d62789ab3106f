import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { project, projectFile, projectWith } from '../fixtures/project.ts';
import { messageFor, replace, testSlips } from '../fixtures/slips.ts';
import { readContent } from './read.ts';

const content = readContent(project);
const shownOn = (address: string) =>
  content.guides.find((guide) => guide.address === address)!.shows.map(({ words }) => words);

test('the shipped content is right', () => {
  assert.ok(readContent(join(import.meta.dirname, '../..')).guides.length >= 10);
});

testSlips([
  [
    'a bad exit address',
    'site.yaml',
    replace('https://weather.test', 'weather'),
    [
      'content/site.yaml, line 6: "leaving.address"',
      '  found:  weather',
      '  wanted: the full address of a page on another site, starting with https://, for example https://www.bbc.co.uk/weather',
    ],
  ],
]);

test('faults in several files are told at once, and what follows from one is not told as another', () => {
  const folder = projectWith({
    'content/facts/a-fact.yaml': projectFile('content/facts/a-fact.yaml').replace(
      /checkBy: .*/,
      'checkBy: soon',
    ),
    'content/words/custody.yaml': 'word: custody\n',
  });
  assert.throws(() => readContent(folder), {
    name: 'ContentFault',
    message:
      /^content\/facts\/a-fact\.yaml, line 8: "checkBy"[^]*content\/words\/custody\.yaml, line 1: "today"/,
  });
  assert.doesNotMatch(
    messageFor('facts/a-fact.yaml', replace(/checkBy: .*/, 'checkBy: soon')),
    /no page cites|but there is no content/,
  );
});

test('a second file of one name comes after the first, so that a later judgement counts', () => {
  const judged = projectFile('content/reviews/search-deaf-reader-2026-11-23.yaml');
  const folder = projectWith({
    'content/reviews/x.yaml': judged,
    'content/reviews/x-2.yaml': judged.replace('outcome: signed', 'outcome: not signed'),
  });
  assert.deepEqual([...readContent(folder).reviews.keys()].slice(-2), ['x', 'x-2']);
});

test('whoever signs a page signs the sheet and the words to send that stand on it', () => {
  const { worksheets, contactRequests } = content;
  assert.deepEqual(
    shownOn('/before/questions/'),
    [worksheets.get('questions'), worksheets.get('call'), contactRequests.get('mediator')].map(
      (entry) => JSON.stringify(entry),
    ),
  );
});

test('whoever signs a page signs the questions and the disclosures on it, and their facts are cited', () => {
  const { walkthroughs, disclosures } = content;
  assert.deepEqual(
    shownOn('/before/private/'),
    [walkthroughs.get('next'), disclosures.get('the-belt')].map((entry) => JSON.stringify(entry)),
  );
  assert.deepEqual(content.guides.find(({ id }) => id === 'before/private')!.facts, [
    'a-fact',
    'flow-fact',
    'saying-fact',
  ]);
});

test('whoever signs the search signs the help above its results, and its facts are cited', () => {
  const { doors, doorWords, firstWords, guides } = content;
  assert.deepEqual(shownOn('/search/'), [
    ...[...doors.values()].map((door) => JSON.stringify(door)),
    JSON.stringify([doorWords, ...firstWords]),
  ]);
  assert.equal(doors.size, 3);
  assert.equal(firstWords.size, 1);
  assert.deepEqual(guides.find(({ id }) => id === 'search')!.facts, ['door-fact']);
});

test('whoever signs the page that leads to the councils signs the words of their pages', () => {
  assert.deepEqual(shownOn('/council/'), [JSON.stringify(content.councilPage)]);
  assert.deepEqual(content.guides.find(({ id }) => id === 'council')!.facts, [
    'birch-parts',
    'council-fact',
  ]);
});
