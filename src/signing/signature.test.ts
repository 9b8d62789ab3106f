import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Review } from '../guides/schema.ts';
import { describeRefusal, hashOf, isSigned, lastSigned, refusalOf } from './signature.ts';

const words = ['Call 999.', 'Now.'];
const readings = new Map([['/talk/', words]]);
const review = (more: Partial<Review> = {}): Review => ({
  page: '/talk/',
  words: hashOf(words),
  reviewer: 'safeguarding lead',
  date: '2026-12-01',
  outcome: 'signed',
  ...more,
});
const signed = (...reviews: Review[]): boolean => isSigned('/talk/', readings, reviews);

test('a signature by a safeguarding lead counts only for what was read', () => {
  assert.ok(signed(review()));
  assert.ok(!signed());
  assert.ok(!isSigned('/talk/', new Map([['/talk/', ['Call 998.', 'Now.']]]), [review()]));
  assert.ok(!isSigned('/talk/', new Map(), [review()]));
});

test('a signature for another page or by another role, or a refusal to sign, does not count', () => {
  assert.ok(!signed(review({ page: '/' })));
  assert.ok(!signed(review({ reviewer: 'Deaf reader' })));
  assert.ok(!signed(review({ outcome: 'not signed' })));
});

test('a later judgement replaces an earlier one; of two on one day, the later in the list', () => {
  const refused = review({ outcome: 'not signed', date: '2026-12-05' });
  assert.ok(!signed(refused, review()));
  assert.ok(signed(refused, review({ date: '2026-12-06' })));
  assert.ok(!signed(review(), review({ outcome: 'not signed' })));
  assert.ok(signed(review({ outcome: 'not signed' }), review()));
});

test('a refusal holds whatever the page says since, until the same role signs it', () => {
  const refused = review({
    outcome: 'not signed',
    date: '2026-12-05',
    words: 'x',
    conditions: 'No.',
  });
  assert.ok(!signed(review(), refused), 'the words that were signed before are there again');
  assert.ok(signed(review({ date: '2026-12-06' }), refused));
  assert.equal(refusalOf('/talk/', readings, [review(), refused]), refused);
  assert.equal(refusalOf('/talk/', readings, [review({ date: '2026-12-06' }), refused]), undefined);
  assert.equal(refusalOf('/talk/', readings, [refused], 'Deaf reader'), undefined);
  assert.equal(
    describeRefusal(refused),
    'Refused by the safeguarding lead on 5 December 2026: No.',
  );
});

test('words that were taken away and come back are not signed by an older signature, and still refused', () => {
  const away = review({ words: 'the page without its words', date: '2026-12-06' });
  const refused = review({ outcome: 'not signed', date: '2026-12-05', conditions: 'No.' });
  const again = review({ date: '2026-12-07' });
  assert.ok(!signed(review(), away));
  assert.ok(signed(review(), away, again));
  assert.equal(refusalOf('/talk/', readings, [review(), refused, away]), refused);
  assert.equal(refusalOf('/talk/', readings, [review(), refused, away, again]), undefined);
});

test('the last signature is found though the words have changed since', () => {
  const newest = review({ words: 'y' });
  const reviews = [
    review({ words: 'x', date: '2026-11-01' }),
    newest,
    review({ outcome: 'not signed', date: '2026-12-05' }),
    review({ reviewer: 'Deaf reader', date: '2026-12-05' }),
  ];
  assert.equal(lastSigned('/talk/', reviews, 'safeguarding lead'), newest);
  assert.equal(lastSigned('/', reviews, 'safeguarding lead'), undefined);
});
