import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide } from '../guides/guide.ts';
import type { Review } from '../guides/schema.ts';
import { guideData } from '../fixtures/content.ts';
import { isSigned, wordsHash } from './sign-off.ts';

const guide = (
  body: string,
  title = 'A title',
): Pick<Guide, 'address' | 'data' | 'mdx' | 'shows'> => ({
  address: '/talk/',
  data: { ...guideData, title },
  mdx: `---\ntitle: x\n---\n\n${body}\n`,
  shows: [],
});
const review = (of: ReturnType<typeof guide>, more: Partial<Review> = {}): Review => ({
  page: '/talk/',
  words: wordsHash(of),
  reviewer: 'safeguarding lead',
  date: '2026-12-01',
  outcome: 'signed',
  ...more,
});

test('a signature by a safeguarding lead counts only for the words that were signed', () => {
  const page = guide('Call 999.');
  assert.ok(isSigned(page, [review(page)]));
  assert.ok(!isSigned(page, []));
  assert.ok(!isSigned(guide('Call 998.'), [review(page)]));
  assert.ok(!isSigned(guide('Call 999.', 'Another title'), [review(page)]));
});

test('a signature for another page or by another role, or a refusal to sign, does not count', () => {
  const page = guide('Call 999.');
  assert.ok(!isSigned(page, [review(page, { page: '/' })]));
  assert.ok(!isSigned(page, [review(page, { reviewer: 'Deaf reader' })]));
  assert.ok(!isSigned(page, [review(page, { outcome: 'not signed' })]));
});

test('a later judgement replaces an earlier one', () => {
  const page = guide('Call 999.');
  const refused = review(page, { outcome: 'not signed', date: '2026-12-05' });
  assert.ok(!isSigned(page, [refused, review(page)]));
  assert.ok(isSigned(page, [refused, review(page, { date: '2026-12-06' })]));
});

test('line breaks and source numbers do not count as words', () => {
  assert.equal(
    wordsHash(guide('Call 999.<Cite fact="a" /> Now.')),
    wordsHash(guide('Call 999.\nNow.')),
  );
});

test('of two judgements on the same day, the later in the list counts', () => {
  const page = guide('Call 999.');
  assert.ok(!isSigned(page, [review(page), review(page, { outcome: 'not signed' })]));
  assert.ok(isSigned(page, [review(page, { outcome: 'not signed' }), review(page)]));
});

test('the data that a page shows counts as its words', () => {
  const page = guide('Call 999.');
  const showing = (words: string) => ({ ...page, shows: [{ facts: [], words }] });
  assert.notEqual(wordsHash(showing('One.')), wordsHash(page));
  assert.ok(!isSigned(showing('Two.'), [review(showing('One.'))]));
});
