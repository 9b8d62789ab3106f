import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanReciprocalRank, percent, rankOf, share, successAt, table } from './scores.ts';

const pages = [
  { address: '/before/paying/', answers: ['cost-and-legal-aid'] },
  { address: '/you/planning/', answers: ['emergency', 'words-we-use'] },
  { address: '/words/', answers: ['words-we-use'] },
];

test('the rank is that of the first page that answers the topic', () => {
  const results = ['/talk/', '/words/', '/you/planning/', '/before/paying/'];
  assert.equal(rankOf(['words-we-use'], results, pages), 2);
  assert.equal(rankOf(['emergency'], results, pages), 3);
  assert.equal(rankOf(['words-we-use'], ['/talk/'], pages), null);
  assert.equal(rankOf(['no-such-topic'], results, pages), null);
  assert.equal(rankOf(['emergency'], [], pages), null);
});

test('a page that answers any of several topics is right', () => {
  assert.equal(
    rankOf(['cost-and-legal-aid', 'emergency'], ['/words/', '/you/planning/'], pages),
    2,
  );
});

test('a part of the right page counts as the page; its start alone does not', () => {
  assert.equal(rankOf(['emergency'], ['/you/planning/#now'], pages), 1);
  assert.equal(rankOf(['emergency'], ['http://localhost:4321/you/planning/?a#now'], pages), 1);
  assert.equal(rankOf(['emergency'], ['/you/', '/you/planning/more/'], pages), null);
});

test('success counts ranks within the first so many', () => {
  const ranks = [1, 3, 4, null];
  assert.equal(successAt(1, ranks), 0.25);
  assert.equal(successAt(3, ranks), 0.5);
});

test('the mean reciprocal rank counts a page that was not found as nothing', () => {
  assert.equal(meanReciprocalRank([1, 2, 4, null]), (1 + 0.5 + 0.25) / 4);
});

test('shares are percentages with one decimal, and none where nothing was counted', () => {
  assert.equal(percent(share([true, true, false])), '66.7%');
  assert.equal(percent(share([true])), '100.0%');
  assert.equal(percent(share([false])), '0.0%');
  assert.equal(percent(share([])), 'none');
});

test('a table has its columns under one another', () => {
  assert.deepEqual(
    table([
      ['', 'ours', 'theirs'],
      ['success at 1', '83.3%', '5.0%'],
    ]),
    ['               ours  theirs', 'success at 1  83.3%    5.0%'],
  );
});
